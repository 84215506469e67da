/**
 * Checks that French prose quotes between « » alone, where check-quotations.ts compares the words with their source:
 * other marks and italics would show words as somebody's that no source records. Pure.
 */
import type { Problem } from '../../schemas/author-message.ts';
import type { CaseEntries } from '../case-entry.ts';
import { wordCount } from '../quotation.ts';
import { quotingWords } from '../quoting-words.ts';
import { lineOf, nodesIn, wordsIn } from '../text-tree.ts';
import { refuse } from './check-reference.ts';

/** Marks of other languages; an apostrophe stands after a letter. */
const OTHER_MARKS = /["“”„]|(?<![\p{L}\p{N}])['‘’](?=\p{L})/u;

/** Most words in italics: more are a sentence of somebody. */
const ITALIC_MAX_WORDS = 2;

const ITALICS = /\*([^*]+)\*/g;

const ADVICE = {
  accepted: 'une citation entre guillemets français, que sa pièce enregistre',
  example: '« cet usage était illégal »',
};

/** Problems of the French words: quotation marks other than « », outside them, and long italics. A question states nothing. */
export function checkQuotationMarks(entries: CaseEntries): Problem[] {
  const { articles, pages } = entries;
  const words = quotingWords(entries).filter(({ isWhole }) => !isWhole);
  const italics = [
    ...words
      // In a text, Markdown has read them: its tree has them.
      .filter(({ file }) => !file.endsWith('.mdx'))
      .flatMap(({ file, field, words: { fr } }) =>
        [...fr.matchAll(ITALICS)].map(([, said = '']) => ({ file, field, said })),
      ),
    ...[...articles, ...pages]
      .filter(({ locale }) => locale === 'fr')
      .flatMap(({ file, tree }) =>
        nodesIn(tree)
          .filter(({ type }) => type === 'emphasis')
          .map((node) => ({ file, field: `ligne ${lineOf(node)}`, said: wordsIn(node) })),
      ),
  ];
  return [
    ...words
      .filter(({ words: { fr } }) => OTHER_MARKS.test(fr.replace(/«[^«»]*»/g, '«»')))
      .map(({ file, field, words: { fr } }) => refuse(file, field, fr, ADVICE)),
    ...italics
      .filter(({ said }) => !said.endsWith('?') && wordCount(said) > ITALIC_MAX_WORDS)
      .map(({ file, field, said }) =>
        refuse(file, field, `*${said}*`, {
          ...ADVICE,
          accepted: `${ITALIC_MAX_WORDS} mots au plus en italique, ou ${ADVICE.accepted}`,
        }),
      ),
  ];
}
