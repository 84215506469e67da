/** Sample entries of every collection in which each field occurs at least once: the input of the mutations. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { collections } from '../src/content.config.ts';
import { SHAPES, type FolderShape } from '../src/schemas/folder-shape.ts';
import { keptInFrenchSchema, refusedHostsSchema } from '../src/schemas/editor-list.ts';
import { publisherSchema } from '../src/schemas/publisher.ts';
import { readFolder, type Folder } from '../src/schemas/read-folder.ts';
import { RAW_CLAIM, RAW_REPLY } from './case-entries.ts';

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

const { text: _, ...evidence } = RAW_CLAIM;
const both = { fr: 'Une précision', en: 'A detail' };

/** Values for fields that no entry of content/ uses today; each is added to the first entry with a place for it. */
const UNUSED: Readonly<Record<string, readonly (readonly [Path, unknown])[]>> = {
  pieces: [[['quotes'], [{ text: 'cet usage était illégal', page: 12 }]]],
  actors: [[['note'], both]],
  evidence: [[['claims', 'une-phrase'], { ...evidence, reviewBy: '2027-05-25' }]],
  regimes: ['article-10', 'differe'].map((rule) => [
    [rule],
    [{ during: '2015-01-01/..', absentOn: '2026-11-25' }],
  ]),
  replies: [[[], RAW_REPLY]],
  sessions: [
    [['outcomes'], both],
    [['steps', 0, 'aloud'], 3],
    [['steps', 0, 'full'], { minutes: 15, change: both }],
    [
      ['groups'],
      [
        { name: both, reads: [1] },
        { name: both, reads: [2] },
      ],
    ],
    [['open', 0, 'rests', 0], { event: '2023-11-14-disclose', read: '0a1b2c3d' }],
    [['open', 0, 'rests', 0], { page: 'methode' }],
  ],
  publisher: [
    [['published'], '2026-12-15'],
    [['publisher', 'ownership'], both],
    [['publisher', 'funding'], both],
  ],
};

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
    const { read, key } = SHAPES[folder.shape];
    const byFile = Map.groupBy(readFolder(folder).entries, ({ filePath }) => filePath);
    const entries = [...byFile].flatMap(([file, held]) => {
      const written = read(held[0]?.body ?? '');
      return held.map(({ id }) => ({ file, written: key ? valueAt(written, [id]) : written }));
    });
    const added = (UNUSED[name] ?? []).map(([path, value]) => {
      const { file = `content/${folder.name}/essai.yaml`, written } =
        entries.find((entry) => valueAt(entry.written, path.slice(0, -1)) !== undefined) ?? {};
      return { file, written: changed(written, path, value) };
    });
    return samplesOf(name, folder, [...entries, ...added]);
  });
  const sheets = Object.entries(SHEETS).flatMap(([name, [file, schema]]) =>
    samplesOf(name, { schema, shape: 'flat' }, [
      {
        file,
        written: (UNUSED[name] ?? []).reduce(
          (written, [path, value]) => changed(written, path, value),
          SHAPES.flat.read(readFileSync(file, 'utf8')),
        ),
      },
    ]),
  );
  return [...folders, ...sheets];
}

/** Every field of a schema, in the notation of `kindOf`. */
export function fieldsOf(schema: z.core.$ZodType, path = ''): string[] {
  const at = (name: string) => (path ? `${path}.${name}` : name);
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape as Record<string, z.core.$ZodType>).flatMap(
      ([name, inner]) => [at(name), ...fieldsOf(inner, at(name))],
    );
  if (schema instanceof z.ZodArray) return [at('*'), ...fieldsOf(schema.element, at('*'))];
  if (schema instanceof z.ZodRecord) return [at('*'), ...fieldsOf(schema.valueType, at('*'))];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return fieldsOf(schema.unwrap(), path);
  if (schema instanceof z.ZodPipe) return fieldsOf(schema.in, path);
  return [];
}

/** Fields covered by the samples of a collection. */
export const triedFields = (samples: readonly Sample[]) =>
  new Set(
    samples.flatMap(({ fields, shape }) =>
      fields.map((path) => kindOf(path, shape === 'evidence')),
    ),
  );
