/** Schema of a version of the site: `content/record/versions.yaml`. The newest is that of package.json. */
import type { z } from 'astro/zod';
import { bilingualLine, blocks, isoDay, record, versionNumber } from './field.ts';

const CHANGES_MAX = 12;

export const versionSchema = record('Une version du site.', {
  number: versionNumber('Son numéro, celui de package.json.'),
  date: isoDay('Le jour où elle a été publiée.'),
  changes: blocks(
    'Ce qui a changé, du plus important au moindre.',
    bilingualLine('Un changement, en une ou deux phrases.', 220, {
      fr: 'La frise compte dix faits de plus.',
      en: 'The timeline has ten more facts.',
    }),
    1,
    CHANGES_MAX,
    '- fr: La frise compte dix faits de plus.',
  ),
});
export type VersionData = z.output<typeof versionSchema>;
