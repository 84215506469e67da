/** Knows what a lockfile of npm says of each package. Pure. Source: docs.npmjs.com, package-lock.json, version 3. */

/** An entry of `packages`, as npm writes it. */
export interface LockEntry {
  version: string;
  /** `sha512-` and base 64; what another package bundles has none. */
  integrity?: string;
  resolved?: string;
  license?: string;
  dev?: boolean;
  inBundle?: boolean;
  hasInstallScript?: boolean;
}

export interface PackageLock {
  name: string;
  version: string;
  packages: Readonly<Record<string, LockEntry>>;
}

export interface LockedPackage extends LockEntry {
  name: string;
  /** Folder of its first copy, `node_modules/d3-array`. */
  folder: string;
}

/** Name of the package of a folder: `node_modules/a/node_modules/@b/c` is `@b/c`. */
const nameOf = (folder: string) => folder.replace(/^.*node_modules\//, '');

/** Every package but the project itself, once a version, sorted by name; only for tools if all its copies are. */
export function lockedPackages({ packages }: PackageLock): LockedPackage[] {
  const found = new Map<string, LockedPackage>();
  for (const [folder, entry] of Object.entries(packages)) {
    if (folder === '') continue;
    const name = nameOf(folder);
    const key = `${name}@${entry.version}`;
    const known = found.get(key);
    const dev = entry.dev === true && known?.dev !== false;
    found.set(key, { ...entry, ...known, name, folder: known?.folder ?? folder, dev });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, locked]) => locked);
}
