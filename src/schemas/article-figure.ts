/** Schemas of what an article draws: a count over unequal periods, a place on a map. */
import { z } from 'astro/zod';
import { STANDINGS } from '../timeline/model/vocabulary.ts';
import { bilingualLine, blocks, choice, ids, line, record, when, wholeNumber } from './field.ts';
import { reason, verified } from './statement.ts';
import { advised } from './author-message.ts';
import { claimId } from './question.ts';

const share = record('Une part du total.', {
  name: bilingualLine(40, 'Gendarmerie').describe('De qui.'),
  count: wholeNumber(1, 100_000).describe('Combien.'),
  during: when('Pour quelle période.'),
});

/** `content/facts/counts/<article>.yaml`. */
export const countsSchema = record('Un compte, par périodes inégales.', {
  title: bilingualLine(90, 'utilisations déclarées par les services').describe(
    'Ce qui est compté, au pluriel, après le total.',
  ),
  rows: blocks(share, 2, 4).describe('Qui en déclare combien, et pour quelles années.'),
  note: bilingualLine(160, 'Les deux périodes sont inégales.').describe(
    'Ce que ce compte ne permet pas de dire.',
  ),
  standing: choice(STANDINGS).describe('Le statut de ces nombres.'),
  reason: reason('Nombres lus dans la presse.'),
  pieces: ids('protection-securite-2024', 1).describe('Les pièces qui donnent ces nombres.'),
  verified,
});
export type CountsData = z.output<typeof countsSchema>;

/** A coordinate in degrees (WGS 84), to the hundredth: about one kilometre. */
function degrees(min: number, max: number, example: number) {
  const advice = advised({ accepted: `des degrés de ${min} à ${max}`, example: String(example) });
  return z.number(advice).min(min, advice).max(max, advice);
}

/** `content/instruments/places.yaml`, one entry per place: the map shows metropolitan France. */
export const placeSchema = record('Un lieu nommé dans un article.', {
  name: line(40, 'Roubaix').describe('Le nom du lieu, le même dans les deux langues.'),
  latitude: degrees(41, 51.2, 50.69).describe('La latitude, au centième de degré.'),
  longitude: degrees(-5.2, 9.7, 3.17).describe(
    'La longitude, au centième de degré ; négative à l’ouest.',
  ),
  claim: claimId.describe(
    'La phrase vérifiée qui en parle : son statut et ses pièces sont ceux du lieu.',
  ),
  what: bilingualLine(110, 'Novembre 2023 : le juge rejette la demande').describe(
    'Ce qui s’y passe, en quelques mots.',
  ),
});
export type PlaceData = z.output<typeof placeSchema>;
