/** What « Vérifiez-nous » is: `content/lessons/verify/<id>.yaml`, sentences whose standing pupils establish before they compare. */
import type { z } from 'astro/zod';
import { bilingualLine, blocks, isoDay, record } from './field.ts';
import { claimId } from './read-entry.ts';

/** The one list. */
export const VERIFY = 'huit-phrases';

const LINE = { fr: 'Choisissez une phrase.', en: 'Choose a sentence.' };

export const verifySchema = record('Des phrases du site, à vérifier.', {
  lead: bilingualLine('Ce que l’on fait, en une ou deux phrases.', 300, LINE),
  how: blocks(
    'Comment faire, pas à pas.',
    bilingualLine('Un pas.', 200, LINE),
    3,
    6,
    '- { fr: …, en: … }',
  ),
  claims: blocks('Les phrases, sans leur statut.', claimId, 6, 10, '[briefcam/annee-2015]'),
  dispute: bilingualLine('Comment nous dire un désaccord.', 300, LINE),
  verified: isoDay('Le jour de la dernière vérification.'),
});
export type VerifyData = z.output<typeof verifySchema>;
