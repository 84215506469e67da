/** Packs files so that the same files give the same bytes, on any machine and at any time. Pure. */
import { zipSync, type Zippable } from 'fflate';

/** The earliest date that ZIP supports, in local time, as ZIP stores it. */
const EPOCH = () => new Date(1980, 0, 1);

/** ZIP of files by path, sorted by path. Directories have no entries. */
export function zipBytes(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    sorted.map(([path, bytes]) => [path, [bytes, { level: 9, mtime: EPOCH() }] as const]),
  ) as Zippable;
  return zipSync(entries);
}
