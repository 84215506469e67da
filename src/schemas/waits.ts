/** Schema of a drawing of a few waits: `content/instruments/waits/<text>.yaml`, one row per event. */
import type { z } from 'astro/zod';
import { bilingualLine, blocks, id, isoDay, record } from './field.ts';

/** Most rows in a drawing: what can be seen at a glance. */
const ROWS_MAX = 6;
/** Most letters in the name of an event, without its date: it is written above its bar. */
const WORDS_MAX = 52;

export const waitsSchema = record('Quelques faits connus plus tard, pour un coup d’œil.', {
  rows: blocks(
    'Les lignes, dans l’ordre où elles se lisent.',
    record('Une ligne : un fait que le public a connu plus tard.', {
      event: id(
        'Le fait (content/facts/events) ; ses deux dates sont celles du dessin.',
        '2015-police-nationale',
      ),
      words: bilingualLine('Le fait en quelques mots ; sa date s’y ajoute.', WORDS_MAX, {
        fr: 'La police nationale utilise Briefcam',
        en: 'The national police use Briefcam',
      }),
    }),
    2,
    ROWS_MAX,
    '- event: 2015-police-nationale',
  ),
  verified: isoDay('Le jour de la dernière vérification.'),
});
export type WaitsData = z.output<typeof waitsSchema>;
