/**
 * Knows the sentences of a text that say a claim in other words: `<Says claim="annee-2015">…</Says>`. The
 * claim is one of the article that the text is the essentials of; its pièces and its standing stand behind them. Pure.
 */
import type { TextNode, TextTree } from '../schemas/read-mdx.ts';
import {
  attributeOf,
  elementsIn,
  isElement,
  lineOf,
  wordsIn,
  type TextElement,
} from './text-tree.ts';

export const SAYS = 'Says';

/** Whether a node is a `<Says>`, within a line or on its own. */
export const isSays = (node: TextNode): node is TextElement =>
  isElement(node) && node.name === SAYS;

/** A sentence, the claim that it says, inside its article, and the line of its file. */
export interface SaidSentence {
  claim: string;
  words: string;
  line: number;
}

/** In the order of reading. */
export function saidSentencesOf(tree: TextTree): SaidSentence[] {
  return elementsIn(tree)
    .filter(isSays)
    .map((says) => ({
      claim: attributeOf(says, 'claim'),
      words: wordsIn(says),
      line: lineOf(says),
    }));
}
