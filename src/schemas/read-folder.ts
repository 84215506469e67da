/**
 * Knows how to read a folder of content without losing or excusing anything: a file of another kind, a name
 * that is no id, text that is no YAML, an entry that breaks its schema; every mistake of the folder is told.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import { adviseAuthor, placeWithin, type Problem } from './author-message.ts';
import { checkFileName, SHAPES, type FolderShape, type Key } from './folder-shape.ts';
import { readSource } from './read-source.ts';
import { yamlLines } from './read-yaml.ts';

/** A folder of content/, or some of its files, its layout, and what its entries obey. */
export interface Folder {
  /** Path below content/: of a folder, or of files that hold many entries, `record/corrections/*.yaml`. */
  name: string;
  shape: FolderShape;
  schema: z.ZodType;
}

/** An entry as its file says it, as the content layer of Astro would give it. */
export interface ReadEntry {
  id: string;
  data: unknown;
  filePath: string;
  /** The whole file; its lines are those that an author is told. */
  body: string;
}

/** What a folder, or a file of it, holds, and what is wrong with it. */
export interface FolderRead {
  entries: ReadEntry[];
  problems: Problem[];
}

/** The folder that holds the files of a collection, from the top of the project. */
export function baseOf(name: string): string {
  return name.endsWith('.yaml') ? path.posix.dirname(`content/${name}`) : `content/${name}`;
}

/**
 * The entries of a folder, and what is wrong with it. An entry that breaks its schema is none.
 * @param readFile  reads one file of it
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
 * One file of a folder.
 * @param file  its path from the top of the project
 * @param id    of its entry, where it holds one
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

/** The entries of a file that holds many, each under its id. */
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

/** The entries whose id another file of theirs has too. */
function repeated(entries: readonly ReadEntry[]): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ id, filePath, body }) => {
    const other = first.get(id);
    first.set(id, other ?? filePath);
    const advice = { accepted: `un identifiant que ${other} n’a pas`, example: `${id}-2:` };
    return other === undefined
      ? []
      : [
          {
            file: placeWithin(filePath, id),
            field: `ligne ${yamlLines(body)([id])}, identifiant`,
            message: adviseAuthor(id, advice),
          },
        ];
  });
}

/** A field as an author finds it: in a long file, its line is told. */
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

/** Paths of the files of a collection below its folder, with forward slashes, sorted. */
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
