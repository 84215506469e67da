/** Checks that sentences are easy to follow on a phone, and prints the longest. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { longestFirst, sentencesIn } from '../sentences.ts';
import { attribute, builtPages, isWithin, type BuiltPage, type Element } from './dist.ts';

/** Maximum mean number of words per sentence of a text; the highest is currently 15.3. */
const MEAN_MAX = 16;
/** Number of sentences printed. */
const PRINTED = 3;

const classOf = (element: Element) => attribute(element, 'class') ?? '';
const isText = (element: Element) => /(?:^|\s)prose(?:\s|$)/.test(classOf(element));
const isAside = (element: Element) =>
  element.tagName === 'nav' ||
  /\b(?:cite|cited|notes|piece-chip)\b/.test(classOf(element)) ||
  attribute(element, 'data-kind') === 'frise';

/** The French original beside a quotation in English. */
const isOriginal = (element: Element) =>
  element.tagName === 'span' &&
  attribute(element, 'lang') === 'fr' &&
  element.childNodes.some((node) => 'value' in node && node.value.startsWith('«'));

/** Text of a block, without its marks and notes. */
function said(node: Tree.Node): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && (isAside(node) || isOriginal(node))) return '';
  return 'childNodes' in node ? node.childNodes.map(said).join('') : '';
}

/** Sentences of a page: a paragraph, an item or a cell ends one even without a full stop. */
function sentencesOf({ elements }: BuiltPage): string[] {
  const [root] = elements;
  const locale = LOCALES.find((lang) => root && attribute(root, 'lang') === lang) ?? 'fr';
  return elements
    .filter(({ tagName }) => ['p', 'li', 'td', 'blockquote'].includes(tagName))
    .filter((element) => isWithin(element, isText) && !isWithin(element, isAside))
    .flatMap((element) => sentencesIn(said(element), locale));
}

const texts = builtPages()
  .map((page) => ({ file: page.file, sentences: sentencesOf(page) }))
  .filter(({ sentences }) => sentences.length > 0);

describe.each(texts)('$file', ({ file, sentences }) => {
  test(`has at most ${MEAN_MAX} words per sentence, on average`, () => {
    const counted = longestFirst(sentences.map((text) => ({ text })));
    const mean = counted.reduce((sum, { words }) => sum + words, 0) / counted.length;
    console.log(
      [
        `${file} : ${counted.length} phrases, ${mean.toFixed(1)} mots en moyenne`,
        ...counted.slice(0, PRINTED).map(({ text, words }) => `  ${words} : ${text}`),
      ].join('\n'),
    );
    expect(mean).toBeLessThanOrEqual(MEAN_MAX);
  });
});
