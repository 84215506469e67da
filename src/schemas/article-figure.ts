/** Schemas of what an article draws: a count over unequal periods, a place on a map. */
import { z } from 'astro/zod';
import { STANDINGS } from '../timeline/model/vocabulary.ts';
import {
  bilingualLine,
  blocks,
  choice,
  ids,
  line,
  record,
  when,
  wholeNumber,
  verified,
  reason,
} from './field.ts';
import { advised } from './author-message.ts';
import { claimId } from './question.ts';

const COUNT_MAX = 100_000;
const ROWS_MAX = 4;

/** `content/facts/counts/<article>.yaml`. */
export const countsSchema = record('Un compte, par périodes inégales.', {
  title: bilingualLine(
    'Ce qui est compté, au pluriel, après le total.',
    90,
    'utilisations déclarées par les services',
  ),
  rows: blocks(
    'Qui en déclare combien, et pour quelles années.',
    record('Une part du total.', {
      name: bilingualLine('De qui.', 40, 'Gendarmerie'),
      count: wholeNumber('Combien.', 1, COUNT_MAX),
      during: when('Pour quelle période.'),
    }),
    2,
    ROWS_MAX,
    '- name: …',
  ),
  note: bilingualLine(
    'Ce que ce compte ne permet pas de dire.',
    160,
    'Les deux périodes sont inégales.',
  ),
  standing: choice('Le statut de ces nombres.', STANDINGS),
  reason: reason('Nombres lus dans la presse.'),
  pieces: ids('Les pièces qui donnent ces nombres.', 'protection-securite-2024', 1),
  verified,
});
export type CountsData = z.output<typeof countsSchema>;

/** A coordinate in degrees (WGS 84), to the hundredth: about one kilometre. */
function degrees(describe: string, min: number, max: number, example: number) {
  const advice = advised({ accepted: `des degrés de ${min} à ${max}`, example: String(example) });
  return z.number(advice).min(min, advice).max(max, advice).describe(describe);
}

/** The map shows metropolitan France. */
/** `content/instruments/places.yaml`, one entry per place. */
export const placeSchema = record('Un lieu nommé dans un article.', {
  name: line('Le nom du lieu, le même dans les deux langues.', 40, 'Roubaix'),
  latitude: degrees('La latitude, au centième de degré.', 41, 51.2, 50.69),
  longitude: degrees('La longitude, au centième de degré ; négative à l’ouest.', -5.2, 9.7, 3.17),
  claim: claimId.describe(
    'La phrase vérifiée qui en parle : son statut et ses pièces sont ceux du lieu.',
  ),
  what: bilingualLine(
    'Ce qui s’y passe, en quelques mots.',
    110,
    'Novembre 2023 : le juge rejette la demande',
  ),
});
export type PlaceData = z.output<typeof placeSchema>;
