/** Formats the messages that an author reads when content breaks its schema. */
import type { z } from 'astro/zod';

/** All messages of a schema about a value, one per line, « champ : message » as the build prints them. */
export function messagesOf(schema: z.ZodType, written: unknown): string {
  const { error } = schema.safeParse(written);
  return (error?.issues ?? [])
    .map(({ path, message }) => `${path.join('.') || 'fichier'} : ${message}`)
    .join('\n');
}
