/**
 * What a claim is: `content/claims/<text>/<id>.yaml`. One sentence, or one row of a table, that an
 * article quotes and that can be audited by itself.
 */
import { z } from 'astro/zod';
import { MARKS } from '../timeline/model/vocabulary.ts';
import { adviseAuthor } from './author-message.ts';
import { bilingualLine, choice, ids, isoDay, line, record } from './field.ts';

/** Longest claim, in characters: a claim is one or two sentences. */
const TEXT_MAX = 420;
/** Longest cell of a row, in characters. */
const CELL_MAX = 260;
/** A row has as many cells as its table has columns, the pièces not counted. */
const CELLS_MAX = 5;

const EXAMPLE = {
  fr: 'Selon Disclose, la police de [Seine-et-Marne](terme:prefet) teste le logiciel en 2015.',
  en: 'According to Disclose, the Seine-et-Marne police try the software in 2015.',
};

/** One cell; `—` where a column says nothing. */
const cell = record('Une case.', {
  fr: line('En français.', CELL_MAX, 'Un magistrat, pour chaque affaire.'),
  en: line('En anglais.', CELL_MAX, 'A judge or prosecutor, case by case.'),
});

export const claimSchema = record('Une affirmation.', {
  text: bilingualLine(
    'La phrase, telle que l’article la cite ; [mot](terme:id) renvoie au glossaire.',
    TEXT_MAX,
    EXAMPLE,
  ).optional(),
  cells: z
    .array(cell, {
      error: ({ input }) =>
        adviseAuthor(input, {
          accepted: 'la liste des cases d’une ligne',
          example: '[{ fr: …, en: … }]',
        }),
    })
    .min(2, {
      error:
        'Une seule case. Attendu : de 2 à 5 cases, ou le champ text. Exemple : [{ fr: …, en: … }, { fr: …, en: … }]',
    })
    .max(CELLS_MAX, {
      error: 'Trop de cases. Attendu : de 2 à 5. Exemple : [{ fr: …, en: … }, { fr: …, en: … }]',
    })
    .optional()
    .describe('Les cases, pour une ligne de tableau, à la place de text.'),
  standing: choice(
    'Le statut : établi (established), rapporté (reported), affirmé (asserted), contesté (disputed) ; ou notre lecture des textes (reading), qui n’est pas un statut de preuve.',
    MARKS,
  ),
  assertedBy: ids(
    'Qui l’affirme ou le rapporte ; obligatoire sauf si c’est établi ou notre lecture.',
    'disclose',
  ).default([]),
  reason: bilingualLine('Pourquoi ce statut, en une ligne.', 200, {
    fr: 'Décret publié au Journal officiel.',
    en: 'Decree published in the Journal officiel.',
  }),
  pieces: ids('Les pièces sur lesquelles elle repose.', 'cnil-2024-12-05', 1),
  actors: ids('Les personnes et institutions qu’elle nomme.', 'cnil').default([]),
  verified: isoDay('Le jour de la dernière vérification.'),
  reviewBy: isoDay('Le jour avant lequel il faut vérifier de nouveau.'),
}).superRefine((claim, context) => {
  if (Boolean(claim.text) === Boolean(claim.cells))
    context.addIssue({
      code: 'custom',
      path: ['text'],
      message: `${claim.text ? 'text et cells à la fois' : 'Ni text ni cells'}. Attendu : une phrase (text) ou une ligne de tableau (cells). Exemple : text: { fr: …, en: … }`,
    });
});
export type ClaimData = z.output<typeof claimSchema>;
