/** What the small drawing of the two clocks holds: `content/instruments/clocks/<text>.yaml`, a line a fact. */
import type { z } from 'astro/zod';
import { bilingualLine, blocks, id, isoDay, literalTrue, record } from './field.ts';

/** Most lines of a drawing: what is seen at a glance on a laptop. */
const CLOCK_ROWS_MAX = 8;
/** Most letters of the words of a fact, without its date: what stands beside its thread on a phone. */
const WORDS_MAX = 32;

const fact = {
  event: id(
    'Le fait (content/facts/events) ; ses deux dates sont celles du dessin.',
    '2015-police-nationale',
  ),
  words: bilingualLine('Le fait en quelques mots ; sa date s’y ajoute.', WORDS_MAX, {
    fr: 'La police l’utilise',
    en: 'Police use it',
  }),
};

export const clocksSchema = record('Quelques faits sur les deux horloges, pour un coup d’œil.', {
  rows: blocks(
    'Les lignes, dans l’ordre du temps.',
    record('Une ligne : un fait, et ce qui en est sorti.', {
      ...fact,
      then: record('Ce qui en est sorti, sur la même ligne.', fact).optional(),
      kept: literalTrue('La ligne reste là où il n’y a place que pour quelques-unes.').optional(),
    }),
    2,
    CLOCK_ROWS_MAX,
    '- event: 2015-police-nationale',
  ),
  verified: isoDay('Le jour de la dernière vérification.'),
});
export type ClocksData = z.output<typeof clocksSchema>;
