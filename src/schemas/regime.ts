/**
 * Schema of a row of the three regimes: `content/instruments/regimes.yaml`, an entry with an id among ASPECTS. Each
 * regime has the versions of its cell, in chronological order.
 */
import { z } from 'astro/zod';
import { FORCES } from '../regimes/model/regime.ts';
import { adviseAuthor } from './author-message.ts';
import {
  bilingualLine,
  blocks,
  choice,
  ids,
  isoDay,
  literalTrue,
  record,
  when,
  verified,
} from './field.ts';

/** Longest cell, in characters. */
const TEXT_MAX = 320;
/** Longest verdict, in characters: one line of a column. */
const VERDICT_MAX = 32;
const VERSIONS_MAX = 12;

const version = record('Une version de la case.', {
  during: when(
    'Les jours où elle vaut (EDTF) : un intervalle de jours, ouvert si elle vaut encore.',
  ),
  verdict: bilingualLine(
    'La réponse en un mot ou deux, hors de la ligne etat, où force la donne.',
    VERDICT_MAX,
    'En direct',
  ).optional(),
  text: bilingualLine(
    'Ce que dit la règle, ou où en sont les choses.',
    TEXT_MAX,
    'En temps réel seulement.',
  ).optional(),
  absentOn: isoDay('À la place de text : le jour où l’on a cherché sans trouver.').optional(),
  law: bilingualLine('Le texte et l’article.', 140, 'Loi n° 2023-380, article 10, § I').optional(),
  force: choice(
    'La force de la règle, sur la ligne etat et elle seule : aucune règle (none), loi publiée et décret attendu (awaiting), en vigueur (in-force), des exceptions sans loi propre (exceptions), fin (ended), suite non vérifiée (unverified), règle rapportée dont le texte n’a pas été lu (reported).',
    FORCES,
  ).optional(),
  reading: literalTrue(
    'Vrai quand c’est notre lecture des textes ; la case le dit alors.',
  ).optional(),
  pieces: ids('Les pièces sur lesquelles elle repose.', 'loi-2023-380').default([]),
}).superRefine(({ text, absentOn, verdict, force, pieces, during }, context) => {
  const need = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message });
  if (Boolean(text) === Boolean(absentOn))
    need(
      'text',
      `${text ? 'text et absentOn à la fois' : 'Ni text ni absentOn'}. Attendu : ce que dit la règle, ou le jour où l’on a cherché sans trouver. Exemple : absentOn: 2026-11-25`,
    );
  if (Boolean(text && !force) !== Boolean(verdict))
    need(
      'verdict',
      `${verdict ? 'verdict sans text, ou avec force' : 'Pas de verdict'}. Attendu : la réponse en un mot ou deux, avec text. Exemple : verdict: { fr: En direct, en: Live }`,
    );
  if (text && pieces.length === 0)
    need(
      'pieces',
      adviseAuthor(undefined, {
        accepted: 'au moins une pièce, puisque la case affirme',
        example: 'pieces: [loi-2023-380]',
      }),
    );
  const dates =
    during.kind === 'moment' ? [] : [during.from, ...(during.kind === 'span' ? [during.to] : [])];
  if (dates.length === 0 || dates.some(({ precision }) => precision !== 'day'))
    need(
      'during',
      `« ${during.edtf} » n’est pas accepté. Attendu : un intervalle de jours, ouvert ou non. Exemple : 2023-05-20/2025-03-31 ou 2025-04-01/..`,
    );
});

const versions = (describe: string) =>
  blocks(
    describe,
    version,
    1,
    VERSIONS_MAX,
    '[{ during: 2023-05-20/2025-03-31, text: …, pieces: … }]',
  );

export const regimeSchema = record('Une ligne des trois régimes.', {
  'article-10': versions('L’expérimentation de l’article 10.'),
  differe: versions('L’analyse en différé, en enquête judiciaire.'),
  visage: versions('La reconnaissance faciale.'),
  verified,
});
export type RegimeData = z.output<typeof regimeSchema>;
