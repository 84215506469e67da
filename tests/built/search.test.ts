/** Protects: what a reader looks for comes first or second, in both languages, by the index as it is sent; tables too. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { kindAt, openIndex } from '../../src/search/layout/search-index.ts';
import type { SentSearch } from '../../src/search/layout/sent-search.ts';
import { attribute, elementsIn, isWithin, pageOf, textOf, type Element } from './dist.ts';

/** Highest place that the wanted entry may come at. */
const SECOND = 2;
/** Index, entries and code of one edition, gzip: what a search costs. */
const BUDGET = 120 * 1024;

/** What is looked for, and the end of the address that must come first or second. */
const QUERIES: Readonly<Record<Locale, readonly (readonly [query: string, end: string])[]>> = {
  fr: [
    ['Beauvau', 'acteurs.html#ministere-interieur'],
    ['Nice', 'acteurs.html#ville-nice'],
    ['pièce 20', '#20'],
    ['20', '#20'],
    ['230-20', 'pieces.html#cpp-230-20'],
    ['Saintoul', 'acteurs.html#aurelien-saintoul'],
    ['heitz', 'acteurs.html#remy-heitz'],
    ['CNIL mise en demeure', 'evenements/2024-11-15-mise-en-demeure.html'],
    ['reconnaissances faciales', 'glossaire.html#reconnaissance-faciale'],
    ['Fosses', 'evenements/2023-06-fosses.html'],
    ['moirans', 'acteurs.html#ville-moirans'],
    ['Deauville', 'evenements/2023-11-22-ta-caen.html'],
    ['wintics', 'acteurs.html#wintics'],
    ['Lagarde', 'acteurs.html#christine-lagarde'],
    ['dupont moretti', 'acteurs.html#eric-dupond-moretti'],
    ['signalement', 'glossaire.html#signalement'],
    ['commission des requetes', 'glossaire.html#commission-des-requetes'],
    ['classement sans suite', 'glossaire.html#classement-sans-suite'],
    ['flagrance', 'glossaire.html#flagrance'],
    ['14 novembre 2023', 'evenements/2023-11-14-disclose.html'],
    ['l’article 68-2', 'pieces.html#constitution-titre-x'],
    ['coeur cote fleurie', 'acteurs.html#coeur-cote-fleurie'],
    ['frise', 'frise.html'],
    ['préfet de police Yvelines', 'trois-regimes.html#autorisation'],
    ['Qui s’en sert ? liste fermée', 'trois-regimes.html#utilisateurs'],
    ['usage était illégal CNIL', 'qui-dit-quoi.html#legalite-cnil'],
  ],
  en: [
    ['Beauvau', 'en/who-is-who.html#ministere-interieur'],
    ['Nice', 'en/who-is-who.html#ville-nice'],
    ['exhibit 20', '#20'],
    ['pièce 20', '#20'],
    ['230-20', 'en/exhibits.html#cpp-230-20'],
    ['Saintoul', 'en/who-is-who.html#aurelien-saintoul'],
    ['remy heitz', 'en/who-is-who.html#remy-heitz'],
    ['formal notice', 'en/glossary.html#mise-en-demeure'],
    ['facial recognition', 'en/glossary.html#reconnaissance-faciale'],
    ['Fosses', 'en/events/2023-06-fosses.html'],
    ['Moirans', 'en/who-is-who.html#ville-moirans'],
    ['Deauville', 'en/events/2023-11-22-ta-caen.html'],
    ['Wintics', 'en/who-is-who.html#wintics'],
    ['Lagarde', 'en/who-is-who.html#christine-lagarde'],
    ['Dupond-Moretti', 'en/who-is-who.html#eric-dupond-moretti'],
    ['signalement', 'en/glossary.html#signalement'],
    ['commission des requêtes', 'en/glossary.html#commission-des-requetes'],
    ['closed without further action', 'en/glossary.html#classement-sans-suite'],
    ['flagrance', 'en/glossary.html#flagrance'],
    ['14 November 2023', 'en/events/2023-11-14-disclose.html'],
    ['article 68-2', 'en/exhibits.html#constitution-titre-x'],
    ['glossary', 'en/glossary.html'],
    ['report to the prosecutor', 'en/glossary.html#signalement'],
    ['police prefect Yvelines', 'en/three-regimes.html#autorisation'],
    ['Who uses it? closed list', 'en/three-regimes.html#utilisateurs'],
    ['the sole good faith', 'en/who-says-what.html#legalite-lqdn'],
  ],
};

const hasClass = (name: string) => (element: Element) =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);

/** The page of an edition: its entries in their order, and what it sends. */
function searchOf(locale: Locale) {
  const page = pageOf('search', locale);
  const hrefIn = (link: Element | undefined) =>
    new URL((link && attribute(link, 'href')) ?? '', `https://x/${page.file}`).href;
  const entries = page.elements
    .filter(
      ({ tagName, attrs }) => tagName === 'li' && !attrs.some(({ name }) => name === 'data-see'),
    )
    .filter((item) => isWithin(item, hasClass('index-entries')))
    .map((item) => {
      const [link] = elementsIn(item).filter(({ tagName }) => tagName === 'a');
      return {
        words: textOf(item),
        href: hrefIn(link),
      };
    });
  /** What an editor files under a word: the entries that it leads to, the main one first. */
  const seen = page.elements
    .filter(({ attrs }) => attrs.some(({ name }) => name === 'data-see'))
    .map((item) => ({
      word: textOf(item).replace(/, (?:voir|see) .*$/s, ''),
      to: elementsIn(item)
        .filter(({ tagName }) => tagName === 'a')
        .map(hrefIn),
    }));
  const json = /<script type="application\/json">(.*?)<\/script>/s.exec(page.html)?.[1] ?? '';
  return { page, entries, seen, sent: JSON.parse(json) as SentSearch };
}

describe.each(LOCALES)('the search in %s', (locale) => {
  const { page, entries, seen, sent } = searchOf(locale);
  const find = openIndex(sent);
  /** What an entry is called in the table: the end of its address; a pièce its number too, `#20`. */
  const namesOf = (place: number) => {
    const { words = '', href = '' } = entries[place] ?? {};
    const [at = 0, anchor = ''] = sent.claims[place - entries.length] ?? [];
    if (!entries[place]) return [`${entries[at]?.href.replace('https://x/', '')}#${anchor}`];
    const [, number] = /(?:pièce|exhibit) (\d+), [^,]*$/.exec(words) ?? [];
    return [href.replace('https://x/', ''), ...(number ? [`#${number}`] : [])];
  };

  test('is asked twenty times or more', () =>
    expect(QUERIES[locale].length).toBeGreaterThanOrEqual(20));

  test.each(QUERIES[locale])('finds first or second: %s', (query, end) => {
    const { places, isPartial } = find(query);
    expect(places.slice(0, SECOND).flatMap(namesOf)).toContain(end);
    expect(isPartial).toBe(false);
  });

  test('puts the main entry of an editor’s word first or second', () => {
    expect(seen.length).toBeGreaterThan(30);
    const lost = seen.filter(({ word, to }) => {
      const { places } = find(word.replace(/\(.*\)/, ''));
      return !places.slice(0, SECOND).some((place) => entries[place]?.href === to[0]);
    });
    expect(lost).toEqual([]);
  });

  test.each(['Beauvau', 'Place Beauvau'])('leads from %s to the ministry first', (query) =>
    expect(namesOf(find(query).places[0] ?? 0)[0]).toMatch(/#ministere-interieur$/),
  );

  test.each(['pièce 20', 'Exhibit 20', '« pièce n° 20 »'])(
    'finds by %s what cites it alone',
    (query) => {
      const { places, isCited } = find(query);
      expect(isCited).toBe(true);
      expect(namesOf(places[0] ?? 0)).toContain('#20');
      const kinds = places.slice(1).map((place) => kindAt(sent.kinds, place));
      expect(new Set(kinds)).toEqual(new Set(['fact', 'claim']));
    },
  );

  test('numbers the entries that the page shows, and then the sentences', () => {
    expect(entries.length).toBeGreaterThan(500);
    expect(sent.kinds).toHaveLength(entries.length + sent.claims.length);
    expect(sent.claims.length).toBeGreaterThan(200);
  });

  test('leads every sentence and every cell to its place', () => {
    const held = (['briefcam', 'loi-2023', 'cjr', 'regimes', 'voices'] as const)
      .map((name) => pageOf(name, locale))
      .map(({ file, elements }) => ({
        file,
        ids: new Set(elements.map((element) => attribute(element, 'id'))),
      }));
    const lost = sent.claims.filter(([place, anchor]) => {
      const file = entries[place]?.href.replace('https://x/', '');
      return !held.find((one) => one.file === file)?.ids.has(anchor);
    });
    expect(lost).toEqual([]);
    expect(new Set(sent.claims.map(([place]) => place)).size).toBe(held.length);
  });

  test('weighs at most 120 kB with its index and its entries', () =>
    expect(gzipSync(page.html, { level: 9 }).length).toBeLessThanOrEqual(BUDGET));
});
