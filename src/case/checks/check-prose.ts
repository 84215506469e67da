/** Checks a text of content/ against the case file: citations, terms, unique ids. Pure. */
import type { TextTree } from '../../schemas/read-mdx.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { Prose } from '../case-entry.ts';
import { checkMarkup } from './check-markup.ts';
import { checkKnown, refuse, refuseIf, type Index } from './check-reference.ts';
import { citationMarksOf, headingsOf, termsOf } from '../prose-reference.ts';
import { elementsIn, wordsIn } from '../text-tree.ts';

/** Ids that the blocks of a text give themselves (components/mdx/). */
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

/** Tag of each kind of citation. */
const TAGS = { cite: 'Cite', claim: 'Claim' } as const;

/** The one page whose reader types lines into a terminal. */
const SHOWS_CODE = /content\/pages\/heberger\//;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Problems of one text, each with its line: an id that is invalid, or already used in the text or by a block of the
 * site; a `<Cite>` without an existing pièce; a term that the glossary lacks; markup that no text may contain
 * (check-markup.ts); a text without a word.
 */
export function checkProse({ file, tree }: Prose<unknown>, index: Index): Problem[] {
  return [
    ...checkIds(file, tree),
    ...citationMarksOf(tree).flatMap((mark) =>
      mark.kind === 'cite' ? checkCite(file, mark, index) : [],
    ),
    ...termsOf(tree).flatMap(({ id, line }) =>
      checkKnown(file, `ligne ${line}, <Term id>`, 'term', [id], index),
    ),
    ...checkMarkup(file, tree, SHOWS_CODE.test(file)),
    ...checkEmpty(file, tree),
  ];
}

/** Both editions of a text may be emptied at once, and still be twins. */
function checkEmpty(file: string, tree: TextTree): Problem[] {
  if (wordsIn(tree) || elementsIn(tree).length > 0) return [];
  const message =
    'Le texte est vide. Attendu : au moins une phrase, ou un bloc, sous l’en-tête. Exemple : <Lead>Huit voix, quatre questions.</Lead>';
  return [{ file, field: 'texte', message }];
}

/** An id is a permalink: it must name one section or one sentence. */
function checkIds(file: string, tree: TextTree): Problem[] {
  const seen = new Map(BLOCK_IDS.map((id): [string, string] => [id, 'par un bloc du site']));
  const named = [
    ...headingsOf(tree).map((heading) => ({ ...heading, tag: 'Heading' })),
    ...citationMarksOf(tree).map((mark) => ({
      ...mark,
      tag: TAGS[mark.kind],
    })),
  ];
  return named.flatMap(({ id, line, tag }) => {
    const field = `ligne ${line}, <${tag} id>`;
    if (!ID.test(id))
      return refuse(file, field, id || undefined, {
        accepted: 'un identifiant : minuscules, chiffres et tirets',
        example: `<${tag} id="premier-test">`,
      });
    const other = seen.get(id);
    seen.set(id, other ?? `ligne ${line}`);
    return refuseIf(other, file, field, id, {
      accepted: `un identifiant qui ne sert qu’une fois dans le texte, titres compris ; celui-ci est déjà pris, ${other}`,
      example: `<${tag} id="${id}-2">`,
    });
  });
}

function checkCite(
  file: string,
  { id, line, pieces }: { id: string; line: number; pieces: readonly string[] },
  index: Index,
): Problem[] {
  const field = `ligne ${line}, <Cite id="${id}">`;
  if (pieces.length > 0) return checkKnown(file, field, 'piece', pieces, index);
  const example = '<Cite id="premier-test" pieces="next-2023-11-14" />';
  return [refuse(file, field, undefined, { accepted: 'au moins une pièce', example })];
}
