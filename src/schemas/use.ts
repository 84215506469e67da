/**
 * Schema of the official counts of one user of the article 10 experiment: `content/instruments/practice/uses.yaml`. The
 * entry with `total` as its `user` holds the totals as the official source prints them; the build stops if the rows do
 * not add up to it.
 */
import type { z } from 'astro/zod';
import { STANDINGS } from '../timeline/model/vocabulary.ts';
import { bilingualLine, choice, ids, isoDay, record, slug, wholeNumber } from './field.ts';

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
  reason: bilingualLine('Pourquoi ce statut, en une ligne.', 200, {
    fr: 'Rapport du Sénat, lu.',
    en: 'Report of the Sénat, read.',
  }),
  pieces: ids('Les pièces qui donnent ces nombres.', 'senat-rapport-374-2025', 1),
  verified: isoDay('Le jour de la dernière vérification.'),
  reviewBy: isoDay('Le jour avant lequel il faut vérifier de nouveau.'),
});
export type UseData = z.output<typeof useSchema>;
