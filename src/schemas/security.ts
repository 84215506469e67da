/** Schema of how long the vulnerability contact is valid: `content/record/security.yaml`. Source: RFC 9116, 2.5.5. */
import type { z } from 'astro/zod';
import { isoDay, record } from './field.ts';

export const SECURITY_FILE = 'content/record/security.yaml';

export const securitySchema = record('Le signalement d’une faille du site.', {
  expires: isoDay('Le dernier jour où security.txt est valable.'),
});
export type SecurityData = z.output<typeof securitySchema>;
