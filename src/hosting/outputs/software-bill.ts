/** Knows when what others made is written down: when scripts are bundled and typefaces copied. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../any-host.ts';
import { billOfMaterials, type BroughtFile } from './bill-of-materials.ts';
import { lockedPackages, type PackageLock } from './package-lock.ts';
import type { ShippedPackages } from './shipped-packages.ts';
import { noticesText } from './third-party-notices.ts';

export interface SoftwareBillOptions {
  /** Paths in dist of the bill of materials and of the licences of others. */
  bill: string;
  notices: string;
  /** SPDX identifiers of the licences of the site itself. */
  licences: readonly string[];
  /** Whose code is in the scripts. */
  scripts: ShippedPackages;
  /** Packages that leave something in other files, which no bundler says. */
  others: readonly string[];
  /** Packages that typefaces are copied from, out of their folder `files/`. */
  typefaces: readonly string[];
}

const LICENCE_FILE = /^(?:licen[cs]e(?:_font)?|copying|notice|ofl)(?:\.(?:txt|md))?$/i;
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/**
 * Astro integration, after every file that others have a part in.
 *
 * @throws when a typeface of dist is not byte for byte one of the packages', or a package that ships brings no licence
 */
export function softwareBill(options: SoftwareBillOptions): AstroIntegration {
  let project = '';
  return {
    name: 'software-bill',
    hooks: {
      'astro:config:done': ({ config }) => {
        project = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const lock = JSON.parse(
          await readFile(path.join(project, 'package-lock.json'), 'utf8'),
        ) as PackageLock;
        const shipped = new Map<string, BroughtFile[]>(
          [...options.scripts.names(), ...options.others].map((name) => [name, []]),
        );
        for (const [name, files] of await typefacesOf(root, project, options.typefaces))
          shipped.set(name, files);
        const notices = await Promise.all(
          lockedPackages(lock)
            .filter(({ name, folder }) => shipped.has(name) && folder === `node_modules/${name}`)
            .map(async ({ name, version, folder, license = '' }) => ({
              name,
              version,
              licence: license,
              text: await licenceIn(path.join(project, folder)),
            })),
        );
        const { bill, licences } = options;
        await writeFile(path.join(root, bill), billOfMaterials({ lock, licences, shipped }));
        await writeFile(path.join(root, options.notices), noticesText(notices));
        logger.info(`${bill}: ships parts of ${notices.map(({ name }) => name).join(', ')}`);
      },
    },
  };
}

/** The typefaces of dist by the package that each is a file of. */
async function typefacesOf(
  root: string,
  project: string,
  packages: readonly string[],
): Promise<Map<string, BroughtFile[]>> {
  const packageOf = new Map<string, string>();
  for (const name of packages) {
    const folder = path.join(project, 'node_modules', name, 'files');
    for (const file of (await readdir(folder)).filter((file) => file.endsWith('.woff2')))
      packageOf.set(hashOf(await readFile(path.join(folder, file))), name);
  }
  const found = new Map<string, BroughtFile[]>();
  for (const file of (await listFiles(root)).filter((file) => file.endsWith('.woff2'))) {
    const hash = hashOf(await readFile(path.join(root, file)));
    const name = packageOf.get(hash);
    if (name === undefined) throw new Error(`${file} is no file of ${packages.join(', ')}`);
    found.set(name, [...(found.get(name) ?? []), { file, hash }]);
  }
  return found;
}

/** The texts that a package brings: its own, and that of its typeface. */
async function licenceIn(folder: string): Promise<string> {
  const names = (await readdir(folder)).sort().filter((file) => LICENCE_FILE.test(file));
  if (names.length === 0) throw new Error(`${folder} has no text of its licence`);
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return texts.map((text) => text.trim()).join('\n\n');
}
