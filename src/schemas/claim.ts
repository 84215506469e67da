/**
 * Schema of a claim: one sentence of an article, or one row of a table, that can be audited by itself. Its words are in
 * the article; its evidence is in `content/articles/<text>/claims.yaml`.
 */
import { z } from 'astro/zod';
import { MARKS } from '../timeline/model/vocabulary.ts';
import { advised } from './author-message.ts';
import { bilingualLine, choice, ids, record, slug } from './field.ts';
import { assertedBy, reason, verified, reviewBy } from './statement.ts';

/** One cell; `—` if the column does not apply. */
const cell = bilingualLine(
  260,
  'Un magistrat, pour chaque affaire.',
  'A judge or prosecutor, case by case.',
).describe('Une case.');

/** Evidence of a claim, shared by both languages. */
const EVIDENCE = {
  standing: choice(MARKS).describe(
    'Le statut : établi (established), rapporté (reported), affirmé (asserted), contesté (disputed) ; ou notre lecture des textes (reading), qui n’est pas un statut de preuve.',
  ),
  assertedBy: assertedBy('disclose', 'sauf si c’est établi ou notre lecture'),
  reason: reason('Décret publié au Journal officiel.'),
  pieces: ids('cnil-2024-12-05', 1).describe('Les pièces sur lesquelles elle repose.'),
  actors: ids('cnil').describe('Les personnes et institutions qu’elle nomme.').default([]),
  verified,
  reviewBy,
};

const evidence = record('Ce qui tient une phrase vérifiée.', {
  ...EVIDENCE,
  verified: verified.optional(),
  reviewBy: reviewBy.optional(),
});

/**
 * `claims.yaml`: the evidence of each sentence of an article, by name; a sentence without days of its own has those of
 * the sheet.
 */
export const evidenceSheetSchema = record('Les preuves d’un article.', {
  verified,
  reviewBy,
  claims: z
    .record(
      slug('un nom en minuscules, chiffres et tirets', 'premier-test').describe(
        'Le nom de la phrase.',
      ),
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
  text: bilingualLine(420, 'Selon Disclose, la police de Seine-et-Marne teste le logiciel en 2015.')
    .describe(
      'La phrase, telle que l’article la cite ; absente d’une ligne de tableau, qui a ses cases. [mot](terme:id) renvoie au glossaire.',
    )
    .optional(),
  cells: z
    .array(cell)
    .min(2, { error: 'Une seule case. Attendu : de 2 à 5 colonnes. Exemple : | Date | Décision |' })
    .max(5, {
      error: 'Trop de cases. Attendu : de 2 à 5 colonnes. Exemple : | Date | Juge | Décision |',
    })
    .optional()
    .describe('Les cases, pour une ligne de tableau, à la place de text.'),
  ...EVIDENCE,
});
export type ClaimData = z.output<typeof claimSchema>;
