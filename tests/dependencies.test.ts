/** Protects: what the site is built with comes from one place, unchanged, under licences that were read, and runs nothing when it is installed. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A lockfile of npm, version 3. Source: docs.npmjs.com, package-lock.json. */
interface PackageLock {
  lockfileVersion: number;
  packages: Readonly<
    Record<
      string,
      {
        /** `sha512-` and base 64; what another package bundles has none. */
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

/** The site, and the benchmark, whose peers are its own. */
const FOLDERS = ['', 'bench/'];
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const locks = FOLDERS.map((folder) => readJson(`${folder}package-lock.json`) as PackageLock);
const projects = FOLDERS.map((folder) => readJson(`${folder}package.json`) as Project);
/** Every package but the projects themselves. */
const packages = locks.flatMap((lock, at) =>
  Object.entries(lock.packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, entry]) => ({
      ...entry,
      name: folder.replace(/^.*node_modules\//, ''),
      folder: `${FOLDERS[at]}${folder}`,
    })),
);

/** Licences that ask no more than to keep a notice. */
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

/** Packages under another licence, each with what makes it fit. */
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
  [/^@cspell\/dict-en-gb$/, 'LGPL-3.0', 'a dictionary, for tests only'],
  [/^@cspell\/dict-en-common-misspellings$/, 'CC BY-SA 4.0', 'a dictionary, for tests only'],
  [/^@cspell\/dict-django$/, 'WTFPL', 'a dictionary, for tests only; it asks nothing'],
  [
    /^wicg-inert$/,
    'W3C-20150513',
    'brought by TimelineJS, for the benchmark only; a notice to keep',
  ],
];

/** What must be accepted of a licence: one of those between OR, all those between AND. */
function fits(licence: string, accepted: (name: string) => boolean): boolean {
  const bare = licence.replace(/[()]/g, '');
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every(accepted));
}

const others = (name: string) =>
  UNUSUAL.filter(([packages]) => packages.test(name)).map(([, licence]) => licence);

test('every package has a licence that was accepted, an unusual one with its reason', () => {
  const faults = packages.filter(
    ({ name, license = 'none' }) =>
      !fits(license, (one) => PERMISSIVE.has(one) || others(name).includes(one)),
  );
  expect(faults.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
});

test('every unusual licence is still that of a package', () => {
  const unused = UNUSUAL.filter(
    ([of, licence]) =>
      !packages.some(({ name, license }) => of.test(name) && license?.includes(licence)),
  );
  expect(unused.map(([packages]) => String(packages))).toEqual([]);
});

test('of several licences one is enough, where they may be chosen from, and all are, where they may not', () => {
  const isMit = (name: string) => name === 'MIT';
  expect(fits('(MIT OR GPL-3.0-or-later)', isMit)).toBe(true);
  expect(fits('MIT AND GPL-3.0-or-later', isMit)).toBe(false);
});

test('what is installed says the licence that the lockfile says', () => {
  const faults = packages.flatMap(({ name, folder, license }) => {
    const said = licenceSaidBy(`${folder}/package.json`);
    return said === undefined || said === license ? [] : [`${name}: ${said}, not ${license}`];
  });
  expect(faults).toEqual([]);
});

/** As npm reads it, older forms too; undefined for what is not for this machine. */
function licenceSaidBy(file: string): string | undefined {
  let said: { license?: string | { type: string }; licenses?: { type: string }[] };
  try {
    said = JSON.parse(readFileSync(file, 'utf8')) as typeof said;
  } catch {
    return undefined;
  }
  if (typeof said.license === 'string') return said.license;
  return said.license?.type ?? said.licenses?.[0]?.type;
}

test('every package is held to its bytes by a SHA-512, but for what comes within another', () => {
  const loose = packages.filter(
    ({ integrity, inBundle }) => !inBundle && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
  );
  expect(loose.map(({ folder }) => folder)).toEqual([]);
});

test('nothing comes from elsewhere than the registry, whose name the lockfile leaves out', () => {
  expect(locks.map(({ lockfileVersion }) => lockfileVersion)).toEqual([3, 3]);
  expect(packages.filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  const asked = projects.flatMap((project) =>
    ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.entries(project[kind] ?? {}),
    ),
  );
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('no package runs a script when it is installed: those that would are known, and refused', () => {
  const running = packages.filter(({ hasInstallScript }) => hasInstallScript);
  expect(running.map(({ folder }) => folder)).toEqual(['node_modules/esbuild']);
  expect(projects[0]?.allowScripts).toEqual({ esbuild: false });
  for (const folder of FOLDERS)
    expect(readFileSync(`${folder}.npmrc`, 'utf8')).toContain('strict-allow-scripts=true\n');
});
