/**
 * Parses a text as an author typed it: MDX to the syntax tree (mdast) from which its page is made. Errors are in French
 * and give the line.
 */
import { mdxToMdast, type Features, type MdastNode } from 'satteri';
import { checkTyped, faultError, type Told } from './written-characters.ts';

/** A node of a text: a paragraph, a tag, a word. */
export type MarkupNode = MdastNode;
/** A whole text, including its front matter: line numbers are those of its file. */
export type TextTree = Extract<MarkupNode, { type: 'root' }>;

/** Markdown features in use; astro.config.mjs compiles the pages with the same. */
export const MARKDOWN_FEATURES: Features = { smartPunctuation: false };

const SENTENCE = '<Claim id="premier-test">L’histoire commence en 2015.</Claim>';

/** Syntax errors as the parser words them, with the message to the author; `$1` is the tag that it names. */
const HINTS: readonly (readonly [RegExp, Told])[] = [
  [
    /^Expected a closing tag for `<(\w*)>`[^]*/,
    ['« <$1> » n’est pas fermé', '</$1> avant la fin du paragraphe, ou du bloc', SENTENCE],
  ],
  [
    /^Unexpected closing tag `<\/(\w*)>`[^]*/,
    [
      '« </$1> » ne ferme pas la balise ouverte',
      '<$1> avant, et les balises fermées dans l’ordre inverse',
      SENTENCE,
    ],
  ],
  [
    /expected a corresponding closing brace/,
    ['« { » n’est pas fermé', 'un texte sans accolades', 'le rapport (2024)'],
  ],
];
const NOT_MDX: Told = [
  'ce n’est pas du MDX',
  'des balises fermées, leurs valeurs entre guillemets droits, une note entre {/* et */}',
  SENTENCE,
];
/** A character reference hides what it stands for. */
const REFERENCE = /&#\w+;/;

/**
 * @param text  a whole MDX file
 * @throws {Error} in French, with the line, what was written, what is accepted and an example
 */
export function readMdx(text: string): TextTree {
  checkTyped(text);
  const reference = REFERENCE.exec(text);
  if (reference) {
    const told = ['un signe est écrit par son numéro', 'le signe lui-même', 'é'] as const;
    throw faultError(text, { offset: reference.index, told });
  }
  try {
    return mdxToMdast(text, { features: MARKDOWN_FEATURES, position: true }) as TextTree;
  } catch (error) {
    const [, line = '1', words = ''] = /^(\d+):\d+: ([^]*)$/.exec((error as Error).message) ?? [];
    const offset = text.split('\n', Number(line) - 1).join('\n').length + 1;
    throw faultError(text, { offset, told: toldOf(words) }, error);
  }
}

function toldOf(parserWords: string): Told {
  const [pattern, told] = HINTS.find(([hint]) => hint.test(parserWords)) ?? [];
  if (!pattern || !told) return NOT_MDX;
  const [fault, accepted, example] = told;
  const named = (words: string) => parserWords.replace(pattern, words);
  return /\$1/.test(fault) ? [named(fault), named(accepted), example] : told;
}
