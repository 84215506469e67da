/** Schemas of the article 10 experiment: the official counts of each user, the kinds of event, the occasions. */
import type { z } from 'astro/zod';
import {
  bilingualLine,
  choice,
  fuzzyDate,
  id,
  ids,
  record,
  slug,
  when,
  wholeNumber,
} from './field.ts';
import { standing, reason, verified, reviewBy } from './statement.ts';
import { FINDINGS, NATURES, TRIED } from '../practice/model/experiment.ts';

/** `user` of the entry with the printed totals. */
export const PRINTED_TOTAL = 'total';

const COUNT_MAX = 999;
const count = wholeNumber(0, COUNT_MAX);

/** Counts, in the order of the table. */
const COUNTS = {
  testsBefore: count.describe('Tests avant les Jeux.'),
  placesBefore: count.describe('Lieux avant les Jeux.'),
  placesOlympics: count.describe('Lieux pendant les Jeux olympiques.'),
  placesParalympics: count.describe('Lieux pendant les Jeux paralympiques.'),
  testsAfter: count.describe('Tests après les Jeux, jusqu’au 31 décembre 2024.'),
  events: count.describe('Événements, du 19 avril à la fin de décembre 2024.'),
};
export type UseCount = keyof typeof COUNTS;
export const USE_COUNTS = Object.keys(COUNTS) as UseCount[];

/**
 * Counts of one user: `content/instruments/practice/uses.yaml`. The entry with `total` as its `user` holds the totals as
 * the official source prints them; the build stops if the rows do not add up to it.
 */
export const useSchema = record('Les comptes d’un utilisateur de l’expérimentation.', {
  user: slug('un acteur ou « total »', 'ratp').describe(
    'L’acteur, ou « total » pour les totaux imprimés par la source.',
  ),
  ...COUNTS,
  standing: standing('de ces nombres'),
  reason: reason('Rapport du Sénat, lu.'),
  pieces: ids('senat-rapport-374-2025', 1).describe('Les pièces qui donnent ces nombres.'),
  verified,
  reviewBy,
});
export type UseData = z.output<typeof useSchema>;

/** A kind of event of the decree: `content/instruments/practice/detections.yaml`, under an id among DETECTIONS. */
export const detectionSchema = record('Un type d’événement du décret.', {
  name: bilingualLine(40, 'Objet abandonné').describe('Son nom court.'),
  decree: bilingualLine(240, 'présence d’objets abandonnés').describe(
    'Les mots exacts du décret, sans guillemets ; en anglais, leur traduction.',
  ),
  decreePieces: ids('gbh-formation-decret-828', 1).describe('Les pièces qui donnent ces mots.'),
  tried: choice(TRIED).describe('Si l’essai l’a cherché.'),
  triedText: bilingualLine(240, 'Évalué, d’après Localtis.').describe(
    'Ce que l’on en sait, en une phrase.',
  ),
  finding: choice(FINDINGS).describe('Le résultat, tel que la source le résume.'),
  findingText: bilingualLine(240, 'Des performances « inégales ».').describe(
    'Le résultat, en une phrase, avec les mots cités.',
  ),
  saidBy: id('localtis').describe('Qui le dit : un acteur.'),
  saidOn: fuzzyDate('Quand (EDTF).'),
  pieces: ids('banquedesterritoires-2025-02', 1).describe('Les pièces du résultat.'),
  verified,
});
export type DetectionData = z.output<typeof detectionSchema>;

/** One occasion, `content/instruments/practice/occasions.yaml`: who, when, how many places. */
export const occasionSchema = record('Une occasion d’employer l’outil.', {
  user: id('ratp')
    .describe(
      'Qui l’emploie : un acteur qui a ses comptes (uses) ; absent si les pièces lues ne le nomment pas.',
    )
    .optional(),
  during: when('Quand (EDTF).'),
  nature: choice(NATURES).describe('Un essai, un emploi, ou une annonce.'),
  what: bilingualLine(200, 'Festival de Cannes.').describe(
    'À quelle occasion et où, en une phrase.',
  ),
  places: wholeNumber(1, COUNT_MAX)
    .describe('Le nombre de lieux, si une source le donne.')
    .optional(),
  cameras: wholeNumber(1, COUNT_MAX)
    .describe('Le nombre de caméras, si une source le donne.')
    .optional(),
  pieces: ids('prefecture-police-arrete-2024-1017', 1).describe(
    'Les pièces sur lesquelles elle repose.',
  ),
  verified,
});
export type OccasionData = z.output<typeof occasionSchema>;
