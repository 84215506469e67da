/**
 * Schema of a row of the three regimes: `content/instruments/regimes.yaml`, an entry with an id among ASPECTS. Each
 * regime has the versions of its cell, in chronological order.
 */
import type { z } from 'astro/zod';
import { FORCES } from '../regimes/model/regime.ts';
import {
  bilingualLine,
  blocks,
  choice,
  ids,
  isoDay,
  literalTrue,
  record,
  together,
  when,
} from './field.ts';
import { verified } from './statement.ts';

/** Longest verdict, in characters: one line of a column. */
const VERDICT_MAX = 32;

const version = record('Une version de la case.', {
  during: when(
    'Les jours où elle vaut (EDTF) : un intervalle de jours, ouvert si elle vaut encore.',
  ),
  verdict: bilingualLine(VERDICT_MAX, 'En direct')
    .describe('La réponse en un mot ou deux, hors de la ligne etat, où force la donne.')
    .optional(),
  text: bilingualLine(320, 'En temps réel seulement.')
    .describe('Ce que dit la règle, ou où en sont les choses.')
    .optional(),
  absentOn: isoDay('À la place de text : le jour où l’on a cherché sans trouver.').optional(),
  law: bilingualLine(140, 'Loi n° 2023-380, article 10, § I')
    .describe('Le texte et l’article.')
    .optional(),
  force: choice(FORCES)
    .describe(
      'La force de la règle, sur la ligne etat et elle seule : aucune règle (none), loi publiée et décret attendu (awaiting), en vigueur (in-force), des exceptions sans loi propre (exceptions), fin (ended), suite non vérifiée (unverified), règle rapportée dont le texte n’a pas été lu (reported).',
    )
    .optional(),
  reading: literalTrue(
    'reading',
    'Vrai quand c’est notre lecture des textes ; la case le dit alors.',
  ),
  pieces: ids('loi-2023-380').describe('Les pièces sur lesquelles elle repose.').default([]),
})
  .meta({ examples: ['{ during: 2023-05-20/2025-03-31, text: …, pieces: … }'] })
  .check(
    together(function* ({ text, absentOn, verdict, force, pieces, during }) {
      if (Boolean(text) === Boolean(absentOn))
        yield {
          text: `${text ? 'text et absentOn à la fois' : 'Ni text ni absentOn'}. Attendu : ce que dit la règle, ou le jour où l’on a cherché sans trouver. Exemple : absentOn: 2026-11-25`,
        };
      if (Boolean(text && !force) !== Boolean(verdict))
        yield {
          verdict: `${verdict ? 'verdict sans text, ou avec force' : 'Pas de verdict'}. Attendu : la réponse en un mot ou deux, avec text. Exemple : verdict: { fr: En direct, en: Live }`,
        };
      if (text && pieces.length === 0)
        yield {
          pieces:
            'Champ absent. Attendu : au moins une pièce, puisque la case affirme. Exemple : pieces: [loi-2023-380]',
        };
      const dates =
        during.kind === 'moment'
          ? []
          : during.kind === 'span'
            ? [during.from, during.to]
            : [during.from];
      if (dates.length === 0 || dates.some(({ precision }) => precision !== 'day'))
        yield {
          during: `« ${during.edtf} » n’est pas accepté. Attendu : un intervalle de jours, ouvert ou non. Exemple : 2023-05-20/2025-03-31 ou 2025-04-01/..`,
        };
    }),
  );

const versions = blocks(version, 1, 12);

export const regimeSchema = record('Une ligne des trois régimes.', {
  'article-10': versions.describe('L’expérimentation de l’article 10.'),
  differe: versions.describe('L’analyse en différé, en enquête judiciaire.'),
  visage: versions.describe('La reconnaissance faciale.'),
  verified,
});
export type RegimeData = z.output<typeof regimeSchema>;
