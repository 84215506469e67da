/** Formats the messages that an author reads when content breaks its schema, or a check of the case file. */
import type { z } from 'astro/zod';
import { ContentError, type Problem } from '../src/schemas/author-message.ts';

/** All messages of a schema about a value, one per line, « champ : message » as the build prints them. */
export function messagesOf(schema: z.ZodType, written: unknown): string {
  const { error } = schema.safeParse(written);
  return (error?.issues ?? [])
    .map(({ path, message }) => `${path.join('.') || 'fichier'} : ${message}`)
    .join('\n');
}

/** Problems of the checks, one per line, « fichier champ : message ». */
export const toldOf = (problems: readonly Problem[]): string =>
  problems.map(({ file, field, message }) => `${file} ${field} : ${message}`).join('\n');

/** What a reader of content refuses: its problems, or its message; empty if it refuses nothing. */
export function refusalOf(read: () => unknown): string {
  try {
    read();
    return '';
  } catch (error) {
    return error instanceof ContentError ? toldOf(error.problems) : (error as Error).message;
  }
}
