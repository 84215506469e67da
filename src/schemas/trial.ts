/**
 * Schema of a judgment of one minister by the Cour de justice de la République:
 * `content/instruments/procedure/trials.yaml`.
 */
import { z } from 'astro/zod';
import { bilingualLine, choice, fuzzyDate, id, ids, record, slug } from './field.ts';
import { assertedBy, standing, reason, verified, reviewBy } from './statement.ts';

/** Outcome of the trial for the minister. `lapsed`: no judgment on guilt. */
export const OUTCOMES = ['acquitted', 'guilty-no-penalty', 'guilty-suspended', 'lapsed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * Route by which the case came; `both` if the two ran side by side, `unknown` if no source that was read gives it.
 */
const DOORS = ['plainte', 'saisine-d-office', 'both', 'unknown'] as const;

export const trialSchema = record('Un ministre jugé.', {
  trial: slug('un mot en minuscules, chiffres et tirets', '1999-sang-contamine').describe(
    'Le procès : le même mot pour les ministres jugés ensemble.',
  ),
  minister: id('christine-lagarde').describe('La personne jugée.'),
  date: fuzzyDate('La date de l’arrêt (EDTF).'),
  offence: bilingualLine(140, 'Négligence').describe('L’infraction jugée.'),
  door: choice(DOORS).describe(
    'La voie par laquelle l’affaire est entrée : plainte, saisine d’office, les deux (both), ou aucune source lue ne le dit (unknown).',
  ),
  asked: bilingualLine(160, 'Relaxe')
    .describe('Ce que le ministère public a requis, si une source le dit.')
    .optional(),
  outcome: choice(OUTCOMES).describe(
    'L’issue : relaxe (acquitted), coupable sans peine (guilty-no-penalty), coupable avec sursis (guilty-suspended) ou sans jugement sur la culpabilité (lapsed).',
  ),
  sentence: bilingualLine(200, 'Coupable, dispensée de peine').describe(
    'La décision, en une ligne.',
  ),
  afterwards: bilingualLine(200, 'Pourvoi rejeté le 23 juillet 2010')
    .describe('La suite, si elle est connue.')
    .optional(),
  standing: standing('de la ligne'),
  assertedBy: assertedBy('agence-france-presse', 'sauf si c’est établi'),
  reason: reason('Arrêt lu.'),
  pieces: ids('latribune-lagarde-2016-12-19', 1).describe(
    'Les pièces sur lesquelles la ligne repose.',
  ),
  verified,
  reviewBy,
});
export type TrialData = z.output<typeof trialSchema>;
