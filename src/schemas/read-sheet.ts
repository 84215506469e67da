/** Knows how to read a file of content/ that is alone of its kind, and whose name is its whole address. */
import type { z } from 'astro/zod';
import { ContentError } from './author-message.ts';
import { readSource } from './read-source.ts';
import { readYaml } from './read-yaml.ts';

/**
 * What a file says; `file` is its path from the top of the project.
 *
 * @throws {ContentError} naming the file, and each field at fault
 */
export function readSheetFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): z.output<Schema> {
  return readSheet(file, () => readSource(file), schema);
}

/** The same; `read` gives the text that the file would have. */
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
