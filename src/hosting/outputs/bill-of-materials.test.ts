/** Protects: a bill of materials that scanners read, the same each time, true to the lockfile. */
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, test } from 'vitest';
import { billOfMaterials, packageUrl } from './bill-of-materials.ts';
import type { PackageLock } from './package-lock.ts';

const INTEGRITY = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;
const LOCK: PackageLock = {
  name: 'site',
  version: '1.0.0',
  packages: {
    '': { version: '1.0.0' },
    'node_modules/face': { version: '1.0.0', license: 'OFL-1.1', integrity: INTEGRITY },
    'node_modules/@a/tool': { version: '2.0.0', license: '(MIT OR Apache-2.0)', dev: true },
    'node_modules/words': { version: '3.0.0', license: 'CC BY-SA 4.0', dev: true },
    'node_modules/words/node_modules/face': { version: '1.0.0', license: 'OFL-1.1', dev: true },
  },
};
const MATERIALS = {
  lock: LOCK,
  licences: ['MIT'],
  shipped: new Map([['face', [{ file: 'assets/a.woff2', hash: 'ab'.repeat(32) }]]]),
};

interface Bill {
  serialNumber: string;
  components: Record<string, unknown>[];
}
const bill = (materials = MATERIALS) => JSON.parse(billOfMaterials(materials)) as Bill;

test('tells what ships from what builds, with licence, hash and address of each', () =>
  expect(bill().components).toMatchObject([
    {
      group: '@a',
      name: 'tool',
      purl: 'pkg:npm/%40a/tool@2.0.0',
      scope: 'excluded',
      licenses: [{ expression: '(MIT OR Apache-2.0)' }],
      properties: [{ name: 'cdx:npm:package:development', value: 'true' }],
    },
    {
      name: 'face',
      purl: 'pkg:npm/face@1.0.0',
      scope: 'required',
      licenses: [{ license: { id: 'OFL-1.1' } }],
      hashes: [{ alg: 'SHA-512', content: '07'.repeat(64) }],
      components: [{ type: 'file', name: 'assets/a.woff2' }],
    },
    { name: 'words', licenses: [{ license: { name: 'CC BY-SA 4.0' } }] },
  ]));

test('has a number of its own, made of what it says', () => {
  expect(bill().serialNumber).toMatch(
    /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-/,
  );
  expect(billOfMaterials(MATERIALS)).toBe(billOfMaterials(MATERIALS));
  const other = bill({ ...MATERIALS, lock: { ...LOCK, version: '1.0.1' } });
  expect(other.serialNumber).not.toBe(bill().serialNumber);
});

test('is refused when it names as shipped what is not in the lockfile', () =>
  expect(() => bill({ ...MATERIALS, shipped: new Map([['ghost', []]]) })).toThrow('ghost'));

test('a build number in a version is escaped', () =>
  expect(packageUrl({ name: 'a', version: '1.0.0+b' })).toBe('pkg:npm/a@1.0.0%2Bb'));

test('is valid by the schema of CycloneDX, which sees a hash that is none', async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  const text = billOfMaterials(MATERIALS);
  expect(await validator.validate(text)).toBeNull();
  expect(await validator.validate(text.replace('"SHA-512"', '"SHA-13"'))).not.toBeNull();
});
