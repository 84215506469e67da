/**
 * Schema of a document: `content/facts/documents/<id>.yaml`, an official act shown as a sheet beside the text that
 * speaks of it. Two or three short quotations, with our own words between them if they need any.
 */
import { z } from 'astro/zod';
import { advised } from './author-message.ts';
import { bilingualLine, blocks, fuzzyDate, id, line, record, verified } from './field.ts';

/** Most lines of a sheet: what is read at a glance. */
const LINES_MAX = 6;
/** Quotations of one document, at least and at most: two or three, or a sentence that no cut leaves whole. */
export const DOCUMENT_QUOTES = { min: 1, max: 3 } as const;
/** Most letters of a quotation or its translation; its words are counted by check-quotations.ts. */
const QUOTE_MAX = 420;

const quoted = record('Des mots de l’acte.', {
  quote: bilingualLine(
    'Les mots exacts, sans guillemets, tels que les quotes de la pièce les enregistrent ([…] marque une coupe), et leur traduction.',
    QUOTE_MAX,
    'l’autorisation est réputée acquise',
  ),
  mark: line('Les mots de la citation à souligner.', QUOTE_MAX, 'réputée acquise').optional(),
});

const plain = record('Nos mots, entre deux citations.', {
  plain: bilingualLine(
    'Ce que l’acte dit, en clair ; l’édition les distingue des citations.',
    240,
    'Hors flagrance, un magistrat autorise l’usage pour chaque procédure.',
  ),
});

const documentLine = z.union(
  [quoted, plain],
  advised({
    accepted: 'une citation (quote, et mark au besoin) ou nos mots (plain)',
    example: '{ quote: { fr: …, en: … } } ou { plain: { fr: …, en: … } }',
  }),
);

export const documentSchema = record(
  'Un acte officiel, montré par deux ou trois courtes citations.',
  {
    piece: id('La pièce (content/facts/pieces) qui enregistre ces mots.', 'cpp-r40-40'),
    nature: bilingualLine('La nature de l’acte.', 90, 'Code de procédure pénale'),
    author: bilingualLine('Qui en est l’auteur.', 90, 'Le gouvernement, par décret'),
    classAuthor: bilingualLine(
      'Comment une fiche de classe le désigne, si author nomme une personne : sa fonction, sans nom ni parti.',
      60,
      'Un sénateur',
    ).optional(),
    date: fuzzyDate('La date de l’acte, ou de la version lue (EDTF).'),
    passage: bilingualLine('Le passage cité.', 90, 'Article R. 40-40'),
    inForce: bilingualLine(
      'Ce qui est su de son application au moment des faits.',
      120,
      'Version en vigueur en avril 2024',
    ).optional(),
    lines: blocks(
      'Les citations, et nos mots entre elles.',
      documentLine,
      1,
      LINES_MAX,
      '- quote: { fr: …, en: … }',
    ),
    verified,
  },
);
export type DocumentData = z.output<typeof documentSchema>;
