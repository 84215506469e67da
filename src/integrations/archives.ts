/**
 * Packs files of dist into archives that need no network: some pages with what they link to (offline-bundle.ts),
 * and the whole site. Each archive unpacks into a single folder with its name.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { listFiles } from './list-files.ts';
import { editHtml, parsePage } from './edit-html.ts';
import { isOutside, OFFERS } from './file-offers.ts';
import {
  bundleFiles,
  LABEL,
  showLabel,
  type BundleSource,
  type OfflineBundle,
} from './offline-bundle.ts';

export interface ArchivesOptions {
  /** Archives of some pages. */
  bundles: readonly OfflineBundle[];
  /** Path in dist of the archive of the whole site, which does not contain the others. */
  whole: string;
}

/**
 * Writes the archives, once every other file exists.
 *
 * @param root  folder of dist
 * @param site  URL of the site, if it has one
 * @param say   reports each archive
 * @throws if a page is missing
 */
export async function writeArchives(
  root: string,
  { bundles, whole }: ArchivesOptions,
  site: URL | undefined,
  say: (line: string) => void,
): Promise<void> {
  const ours = [whole, ...bundles.map(({ file }) => file)];
  const names = new Set((await listFiles(root)).filter((name) => !ours.includes(name)));

  const read = eachOnce((name) => readFile(path.join(root, name)));
  const parsed = eachOnce(async (page) => parsePage((await read(page)).toString('utf8')));
  const source: BundleSource = { names, read, parsed };
  const pack = async (file: string, held: ReadonlyMap<string, Uint8Array>) => {
    const zip = packed(path.posix.basename(file, '.zip'), held);
    await writeFile(path.join(root, file), zip);
    say(`${file}: ${held.size} files, ${Math.round(zip.length / 1000)} kB`);
  };
  for (const bundle of bundles) await pack(bundle.file, await bundleFiles(bundle, source, site));
  await pack(whole, await filesOfSite(names, read));
}

/** `make`, called once per key: many bundles share the same pages. */
function eachOnce<Made>(make: (key: string) => Made): (key: string) => Made {
  const made = new Map<string, Made>();
  return (key) => {
    const one = made.get(key) ?? make(key);
    made.set(key, one);
    return one;
  };
}

/** The earliest date that ZIP supports, in local time, as ZIP stores it: the same files give the same bytes. */
const EPOCH = () => new Date(1980, 0, 1);

/** ZIP that unpacks into a folder: files by path, sorted. */
export function packed(folder: string, held: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...held].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    sorted.map(([name, bytes]) => [
      `${folder}/${name}`,
      [bytes, { level: 9, mtime: EPOCH() }] as const,
    ]),
  ) as Zippable;
  return zipSync(entries);
}

/** A page as archived with the whole site: without what a copy leaves out, with its label visible. */
const forSite = (html: string, isHeld: (name: string) => boolean) =>
  editHtml(html, {
    element: (element, edit) => {
      showLabel(element, edit);
      if (!isOutside(element, isHeld)) return true;
      edit.remove(element);
      return false;
    },
  });

/** The files in the archive of the whole site. */
async function filesOfSite(
  names: ReadonlySet<string>,
  read: (name: string) => Promise<Buffer>,
): Promise<Map<string, Uint8Array>> {
  const isHeld = (name: string) => names.has(name);
  const held = new Map<string, Uint8Array>();
  for (const name of names) {
    const bytes = await read(name);
    const isEdited =
      name.endsWith('.html') && [...OFFERS, LABEL].some((sought) => bytes.includes(sought));
    held.set(name, isEdited ? Buffer.from(forSite(bytes.toString('utf8'), isHeld)) : bytes);
  }
  return held;
}
