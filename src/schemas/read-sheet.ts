/** Knows how to read a file of content/ that is alone of its kind, and whose name is its whole address. */
import type { z } from 'astro/zod';
import { ContentError } from './author-message.ts';
import { readYaml } from './read-yaml.ts';

/**
 * What a file says; `text` is its YAML, `file` its path from the top of the project.
 *
 * @throws {ContentError} naming the file, and each field at fault
 */
export function readSheet<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): z.output<Schema> {
  let written: unknown;
  try {
    written = readYaml(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new ContentError([{ file, field: 'fichier', message }]);
  }
  return checkSheet(file, written, schema);
}

/** The same, of what was read already. */
export function checkSheet<Schema extends z.ZodType>(
  file: string,
  written: unknown,
  schema: Schema,
): z.output<Schema> {
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
