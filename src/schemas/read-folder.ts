/**
 * Reads a folder of content without skipping or excusing anything: a file of another kind, a name that is not an id,
 * text that is not YAML, an entry that breaks its schema. Reports every mistake in the folder.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import { adviseAuthor, placeWithin, type Problem } from './author-message.ts';
import { checkFileName, SHAPES, type FolderShape, type Key } from './folder-shape.ts';
import { readSource } from './read-source.ts';
import { yamlLines } from './read-yaml.ts';

/** A folder of content/, or some of its files, with its layout and its schema. */
export interface Folder {
  /** Path below content/ of a folder, or of files that hold many entries, such as `lessons/questions/*.yaml`. */
  name: string;
  shape: FolderShape;
  schema: z.ZodType;
}

/** An entry as its file states it, in the form that Astro's content layer would return. */
export interface ReadEntry {
  id: string;
  data: unknown;
  filePath: string;
  /** The whole file; its line numbers are those reported to authors. */
  body: string;
}

/** Entries of a folder, or of one of its files, and the problems found there. */
export interface FolderRead {
  entries: ReadEntry[];
  problems: Problem[];
}

/** The folder that holds the files of a collection, from the project root. */
export function baseOf(name: string): string {
  return name.endsWith('.yaml') ? path.posix.dirname(`content/${name}`) : `content/${name}`;
}

/**
 * Entries of a folder, and its problems. An entry that breaks its schema is left out.
 * @param readFile  reads one of its files
 */
export function readFolder(
  folder: Folder,
  readFile: typeof readEntryFile = readEntryFile,
): FolderRead {
  const shape = SHAPES[folder.shape];
  const base = baseOf(folder.name);
  const files = filesOf(folder.name, base);
  const reads = files
    .filter((file) => shape.name.test(file))
    .map((file) => readFile(`${base}/${file}`, file.replace(/\.(?:yaml|mdx)$/, ''), folder));
  const entries = reads.flatMap((read) => read.entries);
  const problems = [
    ...files.flatMap((file) => checkFileName(base, file, shape)),
    ...reads.flatMap((read) => read.problems),
    ...(shape.key ? repeated(entries) : []),
  ];
  return { entries, problems };
}

/**
 * Entries and problems of one file.
 * @param file  its path from the project root
 * @param id    id of its entry, if it holds only one
 */
export function readEntryFile(file: string, id: string, { shape, schema }: Folder): FolderRead {
  try {
    const body = readSource(file);
    const { read, key } = SHAPES[shape];
    const written = read(body);
    if (key) return checkEntries(file, body, written, key, schema);
    const { data, error } = schema.safeParse(written);
    if (!error) return { entries: [{ id, data, filePath: file, body }], problems: [] };
    const lineAt = shape === 'evidence' ? yamlLines(body) : undefined;
    return { entries: [], problems: problemsOf(error, file, lineAt) };
  } catch (error) {
    return { entries: [], problems: [{ file, field: 'fichier', message: messageOf(error) }] };
  }
}

/** Entries of a file that holds many, each under its id. */
function checkEntries(
  file: string,
  body: string,
  written: unknown,
  key: Key,
  schema: z.ZodType,
): FolderRead {
  if (typeof written !== 'object' || written === null || Array.isArray(written))
    return {
      entries: [],
      problems: [{ file, field: 'fichier', message: adviseAuthor(written, key) }],
    };
  const entries: ReadEntry[] = [];
  const problems: Problem[] = [];
  const lineAt = yamlLines(body);
  for (const [id, entry] of Object.entries(written)) {
    const place = placeWithin(file, id);
    const { data, error } = schema.safeParse(entry);
    if (!key.pattern.test(id))
      problems.push({
        file: place,
        field: `ligne ${lineAt([id])}, identifiant`,
        message: adviseAuthor(id, key),
      });
    else if (error) problems.push(...problemsOf(error, place, (at) => lineAt([id, ...at])));
    else entries.push({ id, data, filePath: file, body });
  }
  return { entries, problems };
}

/** A problem for each entry with an id that an earlier entry already has. */
function repeated(entries: readonly ReadEntry[]): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ id, filePath, body }) => {
    const other = first.get(id);
    first.set(id, other ?? filePath);
    const advice = { accepted: `un identifiant que ${other} n’a pas`, example: `${id}-2:` };
    return other === undefined
      ? []
      : {
          file: placeWithin(filePath, id),
          field: `ligne ${yamlLines(body)([id])}, identifiant`,
          message: adviseAuthor(id, advice),
        };
  });
}

/** Problems with the field as an author finds it: in a long file, with its line. */
function problemsOf(
  error: z.ZodError,
  file: string,
  lineAt: ReturnType<typeof yamlLines> | undefined,
): Problem[] {
  return error.issues.map(({ path: at, message }) => {
    const field = at.join('.') || 'fichier';
    return {
      file,
      field: lineAt && at.length > 0 ? `ligne ${lineAt(at)}, ${field}` : field,
      message,
    };
  });
}

/** Paths of the files of a collection, relative to its folder, with forward slashes, sorted. */
function filesOf(name: string, base: string): string[] {
  const file = path.posix.basename(name);
  return file.endsWith('.yaml') && file !== '*.yaml' ? [file] : filesBelow(base);
}

function filesBelow(base: string): string[] {
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && entry.name !== '.gitkeep')
    .map((entry) => path.relative(base, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
