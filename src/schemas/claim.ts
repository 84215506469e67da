/**
 * Schema of a claim: one sentence of an article, or one row of a table, that can be audited by itself. Its words are in
 * the article; its evidence is in `content/articles/<text>/claims.yaml`.
 */
import { z } from 'astro/zod';
import { MARKS } from '../timeline/model/vocabulary.ts';
import { advised } from './author-message.ts';
import {
  bilingualLine,
  choice,
  ids,
  line,
  record,
  slug,
  verified,
  reviewBy,
  reason,
} from './field.ts';

/** Longest claim, in characters: a claim is one or two sentences. */
const TEXT_MAX = 420;
/** Longest cell of a row, in characters. */
const CELL_MAX = 260;
/** Most cells in a row: one per column of its table, without the pièces. */
const CELLS_MAX = 5;

const EXAMPLE = 'Selon Disclose, la police de Seine-et-Marne teste le logiciel en 2015.';

/** One cell; `—` if the column does not apply. */
const cell = record('Une case.', {
  fr: line('En français.', CELL_MAX, 'Un magistrat, pour chaque affaire.'),
  en: line('En anglais.', CELL_MAX, 'A judge or prosecutor, case by case.'),
});

/** Evidence of a claim, shared by both languages. */
const EVIDENCE = {
  standing: choice(
    'Le statut : établi (established), rapporté (reported), affirmé (asserted), contesté (disputed) ; ou notre lecture des textes (reading), qui n’est pas un statut de preuve.',
    MARKS,
  ),
  assertedBy: ids(
    'Qui l’affirme ou le rapporte ; obligatoire sauf si c’est établi ou notre lecture.',
    'disclose',
  ).default([]),
  reason: reason('Décret publié au Journal officiel.'),
  pieces: ids('Les pièces sur lesquelles elle repose.', 'cnil-2024-12-05', 1),
  actors: ids('Les personnes et institutions qu’elle nomme.', 'cnil').default([]),
  verified,
  reviewBy,
};

const evidence = record('Ce qui tient une phrase vérifiée.', {
  ...EVIDENCE,
  verified: EVIDENCE.verified.optional(),
  reviewBy: EVIDENCE.reviewBy.optional(),
});

/**
 * `claims.yaml`: the evidence of each sentence of an article, by name; a sentence without days of its own has those of
 * the sheet.
 */
export const evidenceSheetSchema = record('Les preuves d’un article.', {
  verified: EVIDENCE.verified,
  reviewBy: EVIDENCE.reviewBy,
  claims: z
    .record(
      slug('Le nom de la phrase.', 'un nom en minuscules, chiffres et tirets', 'premier-test'),
      evidence,
      advised({
        accepted: 'un bloc par phrase, sous son nom en minuscules, chiffres et tirets',
        example: 'premier-test: { standing: reported, … }',
      }),
    )
    .describe('Chaque phrase par son nom : celui de <Claim id>.'),
}).transform(({ claims, ...days }) => ({
  claims: Object.entries(claims).map(([sentence, { verified, reviewBy, ...held }]) => ({
    sentence,
    ...held,
    verified: verified ?? days.verified,
    reviewBy: reviewBy ?? days.reviewBy,
  })),
}));
/** One sheet, with the days of every sentence filled in. */
export type EvidenceSheetData = z.output<typeof evidenceSheetSchema>;

export const claimSchema = record('Une phrase vérifiée.', {
  text: bilingualLine(
    'La phrase, telle que l’article la cite ; absente d’une ligne de tableau, qui a ses cases. [mot](terme:id) renvoie au glossaire.',
    TEXT_MAX,
    EXAMPLE,
  ).optional(),
  cells: z
    .array(cell)
    .min(2, { error: 'Une seule case. Attendu : de 2 à 5 colonnes. Exemple : | Date | Décision |' })
    .max(CELLS_MAX, {
      error: 'Trop de cases. Attendu : de 2 à 5 colonnes. Exemple : | Date | Juge | Décision |',
    })
    .optional()
    .describe('Les cases, pour une ligne de tableau, à la place de text.'),
  ...EVIDENCE,
});
export type ClaimData = z.output<typeof claimSchema>;
