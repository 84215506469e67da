/** Entries of every collection in which each field stands once at least: what the mutations are made of. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { collections } from '../src/content.config.ts';
import { SHAPES, type FolderShape } from '../src/schemas/folder-shape.ts';
import { keptInFrenchSchema } from '../src/schemas/kept-in-french.ts';
import { publisherSchema } from '../src/schemas/publisher.ts';
import { readFolder, type Folder } from '../src/schemas/read-folder.ts';
import { refusedHostsSchema } from '../src/schemas/refused-hosts.ts';
import { RAW_CLAIM, RAW_REPLY } from './case-entries.ts';

/** Where a field stands: `['title', 'fr']`, `['pieces', 0]`. */
export type Path = readonly (string | number)[];

/** An entry as its author wrote it, and what it must obey. */
export interface Sample {
  collection: string;
  file: string;
  shape: FolderShape;
  schema: z.ZodType;
  written: unknown;
  /** Its fields that are tried on it. */
  fields: readonly Path[];
}

const { text: _, ...evidence } = RAW_CLAIM;
const both = { fr: 'Une précision', en: 'A detail' };

/** What no entry of content/ says today, and where it stands in the first entry that has the place. */
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
    [['programme', 'quoted'], both],
    [['open', 0, 'rests', 0], { event: '2023-11-14-disclose', read: '0a1b2c3d' }],
    [['open', 0, 'rests', 0], { page: 'methode' }],
  ],
  publisher: [[['published'], '2026-12-15']],
};

/** Sheets that are alone of their kind. */
const SHEETS = {
  publisher: ['content/record/publisher.yaml', publisherSchema],
  refusedHosts: ['content/record/refused-hosts.yaml', refusedHostsSchema],
  keptInFrench: ['content/kept-in-french.yaml', keptInFrenchSchema],
} as const;

/** A copy of a value, one field of it changed or added. */
export function changed(value: unknown, path: Path, to: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return to;
  const inner = changed(valueAt(value, [name]), rest, to);
  if (Array.isArray(value)) return value.map((item: unknown, at) => (at === name ? inner : item));
  return { ...(value as object), [name]: inner };
}

/** What stands there; undefined where nothing does. */
export const valueAt = (value: unknown, path: Path) =>
  path.reduce<unknown>(
    (inner, name) => (inner as Record<string, unknown> | null | undefined)?.[name],
    value,
  );

/** A path without the ranks and the names of its blocks, so that a field is tried once: `claims.*.pieces.*`. */
const kindOf = (path: Path, isNamed: boolean) =>
  path
    .map((name, at) => (typeof name === 'number' || (isNamed && at === 1) ? '*' : name))
    .join('.');

/** Every field of a value, blocks and lists themselves among them. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.map((item, at) => [at, item] as const)
    : Object.entries(value);
  return [path, ...inner.flatMap(([name, item]) => pathsIn(item, [...path, name]))];
}

/** A sheet of evidence is a hundred sentences; what is tried on one of them is not written a hundred times. */
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
  // The shortest first: an entry is read again for each mutation of a field of it.
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

/** Every field that a schema names, as `kindOf` writes it. */
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

/** The fields that a collection's samples stand for. */
export const triedFields = (samples: readonly Sample[]) =>
  new Set(
    samples.flatMap(({ fields, shape }) =>
      fields.map((path) => kindOf(path, shape === 'evidence')),
    ),
  );
