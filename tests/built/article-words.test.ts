/**
 * Checks that the page of an article contains exactly the words that its author typed, in their order, and how many of
 * them a reader meets before opening a fold.
 */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { withoutOriginals } from '../../src/case/quoted-originals.ts';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { typeset } from '../../src/i18n/typography.ts';
import { ARTICLES, type ArticleId } from '../../src/schemas/text.ts';
import { read } from '../written-texts.ts';
import { attribute, elementsIn, pageOf, type Element } from './dist.ts';

const wordsIn = (text: string) => text.split(/[\s\u00a0\u202f]+/).filter(Boolean);

/** The words that an author typed, without front matter, tags and Markdown syntax. */
function typed(article: string, locale: Locale): string[] {
  const source = read(`content/articles/${article}/${locale}.mdx`)
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<[^>]*>/g, '')
    .replace(/^\|(?: --- \|)+$/gm, '')
    .replace(/^- /gm, '')
    .replace(/\*/g, '')
    .replaceAll('|', ' ');
  return wordsIn(typeset(source, locale));
}

/** Citation marks and the menu of sections. */
const isBeside = (element: Element) =>
  element.tagName === 'nav' ||
  /^(?:cite$|notes )/.test(attribute(element, 'class') ?? '') ||
  attribute(element, 'data-kind') === 'comptes';

/** Content that the build generates from entries: a strip, a figure, a table with its caption, the list of sources. */
const isDrawn = (element: Element) =>
  element.tagName === 'figure' ||
  attribute(element, 'data-kind') === 'frise' ||
  attribute(element, 'aria-labelledby') === 'pieces-citees' ||
  (element.tagName === 'table' && elementsIn(element).some(({ tagName }) => tagName === 'caption'));

/** Interface words: the generated title of a block, the last column of a table. */
const isInterface = (element: Element, parent: Element | undefined) =>
  element.tagName === 'summary' ||
  (element.tagName === 'h2' &&
    parent?.tagName === 'section' &&
    attribute(parent, 'class') !== 'part') ||
  (element.tagName === 'th' && parent?.childNodes.at(-1) === element && isHead(parent));
const isHead = (row: Element) => row.parentNode?.nodeName === 'thead';

/**
 * Most words of the story, with its takeaways, that an article may show unfolded: what stood on 2 December 2026, when
 * what a fair reader missed was added, and never more. English adds glosses; Briefcam has a
 * table of seven positions (about 260 words), none of which may be shown without the others; a heading that asks a
 * question is answered before its fold.
 */
const UNFOLDED_MAX: Record<ArticleId, Record<Locale, number>> = {
  briefcam: { fr: 1_610, en: 1_880 },
  'loi-2023': { fr: 1_260, en: 1_400 },
  cjr: { fr: 1_270, en: 1_500 },
};

/** What is folded, what stands beside the story, and what follows it. */
const isOutsideStory = (element: Element) =>
  /^(?:more\b|exhibit$)/.test(attribute(element, 'class') ?? '') ||
  /^(?:inconnu|methode)$/.test(attribute(element, 'data-kind') ?? '');

/** The prose of a page, without the elements to leave out; a block boundary ends a word. */
function shown(node: Tree.Node, isOut: (element: Element) => boolean, parent?: Element): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node)) return '';
  if (isBeside(node) || isDrawn(node) || isInterface(node, parent) || isOut(node)) return ' ';
  const inner = node.childNodes.map((child) => shown(child, isOut, node)).join('');
  return ['a', 'em', 'span', 'b', 'i'].includes(node.tagName) ? inner : ` ${inner} `;
}

const proseOf = (article: ArticleId, locale: Locale) =>
  pageOf(article, locale).elements.find((element) =>
    attribute(element, 'class')?.includes('with-exhibits'),
  );

const EDITIONS = LOCALES.flatMap((locale) => ARTICLES.map((article) => ({ article, locale })));

test.each(EDITIONS)(
  '$article in $locale has the typed words, and nothing else',
  ({ article, locale }) => {
    const prose = proseOf(article, locale);
    const words = wordsIn(withoutOriginals(prose ? shown(prose, () => false) : ''));
    expect(words).toEqual(typed(article, locale));
  },
);

test.each(EDITIONS)(
  '$article in $locale can be read from start to end without opening a fold, in few words',
  ({ article, locale }) => {
    const prose = proseOf(article, locale);
    const words = wordsIn(prose ? shown(prose, isOutsideStory) : '').filter((word) =>
      /[\p{L}\p{N}]/u.test(word),
    );
    expect(words.length).toBeGreaterThan(UNFOLDED_MAX[article][locale] / 2);
    expect(words.length).toBeLessThanOrEqual(UNFOLDED_MAX[article][locale]);
  },
);
