/**
 * Schema of a question of the bank: `content/lessons/questions/<topic>.yaml`. The same entry is used on the page, on
 * paper, and in each file for a learning platform.
 */
import { z } from 'astro/zod';
import { advised } from './author-message.ts';
import { bilingualLine, blocks, choice, id, literalTrue, record, verified } from './field.ts';

export const REST_EXAMPLE = '- { claim: briefcam/annee-2015, read: "0a1b2c3d" }';

const CLAIM = /^[a-z0-9-]+\/[a-z0-9-]+$/;
const DIGEST = /^[0-9a-f]{8}$/;

const claimAdvice = {
  accepted: 'une phrase vérifiée (article/phrase)',
  example: 'briefcam/annee-2015',
};
const digestAdvice = {
  accepted: 'les huit signes de ce qui a été lu, entre guillemets ; la construction les donne',
  example: '"0a1b2c3d"',
};

/** Id of a checked sentence, `article/sentence`. */
export const claimId = z
  .string(advised(claimAdvice))
  .regex(CLAIM, advised(claimAdvice))
  .describe('Une phrase vérifiée.');

const read = z
  .string(advised(digestAdvice))
  .regex(DIGEST, advised(digestAdvice))
  .describe('Ce qui a été lu, en huit signes : si la phrase change, la question est à relire.');

/** What an answer rests on, as it was when the answer was written: a checked sentence, an event, or a page on the site. */
export const readEntry = record('Ce sur quoi une réponse repose.', {
  claim: claimId.optional(),
  event: id('Un fait.', '2023-11-14-disclose').optional(),
  page: id('Une page du site (src/i18n/routes.ts).', 'methode').optional(),
  read: read.optional(),
}).superRefine(({ claim, event, page, read: digest }, context) => {
  const named = [claim, event, page].filter((one) => one !== undefined).length;
  if (named !== 1 || (page === undefined) !== (digest !== undefined))
    context.addIssue({
      code: 'custom',
      path: ['claim'],
      message: `${named} champ(s) parmi claim, event, page${digest ? ', avec read' : ', sans read'}. Attendu : claim ou event avec read, ou page sans read. Exemple : ${REST_EXAMPLE}`,
    });
});
export type ReadEntry = z.output<typeof readEntry>;

/** Topics of questions, in the order of the page; `sources` is about how one knows. */
export const QUESTION_TOPICS = ['briefcam', 'loi-2023', 'cjr', 'sources'] as const;
export type QuestionTopic = (typeof QUESTION_TOPICS)[number];

/** Reading level that answers a question: the short text, the article, each sentence with its proof. */
export const QUESTION_LEVELS = ['essentiel', 'standard', 'approfondi'] as const;

/** One option; several options; terms to match with their definitions. */
const QUESTION_KINDS = ['single', 'multiple', 'match'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

const ASK_MAX = 160;
const OPTION_MAX = 140;
const WHY_MAX = 260;
const MEANS_MAX = 160;
const NO_MAX = 170;

/** Fewest and most options, for each kind that has options. */
const OPTION_COUNTS = { single: [3, 4], multiple: [4, 6] } as const;

export const questionSchema = record('Une question, posée après la lecture.', {
  topic: choice('Ce dont elle parle.', QUESTION_TOPICS),
  level: choice('La lecture qui y répond.', QUESTION_LEVELS),
  kind: choice('Comment on y répond.', QUESTION_KINDS),
  ask: bilingualLine(
    'La question.',
    ASK_MAX,
    'Qui peut saisir la commission des requêtes par une plainte ?',
  ),
  options: blocks(
    'Ce que l’on peut cocher (single, multiple).',
    record('Une réponse possible.', {
      text: bilingualLine('Ses mots.', OPTION_MAX, 'Toute personne qui se dit lésée.'),
      right: literalTrue('Elle est juste.').optional(),
      no: bilingualLine(
        'Pourquoi elle est fausse, dit à qui la choisit.',
        NO_MAX,
        'La CNIL ne juge personne.',
      ).optional(),
    }),
    OPTION_COUNTS.single[0],
    OPTION_COUNTS.multiple[1],
    '- text: { fr: …, en: … }',
  ).optional(),
  terms: blocks(
    'Les termes à relier à leur définition (match).',
    record('Un terme.', {
      term: id('Le terme du glossaire.', 'signalement'),
      means: bilingualLine(
        'Ce qu’il veut dire, s’il faut d’autres mots que ceux du glossaire.',
        MEANS_MAX,
        'Information donnée à un procureur.',
      ).optional(),
    }),
    3,
    5,
    '- term: signalement',
  ).optional(),
  why: bilingualLine(
    'Pourquoi, une fois la réponse donnée.',
    WHY_MAX,
    'La loi organique l’ouvre à « toute personne qui se prétend lésée ».',
  ),
  rests: blocks('Ce sur quoi la réponse repose.', readEntry, 1, 8, REST_EXAMPLE).optional(),
  verified,
}).superRefine((question, context) => {
  const { kind, options = [] } = question;
  const need = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message });
  const NEEDED = {
    options: ['single', 'multiple'],
    terms: ['match'],
  } as const satisfies Record<string, readonly QuestionKind[]>;
  for (const field of Object.keys(NEEDED) as (keyof typeof NEEDED)[]) {
    const isNeeded = (NEEDED[field] as readonly QuestionKind[]).includes(kind);
    if (isNeeded !== (question[field] !== undefined))
      need(
        field,
        isNeeded
          ? `Champ absent. Attendu : ${field}, pour une question ${kind}. Exemple : voir content/README.md`
          : `${field} est écrit. Attendu : ${field} seulement pour ${NEEDED[field].join(' ou ')}. Exemple : kind: ${NEEDED[field][0]}`,
      );
  }
  if (kind === 'single' || kind === 'multiple') {
    const [fewest, most] = OPTION_COUNTS[kind];
    const right = options.filter((option) => option.right).length;
    for (const [at, option] of options.entries())
      if ((option.right === true) === (option.no !== undefined))
        need(
          `options.${at}.no`,
          `${option.right ? 'Écrit' : 'Champ absent'}. Attendu : no pour chaque option fausse, jamais pour une juste. Exemple : no: { fr: La CNIL ne juge personne., en: The CNIL tries nobody. }`,
        );
    const isRight = kind === 'single' ? right === 1 : right >= 2 && right < options.length;
    if (options.length > 0 && (options.length < fewest || options.length > most || !isRight))
      need(
        'options',
        `${options.length} options dont ${right} juste(s). Attendu : ${kind === 'single' ? `${fewest} ou ${most} options, une seule juste` : `${fewest} à ${most} options, deux justes au moins, une fausse au moins`}. Exemple : right: true`,
      );
  }
  if (kind !== 'match' && !question.rests)
    need(
      'rests',
      `Champ absent. Attendu : la phrase, le fait ou la page qui donne la réponse. Exemple : ${REST_EXAMPLE}`,
    );
});
export type QuestionData = z.output<typeof questionSchema>;
