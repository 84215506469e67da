/** Until when the way to report a hole in the site is sure: `content/record/security.yaml`. Source: RFC 9116, 2.5.5. */
import type { z } from 'astro/zod';
import { isoDay, record } from './field.ts';

export const securitySchema = record('Le signalement d’une faille du site.', {
  expires: isoDay('Le dernier jour où security.txt est valable.'),
});
export type SecurityData = z.output<typeof securitySchema>;
