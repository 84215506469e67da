/** Entries of every collection in which each field that content/ uses occurs once: the input of the mutations. */
import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { collections } from '../src/content.config.ts';
import { keptInFrenchSchema, refusedHostsSchema } from '../src/schemas/editor-list.ts';
import { publisherSchema } from '../src/schemas/publisher.ts';
import { readFolder, SHAPES, type Folder, type FolderShape } from '../src/schemas/read-folder.ts';
import { readYaml } from '../src/schemas/read-yaml.ts';

/** Path of a field: `['title', 'fr']`, `['pieces', 0]`. */
export type Path = readonly (string | number)[];

/** An entry as its author wrote it, and its schema. */
export interface Sample {
  collection: string;
  file: string;
  shape: FolderShape;
  schema: z.ZodType;
  written: unknown;
  /** Fields to mutate in this entry. */
  fields: readonly Path[];
}

/** Sheets that are the only one of their kind. */
const SHEETS = {
  publisher: ['content/record/publisher.yaml', publisherSchema],
  refusedHosts: ['content/record/refused-hosts.yaml', refusedHostsSchema],
  keptInFrench: ['content/kept-in-french.yaml', keptInFrenchSchema],
} as const;

/** A copy of a value with one field changed or added. */
export function changed(value: unknown, path: Path, to: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return to;
  const inner = changed(valueAt(value, [name]), rest, to);
  if (Array.isArray(value)) return value.map((item: unknown, at) => (at === name ? inner : item));
  return { ...(value as object), [name]: inner };
}

/** The value at a path; undefined if there is none. */
export const valueAt = (value: unknown, path: Path) =>
  path.reduce<unknown>(
    (inner, name) => (inner as Record<string, unknown> | null | undefined)?.[name],
    value,
  );

/** A path with indices and block names replaced by `*`, so that each field is tried once: `claims.*.pieces.*`. */
const kindOf = (path: Path, isNamed: boolean) =>
  path
    .map((name, at) => (typeof name === 'number' || (isNamed && at === 1) ? '*' : name))
    .join('.');

/** Paths of all fields of a value, including blocks and lists themselves. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.map((item, at) => [at, item] as const)
    : Object.entries(value);
  return [path, ...inner.flatMap(([name, item]) => pathsIn(item, [...path, name]))];
}

/** Keeps only the tried sentences of an evidence sheet, which has a hundred of them. */
function shortened(written: unknown, fields: readonly Path[]): unknown {
  if (typeof written !== 'object' || written === null || !('claims' in written)) return written;
  if (Array.isArray(written.claims)) return written;
  const kept = new Set(fields.map(([, name]) => name));
  const claims = Object.entries(written.claims as object).filter(([name]) => kept.has(name));
  return { ...written, claims: Object.fromEntries(claims) };
}

function samplesOf(
  collection: string,
  { schema, shape }: Pick<Folder, 'schema' | 'shape'>,
  entries: readonly { file: string; written: unknown }[],
): Sample[] {
  const seen = new Set<string>();
  // The shortest first: an entry is parsed again for each mutation of one of its fields.
  const lengthOf = ({ written }: { written: unknown }) => JSON.stringify(written).length;
  const sorted = entries.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  return sorted.flatMap(({ file, written }) => {
    const fields = pathsIn(written).filter((path) => {
      const kind = kindOf(path, shape === 'evidence');
      return path.length > 0 && !seen.has(kind) && seen.add(kind);
    });
    return fields.length === 0
      ? []
      : [{ collection, file, shape, schema, written: shortened(written, fields), fields }];
  });
}

export function contentSamples(): Sample[] {
  const folders = Object.entries(collections).flatMap(([name, collection]) => {
    const { folder } = (collection as unknown as { loader: { folder: Folder } }).loader;
    const { yamlOf, key } = SHAPES[folder.shape];
    const byFile = Map.groupBy(readFolder(folder).entries, ({ filePath }) => filePath);
    const entries = [...byFile].flatMap(([file, held]) => {
      const written = readYaml(yamlOf(held[0]?.body ?? ''));
      return held.map(({ id }) => ({ file, written: key ? valueAt(written, [id]) : written }));
    });
    return samplesOf(name, folder, entries);
  });
  const sheets = Object.entries(SHEETS).flatMap(([name, [file, schema]]) =>
    samplesOf(name, { schema, shape: 'flat' }, [
      { file, written: readYaml(readFileSync(file, 'utf8')) },
    ]),
  );
  return [...folders, ...sheets];
}
