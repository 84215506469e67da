/** Reads a file of content/ that is the only one of its kind, identified by its path. */
import type { z } from 'astro/zod';
import { ContentError } from './author-message.ts';
import { readSource } from './read-source.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Data of a file; `file` is its path from the project root.
 *
 * @throws {ContentError} with the file and each invalid field
 */
export function readSheetFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): z.output<Schema> {
  return readSheet(file, () => readSource(file), schema);
}

/** The same; `read` returns the text of the file. */
export function readSheet<Schema extends z.ZodType>(
  file: string,
  read: () => string,
  schema: Schema,
): z.output<Schema> {
  let written: unknown;
  try {
    written = readYaml(read());
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new ContentError([{ file, field: 'fichier', message }]);
  }
  const { data, error } = schema.safeParse(written);
  if (!error) return data as z.output<Schema>;
  throw new ContentError(
    error.issues.map(({ path, message }) => ({
      file,
      field: path.join('.') || 'fichier',
      message,
    })),
  );
}
