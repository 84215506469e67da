/**
 * Reads the sentences of a text that reword a claim: `<Says claim="annee-2015">…</Says>`. The claim is one of the
 * article of which the text is the essentials, and has the pièces and the standing of the sentence. Pure.
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

/** Whether a node is a `<Says>`, inline or a block. */
export const isSays = (node: TextNode): node is TextElement =>
  isElement(node) && node.name === SAYS;

/** A sentence, the claim that it rewords (its id within the article), and its line in the file. */
export interface SaidSentence {
  claim: string;
  words: string;
  line: number;
}

/** Sentences in reading order. */
export function saidSentencesOf(tree: TextTree): SaidSentence[] {
  return elementsIn(tree)
    .filter(isSays)
    .map((says) => ({
      claim: attributeOf(says, 'claim'),
      words: wordsIn(says),
      line: lineOf(says),
    }));
}
