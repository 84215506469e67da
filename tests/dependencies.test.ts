/**
 * Checks that dependencies come from one registry, unmodified, under accepted licences, and run nothing when they are
 * installed.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A lockfile of npm, version 3. Source: docs.npmjs.com, package-lock.json. */
interface PackageLock {
  lockfileVersion: number;
  packages: Readonly<
    Record<
      string,
      {
        /** `sha512-` and base 64; absent for a package bundled in another. */
        integrity?: string;
        resolved?: string;
        license?: string;
        inBundle?: boolean;
        hasInstallScript?: boolean;
      }
    >
  >;
}

type Project = { allowScripts: Record<string, boolean> } & Record<
  string,
  Record<string, string> | undefined
>;

/** The site, and the benchmark, which has its own dependencies. */
const FOLDERS = ['', 'bench/'];
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const locks = FOLDERS.map((folder) => readJson(`${folder}package-lock.json`) as PackageLock);
const projects = FOLDERS.map((folder) => readJson(`${folder}package.json`) as Project);
/** Every package except the projects themselves. */
const packages = locks.flatMap((lock, at) =>
  Object.entries(lock.packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, entry]) => ({
      ...entry,
      name: folder.replace(/^.*node_modules\//, ''),
      folder: `${FOLDERS[at]}${folder}`,
    })),
);

/** Licences that require no more than keeping a notice. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Packages under another licence, each with the reason why it is acceptable. */
const UNUSUAL: readonly [packages: RegExp, licence: string, reason: string][] = [
  [
    /^@img\/sharp-libvips-/,
    'LGPL-3.0-or-later',
    'optional, for pictures; no picture goes through it',
  ],
  [/^@img\/sharp-(?:win32|wasm32)/, 'LGPL-3.0-or-later', 'the same, for other machines'],
  [/^lightningcss/, 'MPL-2.0', 'minifies styles; unchanged, none of it ships'],
  [/^@resvg\/resvg-wasm$/, 'MPL-2.0', 'draws pictures; unchanged, none of it ships'],
  [/^axe-core$/, 'MPL-2.0', 'tests only'],
  [/^@knight-lab\/timelinejs$/, 'MPL-2.0', 'benchmark only'],
  [/^elkjs$/, 'EPL-2.0', 'places the drawing at build; unchanged, none of it ships'],
  [/^@cspell\/dict-en-common-misspellings$/, 'CC BY-SA 4.0', 'a dictionary, for tests only'],
  [/^@cspell\/dict-django$/, 'WTFPL', 'a dictionary, for tests only; it asks nothing'],
  [
    /^wicg-inert$/,
    'W3C-20150513',
    'brought by TimelineJS, for the benchmark only; a notice to keep',
  ],
];

/** Whether a licence expression is accepted: one of those between OR, all those between AND. */
function fits(licence: string, accepted: (name: string) => boolean): boolean {
  const bare = licence.replace(/[()]/g, '');
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every(accepted));
}

const others = (name: string) =>
  UNUSUAL.filter(([packages]) => packages.test(name)).map(([, licence]) => licence);

test('every package has an accepted licence, or an unusual one with its reason', () => {
  const faults = packages.filter(
    ({ name, license = 'none' }) =>
      !fits(license, (one) => PERMISSIVE.has(one) || others(name).includes(one)),
  );
  expect(faults.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
});

test('every package is pinned by a SHA-512, unless it is bundled in another', () => {
  const loose = packages.filter(
    ({ integrity, inBundle }) => !inBundle && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
  );
  expect(loose.map(({ folder }) => folder)).toEqual([]);
});

test('packages come only from the registry, which the lockfile does not name', () => {
  expect(locks.map(({ lockfileVersion }) => lockfileVersion)).toEqual([3, 3]);
  expect(packages.filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  const asked = projects.flatMap((project) =>
    ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.entries(project[kind] ?? {}),
    ),
  );
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('no package runs an install script: those that have one are known and refused', () => {
  const running = packages.filter(({ hasInstallScript }) => hasInstallScript);
  expect(running.map(({ folder }) => folder)).toEqual(['node_modules/esbuild']);
  expect(projects[0]?.allowScripts).toEqual({ esbuild: false });
  for (const folder of FOLDERS)
    expect(readFileSync(`${folder}.npmrc`, 'utf8')).toContain('strict-allow-scripts=true\n');
});
