/**
 * Knows how to write what the site is made of, and with: a CycloneDX bill of materials, which scanners read.
 * Pure: no clock and no chance in it, so that the same sources give the same bytes.
 * Source: CycloneDX 1.6 (ECMA-424), Package URL (ECMA-427), the property taxonomy `cdx:npm`.
 */
import { Contrib, Enums, Models, Serialize, Spec, SPDX } from '@cyclonedx/cyclonedx-library';
import { lockedPackages, type LockedPackage, type PackageLock } from './package-lock.ts';
import { uuidOf } from './uuid-of.ts';

/** A file of dist that a package brought as it is. */
export interface BroughtFile {
  /** Path in dist. */
  file: string;
  /** SHA-256, in hexadecimal. */
  hash: string;
}

export interface Materials {
  lock: PackageLock;
  /** SPDX identifiers of the licences of the site itself. */
  licences: readonly string[];
  /** Packages that the site holds a part of; all others only build it. By name, with the files that came as they are. */
  shipped: ReadonlyMap<string, readonly BroughtFile[]>;
}

const { Component, LicenseRepository, Property } = Models;

/** An expression of SPDX, as far as packages write them: identifiers, AND, OR, brackets. */
function checkExpression(written: string): void {
  const names = written.replace(/[()]/g, ' ').split(/ AND | OR /);
  if (names.length < 2 || !names.every((name) => SPDX.isSupportedSpdxId(name.trim())))
    throw new RangeError(`« ${written} » is no expression of SPDX`);
}

const licenceFactory = new Contrib.License.Factories.LicenseFactory(checkExpression);

/** Package URL of npm: the sign of a scope is escaped, its slash is not. */
export function packageUrl({ name, version }: Pick<LockedPackage, 'name' | 'version'>): string {
  return `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`;
}

function componentOf(locked: LockedPackage, brought: readonly BroughtFile[] | undefined) {
  const [, scope, name = locked.name] = /^(@[^/]+)\/(.*)$/.exec(locked.name) ?? [];
  const url = packageUrl(locked);
  const component = new Component(Enums.ComponentType.Library, name, {
    bomRef: url,
    ...(scope === undefined ? {} : { group: scope }),
    purl: url,
    scope: brought ? Enums.ComponentScope.Required : Enums.ComponentScope.Excluded,
    version: locked.version,
  });
  if (locked.license) component.licenses.add(licenceFactory.makeFromString(locked.license));
  const [, digest] = /^sha512-(.*)$/.exec(locked.integrity ?? '') ?? [];
  if (digest !== undefined)
    component.hashes.set(
      Enums.HashAlgorithm['SHA-512'],
      Buffer.from(digest, 'base64').toString('hex'),
    );
  if (locked.dev) component.properties.add(new Property('cdx:npm:package:development', 'true'));
  if (locked.inBundle) component.properties.add(new Property('cdx:npm:package:bundled', 'true'));
  for (const { file, hash } of brought ?? []) {
    const part = new Component(Enums.ComponentType.File, file, { bomRef: `file:${file}` });
    part.hashes.set(Enums.HashAlgorithm['SHA-256'], hash);
    component.components.add(part);
  }
  return component;
}

/**
 * The bill as JSON: `scope` is `required` for what the site holds a part of, `excluded` for what only builds or tests it.
 *
 * @throws when a package that ships is not in the lockfile
 */
export function billOfMaterials({ lock, licences, shipped }: Materials): string {
  const packages = lockedPackages(lock);
  const names = new Set(packages.map(({ name }) => name));
  const absent = [...shipped.keys()].filter((name) => !names.has(name));
  if (absent.length > 0) throw new Error(`Not in package-lock.json: ${absent.join(', ')}`);

  const bom = new Models.Bom();
  bom.metadata.component = new Component(Enums.ComponentType.Application, lock.name, {
    bomRef: lock.name,
    version: lock.version,
    licenses: new LicenseRepository(licences.map((id) => licenceFactory.makeFromString(id))),
  });
  for (const locked of packages) bom.components.add(componentOf(locked, shipped.get(locked.name)));
  const serializer = new Serialize.JsonSerializer(
    new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6),
  );
  const write = () => `${serializer.serialize(bom, { sortLists: true, space: 1 })}\n`;
  bom.serialNumber = `urn:uuid:${uuidOf(write())}`;
  return write();
}
