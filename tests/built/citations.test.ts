/** Protects: every paragraph, list item and table row of an article cites a pièce, or says that it explains. */
import { describe, expect, test } from 'vitest';
import { attribute, builtPages, elementsIn, isWithin, textOf, type Element } from './dist.ts';

/** Pages of content/articles: they bear the number of their folder. */
const articles = builtPages().filter(({ elements }) =>
  elements.some((element) => attribute(element, 'class')?.includes('with-margin')),
);

/**
 * Kinds of block that may stand without a pièce: explanation, how the article was made, what is not
 * known; sums that the build makes of rows that cite; the strip of the timeline, whose events do.
 */
const MARKED = ['explication', 'methode', 'inconnu', 'comptes', 'frise'] as const;

const isProse = (element: Element) => attribute(element, 'class')?.includes('with-margin') ?? false;
const isCite = (element: Element) => attribute(element, 'class') === 'cite';
const isSum = (element: Element) => attribute(element, 'data-kind') === 'comptes';
const kindOf = (element: Element) =>
  elementsIn(element).some(isSum)
    ? 'comptes'
    : MARKED.find((kind) =>
        isWithin(element, (ancestor) => attribute(ancestor, 'data-kind') === kind),
      );

/** Paragraphs, list items and body rows of the text; a menu and what stands with a title are no statements. */
function statements(elements: readonly Element[]): Element[] {
  return elements
    .filter(({ tagName }) => ['p', 'li', 'tr'].includes(tagName))
    .filter((element) => isWithin(element, isProse))
    .filter(
      (element) =>
        !isWithin(element, ({ tagName }) => ['nav', 'thead', 'hgroup'].includes(tagName)),
    );
}

test('there are articles to read', () => {
  expect(articles.map(({ file }) => file)).toContain('briefcam.html');
});

describe.each(articles.map(({ file, elements }) => [file, statements(elements)] as const))(
  '%s',
  (file, blocks) => {
    test('cites a pièce in every block that is not marked', () => {
      const bare = blocks
        .filter((block) => !kindOf(block) && !elementsIn(block).some(isCite))
        .map((block) => textOf(block).slice(0, 80));
      expect(bare).toEqual([]);
    });

    test('explains in fewer than a third of its blocks', () => {
      const own = blocks.filter((block) => kindOf(block) !== 'frise');
      const shares = MARKED.map((kind) => ({
        kind,
        blocks: own.filter((block) => kindOf(block) === kind).length,
      }));
      console.log(
        `${file}: ${own.length} blocs, ${shares.map(({ kind, blocks: n }) => `${kind} ${n} (${Math.round((100 * n) / own.length)} %)`).join(', ')}`,
      );
      expect(shares[0]?.blocks).toBeLessThan(own.length / 3);
    });
  },
);
