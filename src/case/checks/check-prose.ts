/** Knows what a text of content/ owes to the case file: citations, terms, and ids that are its own. Pure. */
import type { Problem } from '../../schemas/author-message.ts';
import type { Prose } from '../case-entry.ts';
import { checkKnown, checkPieces, refuse, type Index } from './check-reference.ts';
import { citationMarksOf, headingsOf, termsOf } from '../prose-reference.ts';

/** Ids that the blocks of a text give to themselves (prose/). */
const BLOCK_IDS = [
  'a-retenir',
  'methode-de-l-article',
  'ce-que-nous-ne-savons-pas',
  'contexte',
  'contenu',
  'pieces-citees',
  'frise-du-dossier',
  'citer',
];

export function checkProse({ file, body }: Prose<unknown>, index: Index): Problem[] {
  const marks = citationMarksOf(body);
  const headings = headingsOf(body).map(({ id }) => id);
  const seen = new Set([...headings, ...BLOCK_IDS]);
  const example = '<Cite id="premier-test" pieces="next-2023-11-14" />';
  return [
    ...headings
      .filter((id, at) => headings.indexOf(id) !== at || BLOCK_IDS.includes(id))
      .map((id) =>
        refuse(file, '<Heading id>', id, {
          accepted: 'un identifiant qui ne sert qu’une fois dans le texte',
          example: `<Heading id="${id}-2">`,
        }),
      ),
    ...marks.flatMap((mark) => {
      const { id } = mark;
      const problems =
        mark.kind === 'cite' ? checkPieces(file, `<Cite id="${id}">`, mark.pieces, index) : [];
      if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
        problems.push(
          refuse(file, '<Cite id>', id || undefined, {
            accepted: 'un identifiant de phrase',
            example,
          }),
        );
      if (seen.has(id))
        problems.push(
          refuse(file, '<Cite id>', id, {
            accepted: 'un identifiant qui ne sert qu’une fois dans le texte, titres compris',
            example: `${id}-2`,
          }),
        );
      if (mark.kind === 'cite' && mark.pieces.length === 0)
        problems.push(
          refuse(file, `<Cite id="${id}">`, undefined, { accepted: 'au moins une pièce', example }),
        );
      seen.add(id);
      return problems;
    }),
    ...checkKnown(
      file,
      '<Term id>',
      termsOf(body),
      index.terms,
      'un terme du glossaire (content/glossary)',
      '<Term id="signalement">signalement</Term>',
    ),
  ];
}
