/**
 * Schema of a judgment of one minister by the Cour de justice de la République:
 * `content/instruments/procedure/trials.yaml`.
 */
import { z } from 'astro/zod';
import { STANDINGS } from '../timeline/model/vocabulary.ts';
import {
  bilingualLine,
  choice,
  fuzzyDate,
  id,
  ids,
  record,
  slug,
  verified,
  reviewBy,
  reason,
} from './field.ts';

/** Outcome of the trial for the minister. `lapsed`: no judgment on guilt. */
export const OUTCOMES = ['acquitted', 'guilty-no-penalty', 'guilty-suspended', 'lapsed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * Route by which the case came; `both` if the two ran side by side, `unknown` if no source that was read gives it.
 */
const DOORS = ['plainte', 'saisine-d-office', 'both', 'unknown'] as const;

export const trialSchema = record('Un ministre jugé.', {
  trial: slug(
    'Le procès : le même mot pour les ministres jugés ensemble.',
    'un mot en minuscules, chiffres et tirets',
    '1999-sang-contamine',
  ),
  minister: id('La personne jugée.', 'christine-lagarde'),
  date: fuzzyDate('La date de l’arrêt (EDTF).'),
  offence: bilingualLine('L’infraction jugée.', 140, 'Négligence'),
  door: choice(
    'La voie par laquelle l’affaire est entrée : plainte, saisine d’office, les deux (both), ou aucune source lue ne le dit (unknown).',
    DOORS,
  ),
  asked: bilingualLine(
    'Ce que le ministère public a requis, si une source le dit.',
    160,
    'Relaxe',
  ).optional(),
  outcome: choice(
    'L’issue : relaxe (acquitted), coupable sans peine (guilty-no-penalty), coupable avec sursis (guilty-suspended) ou sans jugement sur la culpabilité (lapsed).',
    OUTCOMES,
  ),
  sentence: bilingualLine('La décision, en une ligne.', 200, 'Coupable, dispensée de peine'),
  afterwards: bilingualLine(
    'La suite, si elle est connue.',
    200,
    'Pourvoi rejeté le 23 juillet 2010',
  ).optional(),
  standing: choice(
    'Le statut de la ligne : établi (established), rapporté (reported), affirmé (asserted) ou contesté (disputed).',
    STANDINGS,
  ),
  assertedBy: ids(
    'Qui l’affirme ou le rapporte ; obligatoire sauf si c’est établi.',
    'agence-france-presse',
  ).default([]),
  reason: reason('Arrêt lu.'),
  pieces: ids('Les pièces sur lesquelles la ligne repose.', 'latribune-lagarde-2016-12-19', 1),
  verified,
  reviewBy,
});
export type TrialData = z.output<typeof trialSchema>;
