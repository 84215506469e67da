/** Schemas of the article 10 experiment: the official counts of each user, the kinds of event, the occasions. */
import type { z } from 'astro/zod';
import { STANDINGS } from '../timeline/model/vocabulary.ts';
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
  verified,
  reviewBy,
  reason,
} from './field.ts';
import { FINDINGS, NATURES, TRIED } from '../practice/model/experiment.ts';

/** Counts, in the order of the table. */
export const USE_COUNTS = [
  'testsBefore',
  'placesBefore',
  'placesOlympics',
  'placesParalympics',
  'testsAfter',
  'events',
] as const;
export type UseCount = (typeof USE_COUNTS)[number];

/** `user` of the entry with the printed totals. */
export const PRINTED_TOTAL = 'total';

const COUNT_MAX = 999;
const count = (describe: string) => wholeNumber(describe, 0, COUNT_MAX);

/**
 * Counts of one user: `content/instruments/practice/uses.yaml`. The entry with `total` as its `user` holds the totals as
 * the official source prints them; the build stops if the rows do not add up to it.
 */
export const useSchema = record('Les comptes d’un utilisateur de l’expérimentation.', {
  user: slug(
    'L’acteur, ou « total » pour les totaux imprimés par la source.',
    'un acteur ou « total »',
    'ratp',
  ),
  testsBefore: count('Tests avant les Jeux.'),
  placesBefore: count('Lieux avant les Jeux.'),
  placesOlympics: count('Lieux pendant les Jeux olympiques.'),
  placesParalympics: count('Lieux pendant les Jeux paralympiques.'),
  testsAfter: count('Tests après les Jeux, jusqu’au 31 décembre 2024.'),
  events: count('Événements, du 19 avril à la fin de décembre 2024.'),
  standing: choice(
    'Le statut de ces nombres : établi (established), rapporté (reported), affirmé (asserted) ou contesté (disputed).',
    STANDINGS,
  ),
  reason: reason('Rapport du Sénat, lu.'),
  pieces: ids('Les pièces qui donnent ces nombres.', 'senat-rapport-374-2025', 1),
  verified,
  reviewBy,
});
export type UseData = z.output<typeof useSchema>;

/** Longest sentence of a card, in characters. */
const TEXT_MAX = 240;

/** A kind of event of the decree: `content/instruments/practice/detections.yaml`, under an id among DETECTIONS. */
export const detectionSchema = record('Un type d’événement du décret.', {
  name: bilingualLine('Son nom court.', 40, 'Objet abandonné'),
  decree: bilingualLine(
    'Les mots exacts du décret, sans guillemets ; en anglais, leur traduction.',
    TEXT_MAX,
    'présence d’objets abandonnés',
  ),
  decreePieces: ids('Les pièces qui donnent ces mots.', 'gbh-formation-decret-828', 1),
  tried: choice('Si l’essai l’a cherché.', TRIED),
  triedText: bilingualLine(
    'Ce que l’on en sait, en une phrase.',
    TEXT_MAX,
    'Évalué, d’après Localtis.',
  ),
  finding: choice('Le résultat, tel que la source le résume.', FINDINGS),
  findingText: bilingualLine(
    'Le résultat, en une phrase, avec les mots cités.',
    TEXT_MAX,
    'Des performances « inégales ».',
  ),
  saidBy: id('Qui le dit : un acteur.', 'localtis'),
  saidOn: fuzzyDate('Quand (EDTF).'),
  pieces: ids('Les pièces du résultat.', 'banquedesterritoires-2025-02', 1),
  verified,
});
export type DetectionData = z.output<typeof detectionSchema>;

/** One occasion, `content/instruments/practice/occasions.yaml`: who, when, how many places. */
export const occasionSchema = record('Une occasion d’employer l’outil.', {
  user: id(
    'Qui l’emploie : un acteur qui a ses comptes (uses) ; absent si les pièces lues ne le nomment pas.',
    'ratp',
  ).optional(),
  during: when('Quand (EDTF).'),
  nature: choice('Un essai, un emploi, ou une annonce.', NATURES),
  what: bilingualLine('À quelle occasion et où, en une phrase.', 200, 'Festival de Cannes.'),
  places: wholeNumber('Le nombre de lieux, si une source le donne.', 1, COUNT_MAX).optional(),
  cameras: wholeNumber('Le nombre de caméras, si une source le donne.', 1, COUNT_MAX).optional(),
  pieces: ids('Les pièces sur lesquelles elle repose.', 'prefecture-police-arrete-2024-1017', 1),
  verified,
});
export type OccasionData = z.output<typeof occasionSchema>;
