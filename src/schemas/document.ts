/**
 * Schema of a document: `content/facts/documents/<id>.yaml`, an official act shown as a sheet beside the text that
 * speaks of it. Two or three short quotations, with our own words between them if they need any.
 */
import { z } from 'astro/zod';
import { advised } from './author-message.ts';
import { bilingualLine, blocks, fuzzyDate, id, line, record } from './field.ts';
import { verified } from './statement.ts';

/** Quotations of one document, at least and at most: two or three, or a sentence that no cut leaves whole. */
export const DOCUMENT_QUOTES = { min: 1, max: 3 } as const;
/** Most letters of a quotation or its translation; its words are counted by check-quotations.ts. */
const QUOTE_MAX = 420;

const quoted = record('Des mots de l’acte.', {
  quote: bilingualLine(QUOTE_MAX, 'l’autorisation est réputée acquise').describe(
    'Les mots exacts, sans guillemets, tels que les quotes de la pièce les enregistrent ([…] marque une coupe), et leur traduction.',
  ),
  mark: line(QUOTE_MAX, 'réputée acquise')
    .describe('Les mots de la citation à souligner.')
    .optional(),
});

const plain = record('Nos mots, entre deux citations.', {
  plain: bilingualLine(
    240,
    'Hors flagrance, un magistrat autorise l’usage pour chaque procédure.',
  ).describe('Ce que l’acte dit, en clair ; l’édition les distingue des citations.'),
});

const LINE = {
  accepted: 'une citation (quote, et mark au besoin) ou nos mots (plain)',
  example: '{ quote: { fr: …, en: … } } ou { plain: { fr: …, en: … } }',
};
const documentLine = z.union([quoted, plain], advised(LINE)).meta({ examples: [LINE.example] });

export const documentSchema = record(
  'Un acte officiel, montré par deux ou trois courtes citations.',
  {
    piece: id('cpp-r40-40').describe('La pièce (content/facts/pieces) qui enregistre ces mots.'),
    nature: bilingualLine(90, 'Code de procédure pénale').describe('La nature de l’acte.'),
    author: bilingualLine(90, 'Le gouvernement, par décret').describe('Qui en est l’auteur.'),
    classAuthor: bilingualLine(60, 'Un sénateur')
      .describe(
        'Comment une fiche de classe le désigne, si author nomme une personne : sa fonction, sans nom ni parti.',
      )
      .optional(),
    date: fuzzyDate('La date de l’acte, ou de la version lue (EDTF).'),
    passage: bilingualLine(90, 'Article R. 40-40').describe('Le passage cité.'),
    inForce: bilingualLine(120, 'Version en vigueur en avril 2024')
      .describe('Ce qui est su de son application au moment des faits.')
      .optional(),
    lines: blocks(documentLine, 1, 6).describe('Les citations, et nos mots entre elles.'),
    verified,
  },
);
export type DocumentData = z.output<typeof documentSchema>;
