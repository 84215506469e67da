/** Protects: what a copy is verified by is whole and right, and the commands of its page do what it says. */
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PackageLock } from '../../src/hosting/outputs/package-lock.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { PROOF_FILES } from '../../src/i18n/routes.ts';
import { builtFiles, pageOf, readBuilt, textOf } from './dist.ts';

const LIST = PROOF_FILES.checksums;

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

describe(LIST, () => {
  const listed = new Map(
    readBuilt(LIST)
      .trimEnd()
      .split('\n')
      .map((line): [string, string] => [line.slice(66), line.slice(0, 64)]),
  );

  test('names every file of dist but itself, once, sorted', () =>
    expect([...listed.keys()]).toEqual(builtFiles().filter((file) => file !== LIST)));

  test('has the SHA-256 of each', () =>
    expect([...listed].filter(([file, hash]) => hashOf(path.join('dist', file)) !== hash)).toEqual(
      [],
    ));
});

interface BillComponent {
  group?: string;
  name: string;
  version: string;
  purl: string;
  scope: string;
  licenses?: unknown[];
  hashes?: { alg: string; content: string }[];
  properties?: { name: string; value: string }[];
  components?: { name: string; hashes: { alg: string; content: string }[] }[];
}

describe(PROOF_FILES.bill, () => {
  const text = readBuilt(PROOF_FILES.bill);
  const { components } = JSON.parse(text) as { components: BillComponent[] };
  const nameOf = ({ group, name }: BillComponent) => (group ? `${group}/${name}` : name);
  const shipped = components.filter(({ scope }) => scope === 'required');

  test('is valid by the schema of CycloneDX, and names no place to download from', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    expect(await validator.validate(text)).toBeNull();
    expect(text.match(/https?:\/\/(?!cyclonedx\.org)[^"]*/g)).toEqual(null);
  });

  test('lists every package of the lockfile, each with its licence and its SHA-512', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as PackageLock;
    const locked = new Set(
      Object.entries(packages)
        .filter(([folder]) => folder !== '')
        .map(([folder, { version }]) => `${folder.replace(/^.*node_modules\//, '')}@${version}`),
    );
    expect(components.map((one) => `${nameOf(one)}@${one.version}`).sort()).toEqual(
      [...locked].sort(),
    );
    const bundled = (one: BillComponent) =>
      one.properties?.some(({ name }) => name === 'cdx:npm:package:bundled');
    expect(
      components
        .filter((one) => !one.licenses || (!one.hashes?.length && !bundled(one)))
        .map(nameOf),
    ).toEqual([]);
  });

  test('has as shipped what the scripts, the styles, the slides and the typefaces are made of', () =>
    expect(shipped.map(nameOf).sort()).toMatchInlineSnapshot(`
      [
        "@expo-google-fonts/public-sans",
        "@expo-google-fonts/spectral",
        "@fontsource-variable/public-sans",
        "@fontsource/spectral",
        "d3-array",
        "minisearch",
        "pptxgenjs",
        "tailwindcss",
      ]
    `));

  test('names every typeface of dist, byte for byte the file of a package', () => {
    const named = shipped.flatMap((one) =>
      (one.components ?? []).map(({ name, hashes }) => ({ from: nameOf(one), name, hashes })),
    );
    expect(named.map(({ name }) => name).sort()).toEqual(
      builtFiles().filter((file) => file.endsWith('.woff2')),
    );
    for (const { from, name, hashes } of named) {
      const folder = `node_modules/${from}/files`;
      const originals = readdirSync(folder).map((file) => hashOf(path.join(folder, file)));
      expect(originals, name).toContain(hashes[0]?.content);
      expect(hashOf(path.join('dist', name))).toBe(hashes[0]?.content);
    }
  });

  test(`comes with the licence of each of them, in ${PROOF_FILES.notices}`, () => {
    const notices = readBuilt(PROOF_FILES.notices);
    const absent = shipped.filter((one) => !notices.includes(`\n${nameOf(one)} ${one.version} (`));
    expect(absent.map(nameOf)).toEqual([]);
    expect(notices).toMatch(/SIL OPEN FONT LICENSE[^]*Copyright 2010-\d{4} Mike Bostock/);
  });
});

/** The commands of the page, in its order: Linux, macOS, PowerShell, certutil, files added. */
const commandsOf = (locale: (typeof LOCALES)[number]) =>
  pageOf('verify-copy', locale)
    .elements.filter(
      ({ tagName, parentNode }) => tagName === 'code' && parentNode?.nodeName === 'pre',
    )
    .map((element) => textOf(element));

test('both editions of the page give the same commands', () =>
  expect(commandsOf('en')).toEqual(commandsOf('fr')));

describe.runIf(process.platform === 'linux')('the commands of the page, typed in a copy', () => {
  const [check = '', , , , added = ''] = commandsOf('fr');
  const copy = mkdtempSync(path.join(tmpdir(), 'verified-'));
  const type = (command: string) =>
    spawnSync('bash', ['-c', command], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });

  beforeAll(() => cpSync('dist', copy, { recursive: true }));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test.each([check, added])('say nothing of an intact one: %s', (command) => {
    const { status, stdout, stderr } = type(command);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('name a file of which one byte has changed', () => {
    appendFileSync(path.join(copy, 'icon.svg'), '\n');
    const { status, stdout } = type(check);
    expect([status, stdout]).toEqual([1, 'icon.svg: FAILED\n']);
  });

  test('name a file that was added', () => {
    writeFileSync(path.join(copy, 'added.js'), '');
    expect(type(added).stdout).toContain('< added.js');
  });
});
