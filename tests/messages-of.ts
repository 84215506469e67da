/** What an author reads when content breaks its schema. */
import type { z } from 'astro/zod';

/** Every message of a schema about a value, one a line, « champ : message » as the build prints it. */
export function messagesOf(schema: z.ZodType, written: unknown): string {
  const { error } = schema.safeParse(written);
  return (error?.issues ?? [])
    .map(({ path, message }) => `${path.join('.') || 'fichier'} : ${message}`)
    .join('\n');
}
