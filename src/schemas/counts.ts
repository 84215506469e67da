/** Schema of a count over unequal periods: `content/facts/counts/<article>.yaml`, drawn as a figure of the article. */
import type { z } from 'astro/zod';
import { STANDINGS } from '../timeline/model/vocabulary.ts';
import { bilingualLine, blocks, choice, ids, isoDay, record, when, wholeNumber } from './field.ts';

const COUNT_MAX = 100_000;
const ROWS_MAX = 4;

export const countsSchema = record('Un compte, par périodes inégales.', {
  title: bilingualLine('Ce qui est compté, au pluriel, après le total.', 90, {
    fr: 'utilisations déclarées par les services',
    en: 'uses declared by the services',
  }),
  rows: blocks(
    'Qui en déclare combien, et pour quelles années.',
    record('Une part du total.', {
      name: bilingualLine('De qui.', 40, { fr: 'Gendarmerie', en: 'Gendarmerie' }),
      count: wholeNumber('Combien.', 1, COUNT_MAX),
      during: when('Pour quelle période.'),
    }),
    2,
    ROWS_MAX,
    '- name: …',
  ),
  note: bilingualLine('Ce que ce compte ne permet pas de dire.', 160, {
    fr: 'Les deux périodes sont inégales.',
    en: 'The two periods are unequal.',
  }),
  standing: choice('Le statut de ces nombres.', STANDINGS),
  reason: bilingualLine('Pourquoi ce statut, en une ligne.', 200, {
    fr: 'Nombres lus dans la presse.',
    en: 'Figures read in the press.',
  }),
  pieces: ids('Les pièces qui donnent ces nombres.', 'protection-securite-2024', 1),
  verified: isoDay('Le jour de la dernière vérification.'),
});
export type CountsData = z.output<typeof countsSchema>;
