/** Protects: the front page is short, shows the two clocks with the dates of the case file, and leads on. */
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf, type Address } from '../../src/i18n/routes.ts';
import { sheetsOf } from '../written-texts.ts';
import { attribute, elementsIn, pageOf, readBuilt, textOf, type Element } from './dist.ts';

/** Words of its own that the page may hold. */
const WORDS_MAX = 400;

const hasClass = (name: string) => (element: Element) =>
  attribute(element, 'class')?.split(' ').includes(name) ?? false;

/** An element without the parts that are not running words: the drawing, the numbers of the pièces. */
function withoutFigures(element: Element): Element {
  const childNodes = element.childNodes
    .filter(
      (node) => !('tagName' in node) || !(node.tagName === 'figure' || hasClass('cite')(node)),
    )
    .map((node) => ('tagName' in node ? withoutFigures(node) : node));
  return { ...element, childNodes };
}

const [clocks] = sheetsOf('instruments/clocks').filter(({ file }) =>
  file.endsWith('/accueil.yaml'),
);

describe.each(LOCALES)('the front page in %s', (locale) => {
  const { elements } = pageOf('home', locale);
  const [page] = elements.filter(hasClass('home'));
  const [figure] = elements.filter(hasClass('two-clocks'));
  const within = (root: Element | undefined) => (root ? elementsIn(root) : []);

  test(`says it in ${WORDS_MAX} words`, () => {
    const words = (page ? textOf(withoutFigures(page)) : '')
      .replace(/\[[^\]]*\]/g, ' ')
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word));
    expect(words.length).toBeGreaterThan(200);
    expect(words.length).toBeLessThanOrEqual(WORDS_MAX);
  });

  test('asks in its heading what the tab asks, without the name of the site between', () => {
    const [title] = elements.filter(({ tagName }) => tagName === 'title');
    expect(title && textOf(title)).toMatch(/^Briefcam, .+\?$/);
  });

  test('draws each fact once where there is room, and says it in a sentence with both its dates', () => {
    const rows = clocks?.data as { rows: { event: string; then?: { event: string } }[] };
    const facts = rows.rows.flatMap(({ event, then }) => [event, ...(then ? [then.event] : [])]);
    const [wide] = within(figure)
      .filter(({ tagName }) => tagName === 'svg')
      .slice(1);
    expect(within(wide).filter(hasClass('mark'))).toHaveLength(facts.length);
    const sentences = within(figure).filter(({ tagName }) => tagName === 'li');
    expect(sentences).toHaveLength(facts.length);
  });

  test('leads to the timeline from the whole drawing, and by five doors, the shortest reading first', () => {
    const link = within(figure).filter(({ tagName }) => tagName === 'a');
    const doors = elements.filter(hasClass('doors')).flatMap(within);
    const hrefs = [...link, ...doors].flatMap((element) => attribute(element, 'href') ?? []);
    const wanted: Address[] = [
      'timeline',
      'briefcam-essentiel',
      'known',
      'procedure',
      'preset-parcours',
      'enseigner',
    ];
    expect(hrefs).toEqual(wanted.map((address) => fileOf(address, locale).replace(/^en\//, '')));
  });

  test('still has the places that others link to', () => {
    const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
    const kept = ['dossiers', 'deux-horloges', 'lire', 'reponse-date', 'reponse-classement'];
    expect(kept.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('names the last law that its sources date', () => {
    const day = { fr: '18 août 2026', en: '18 August 2026' }[locale];
    expect(readBuilt(fileOf('home', locale)).replace(/[\u00a0\u202f]/g, ' ')).toContain(day);
  });
});
