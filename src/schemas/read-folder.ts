/**
 * Knows how to read a folder of content without losing or excusing anything: a file of another kind, a name
 * that is no id, text that is no YAML, an entry that breaks its schema; every mistake of the folder is told.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import type { Problem } from './author-message.ts';
import { checkFileName, SHAPES, type FolderShape } from './folder-shape.ts';
import { readSource } from './read-source.ts';
import { yamlLines } from './read-yaml.ts';

/** A folder of content/, its layout, and what its entries obey. */
export interface Folder {
  /** Path below content/. */
  name: string;
  shape: FolderShape;
  schema: z.ZodType;
}

/** An entry as its file says it, as the content layer of Astro would give it. */
export interface ReadEntry {
  id: string;
  data: unknown;
  filePath: string;
  /** The whole file, of a text or of a sheet of evidence; its lines are those that an author is told. */
  body: string;
}

/** What a folder holds, and what is wrong with it. */
export interface FolderRead {
  entries: ReadEntry[];
  problems: Problem[];
}

/**
 * The entries of a folder, and what is wrong with it. An entry that breaks its schema is none.
 * @param readFile  reads one file of it
 */
export function readFolder(
  { name, shape, schema }: Folder,
  readFile: typeof readEntryFile = readEntryFile,
): FolderRead {
  const base = `content/${name}`;
  const files = filesBelow(base);
  const problems = files.flatMap((file) => checkFileName(base, file, SHAPES[shape]));
  const entries: ReadEntry[] = [];
  for (const file of files.filter((file) => SHAPES[shape].name.test(file))) {
    const filePath = `${base}/${file}`;
    const read = readFile(filePath, shape, schema);
    if (read.problems) problems.push(...read.problems);
    else entries.push({ id: file.replace(/\.(?:yaml|mdx)$/, ''), filePath, ...read });
  }
  return { entries, problems };
}

export type ReadFile =
  { data: unknown; body: string; problems?: undefined } | { problems: Problem[]; data?: undefined };

/** One file of a folder; `file` is its path from the top of the project. */
export function readEntryFile(file: string, shape: FolderShape, schema: z.ZodType): ReadFile {
  try {
    return checkEntry(file, readSource(file), shape, schema);
  } catch (error) {
    return { problems: [{ file, field: 'fichier', message: messageOf(error) }] };
  }
}

/**
 * What `text` says, were it that of `file`.
 * @throws {Error} in French, for what is no YAML or no MDX
 */
function checkEntry(file: string, text: string, shape: FolderShape, schema: z.ZodType): ReadFile {
  const { data, error } = schema.safeParse(SHAPES[shape].read(text));
  if (!error) return { data, body: text };
  return {
    problems: error.issues.map(({ path: at, message }) => ({
      file,
      field: fieldName(at, shape, text),
      message,
    })),
  };
}

/** A field as an author finds it: a sheet of evidence is long, and its line is told. */
function fieldName(at: readonly PropertyKey[], shape: FolderShape, text: string): string {
  const field = at.join('.') || 'fichier';
  if (shape !== 'evidence' || at.length === 0) return field;
  return `ligne ${yamlLines(text)(at)}, ${field}`;
}

/** Paths of the files below a folder, with forward slashes, sorted. */
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
