/**
 * Schema of one occasion of the experiment: `content/instruments/practice/occasions.yaml`. Who, when, how many places.
 */
import type { z } from 'astro/zod';
import { NATURES } from '../practice/model/occasion.ts';
import { bilingualLine, choice, id, ids, isoDay, record, when, wholeNumber } from './field.ts';

const COUNT_MAX = 999;

export const occasionSchema = record('Une occasion d’employer l’outil.', {
  user: id(
    'Qui l’emploie : l’acteur d’une entrée de content/instruments/practice/uses.yaml ; absent si les pièces lues ne le nomment pas.',
    'ratp',
  ).optional(),
  during: when('Quand (EDTF).'),
  nature: choice('Un essai, un emploi, ou une annonce.', NATURES),
  what: bilingualLine('À quelle occasion et où, en une phrase.', 200, {
    fr: 'Festival de Cannes.',
    en: 'Cannes film festival.',
  }),
  places: wholeNumber('Le nombre de lieux, si une source le donne.', 1, COUNT_MAX).optional(),
  cameras: wholeNumber('Le nombre de caméras, si une source le donne.', 1, COUNT_MAX).optional(),
  pieces: ids('Les pièces sur lesquelles elle repose.', 'prefecture-police-arrete-2024-1017', 1),
  verified: isoDay('Le jour de la dernière vérification.'),
});
export type OccasionData = z.output<typeof occasionSchema>;
