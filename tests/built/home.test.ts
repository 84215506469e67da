/** Checks that the home page is short, shows the waits with the dates of the case file, and links to the rest. */
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf, type Address } from '../../src/i18n/routes.ts';
import { sheetsOf } from '../written-texts.ts';
import { attribute, elementsIn, hasClass, isWithin, pageOf, textOf, type Element } from './dist.ts';

/** Maximum number of words on the page. */
const WORDS_MAX = 400;

/**
 * An element without the parts that both editions do not read as prose: the drawing, the numbers of the pièces, and what
 * readers outside France need, which is in English only.
 */
function withoutFigures(element: Element): Element {
  const childNodes = element.childNodes
    .filter(
      (node) =>
        !('tagName' in node) ||
        !(node.tagName === 'figure' || hasClass('cite')(node) || hasClass('context')(node)),
    )
    .map((node) => ('tagName' in node ? withoutFigures(node) : node));
  return { ...element, childNodes };
}

const [waits] = sheetsOf('instruments/waits').filter(({ file }) => file.endsWith('/accueil.yaml'));

describe.each(LOCALES)('the home page in %s', (locale) => {
  const { elements } = pageOf('home', locale);
  const [page] = elements.filter(hasClass('home'));
  const [figure] = elements.filter(hasClass('waits'));
  const within = (root: Element | undefined) => (root ? elementsIn(root) : []);

  test(`has at most ${WORDS_MAX} words`, () => {
    const words = (page ? textOf(withoutFigures(page)) : '')
      .replace(/\[[^\]]*\]/g, ' ')
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word));
    expect(words.length).toBeGreaterThan(200);
    expect(words.length).toBeLessThanOrEqual(WORDS_MAX);
  });

  test('says both years in its heading and its tab, without the name of the site inside', () => {
    const [title] = elements.filter(({ tagName }) => tagName === 'title');
    expect(title && textOf(title)).toMatch(/^Briefcam .+2015.+2023$/);
    const [heading] = elements.filter(({ tagName }) => tagName === 'h1');
    expect(heading && textOf(heading)).toMatch(/2015.+2023/);
  });

  const { rows } = (waits?.data ?? { rows: [] }) as {
    rows: { event: string; words: Readonly<Record<'fr' | 'en', string>> }[];
  };
  const frames = within(figure).filter(hasClass('drawn'));
  const factsIn = (frame: Element) =>
    within(frame).filter(
      (element) => element.tagName === 'a' && isWithin(element, hasClass('field')),
    );

  test('draws each fact as a wait at every width, under its chosen name, with how long it was, linked to the timeline', () => {
    const timeline = fileOf('timeline', locale).replace(/^en\//, '');
    expect(frames).toHaveLength(3);
    for (const frame of frames) {
      const drawn = factsIn(frame);
      expect(drawn.map((mark) => attribute(mark, 'href'))).toEqual(
        rows.map(({ event }) => `${timeline}#${event}`),
      );
      for (const [at, mark] of drawn.entries()) {
        expect(within(mark).some(hasClass('wait'))).toBe(true);
        const said = textOf(mark).replace(/\s/g, '');
        expect(said).toContain(rows[at]?.words[locale].replace(/\s/g, '').replaceAll("'", '’'));
        expect(said).toMatch(/(?:mois|months)/);
      }
    }
  });

  test('has the same data in a table: the fact, both its dates, the wait, its standing', () => {
    const lines = within(figure)
      .filter(({ tagName }) => tagName === 'tr')
      .slice(1)
      .map((line) =>
        within(line)
          .filter(({ tagName }) => /^t[hd]$/.test(tagName))
          .map(textOf),
      );
    expect(lines).toHaveLength(rows.length);
    for (const cells of lines) {
      expect(cells).toHaveLength(5);
      expect(cells.filter((cell) => cell.trim() === '')).toEqual([]);
    }
  });

  test('leads to the ways in', () => {
    const hrefs = elements
      .filter(hasClass('doors'))
      .flatMap(within)
      .flatMap((element) => attribute(element, 'href') ?? [])
      .filter((href) => !href.includes('#'));
    const wanted: Address[] = ['et-moi', 'briefcam', 'loi-2023', 'cjr'];
    expect(hrefs).toEqual(wanted.map((address) => fileOf(address, locale).replace(/^en\//, '')));
  });
});
