/**
 * Schema of a question of the bank: `content/lessons/questions/<topic>.yaml`. The same entry is used on the page, on
 * paper, and in each file for a learning platform.
 */
import type { z } from 'astro/zod';
import {
  bilingualLine,
  blocks,
  choice,
  id,
  literalTrue,
  record,
  matching,
  together,
} from './field.ts';
import { verified } from './statement.ts';

const REST_EXAMPLE = '{ claim: briefcam/annee-2015, read: "0a1b2c3d" }';

/** Id of a checked sentence, `article/sentence`. */
export const claimId = matching(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
  accepted: 'une phrase vérifiée (article/phrase)',
  example: 'briefcam/annee-2015',
}).describe('Une phrase vérifiée.');

const digest = matching(/^[0-9a-f]{8}$/, {
  accepted: 'les huit signes de ce qui a été lu, entre guillemets ; la construction les donne',
  example: '"0a1b2c3d"',
}).describe('Ce qui a été lu, en huit signes : si la phrase change, la question est à relire.');

/** What an answer rests on, as it was when the answer was written: a checked sentence, an event, or a page on the site. */
export const readEntry = record('Ce sur quoi une réponse repose.', {
  claim: claimId.optional(),
  event: id('2023-11-14-disclose').describe('Un fait.').optional(),
  page: id('methode').describe('Une page du site (src/i18n/routes.ts).').optional(),
  read: digest.optional(),
})
  .meta({ examples: [REST_EXAMPLE] })
  .check(
    together(function* ({ claim, event, page, read }) {
      const named = [claim, event, page].filter((one) => one !== undefined).length;
      if (named !== 1 || (page === undefined) !== (read !== undefined))
        yield {
          claim: `${named} champ(s) parmi claim, event, page${read ? ', avec read' : ', sans read'}. Attendu : claim ou event avec read, ou page sans read. Exemple : - ${REST_EXAMPLE}`,
        };
    }),
  );
export type ReadEntry = z.output<typeof readEntry>;

/** Topics of questions, in the order of the page; `sources` is about how one knows. */
export const QUESTION_TOPICS = ['briefcam', 'loi-2023', 'cjr', 'sources'] as const;

/** Reading level that answers a question: the short text, the article, each sentence with its proof. */
export const QUESTION_LEVELS = ['essentiel', 'standard', 'approfondi'] as const;

/** One option; several options; terms to match with their definitions. */
const QUESTION_KINDS = ['single', 'multiple', 'match'] as const;

/** Fewest and most options, for each kind that has options. */
const OPTION_COUNTS = { single: [3, 4], multiple: [4, 6] } as const;

const option = record('Une réponse possible.', {
  text: bilingualLine(140, 'Toute personne qui se dit lésée.').describe('Ses mots.'),
  right: literalTrue('right', 'Elle est juste.'),
  no: bilingualLine(170, 'La CNIL ne juge personne.')
    .describe('Pourquoi elle est fausse, dit à qui la choisit.')
    .optional(),
});

const matched = record('Un terme.', {
  term: id('signalement').describe('Le terme du glossaire.'),
  means: bilingualLine(160, 'Information donnée à un procureur.')
    .describe('Ce qu’il veut dire, s’il faut d’autres mots que ceux du glossaire.')
    .optional(),
});

function* optionFaults(kind: keyof typeof OPTION_COUNTS, options: z.output<typeof option>[]) {
  for (const [at, { right, no }] of options.entries())
    if ((right === true) === (no !== undefined))
      yield {
        [`options.${at}.no`]: `${right ? 'Écrit' : 'Champ absent'}. Attendu : no pour chaque option fausse, jamais pour une juste. Exemple : no: { fr: La CNIL ne juge personne., en: The CNIL tries nobody. }`,
      };
  const [fewest, most] = OPTION_COUNTS[kind];
  const right = options.filter((option) => option.right).length;
  const isRight = kind === 'single' ? right === 1 : right >= 2 && right < options.length;
  if (options.length < fewest || options.length > most || !isRight)
    yield {
      options: `${options.length} options dont ${right} juste(s). Attendu : ${kind === 'single' ? `${fewest} ou ${most} options, une seule juste` : `${fewest} à ${most} options, deux justes au moins, une fausse au moins`}. Exemple : right: true`,
    };
}

export const questionSchema = record('Une question, posée après la lecture.', {
  topic: choice(QUESTION_TOPICS).describe('Ce dont elle parle.'),
  level: choice(QUESTION_LEVELS).describe('La lecture qui y répond.'),
  kind: choice(QUESTION_KINDS).describe('Comment on y répond.'),
  ask: bilingualLine(160, 'Qui peut saisir la commission des requêtes par une plainte ?').describe(
    'La question.',
  ),
  options: blocks(option, OPTION_COUNTS.single[0], OPTION_COUNTS.multiple[1])
    .describe('Ce que l’on peut cocher (single, multiple).')
    .optional(),
  terms: blocks(matched, 3, 5)
    .describe('Les termes à relier à leur définition (match).')
    .optional(),
  why: bilingualLine(
    260,
    'La loi organique l’ouvre à « toute personne qui se prétend lésée ».',
  ).describe('Pourquoi, une fois la réponse donnée.'),
  rests: blocks(readEntry, 1, 8).describe('Ce sur quoi la réponse repose.').optional(),
  verified,
}).check(
  together(function* ({ kind, options, terms, rests }) {
    for (const [field, written, kinds] of [
      ['options', options, ['single', 'multiple']],
      ['terms', terms, ['match']],
    ] as const) {
      const isNeeded = (kinds as readonly string[]).includes(kind);
      if (isNeeded && !written)
        yield {
          [field]: `Champ absent. Attendu : ${field}, pour une question ${kind}. Exemple : voir content/README.md`,
        };
      if (!isNeeded && written)
        yield {
          [field]: `${field} est écrit. Attendu : ${field} seulement pour ${kinds.join(' ou ')}. Exemple : kind: ${kinds[0]}`,
        };
    }
    if (kind === 'match') return;
    if (options) yield* optionFaults(kind, options);
    if (!rests)
      yield {
        rests: `Champ absent. Attendu : la phrase, le fait ou la page qui donne la réponse. Exemple : - ${REST_EXAMPLE}`,
      };
  }),
);
export type QuestionData = z.output<typeof questionSchema>;
