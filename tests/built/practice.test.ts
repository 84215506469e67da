/**
 * Checks article 10 in practice: eight kinds of event, each with the decree, the trial and the finding, and sums that
 * match the printed totals.
 */
import { describe, expect, test } from 'vitest';
import { DETECTIONS } from '../../src/practice/model/experiment.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { CONTENT_FOLDERS } from '../../src/schemas/content-tree.ts';
import { sheetsOf } from '../written-texts.ts';
import { attribute, elementsIn, pageOf, textOf, type Element } from './dist.ts';

const within = (element: Element | undefined, tag: string) =>
  element ? elementsIn(element).filter(({ tagName }) => tagName === tag) : [];
const cites = (element: Element) =>
  within(element, 'a').filter((link) => /^(?:pieces|exhibits)/.test(attribute(link, 'href') ?? ''))
    .length;

/** Entries of content/, as written. */
const entriesOf = (name: 'detections' | 'occasions' | 'uses') =>
  sheetsOf(CONTENT_FOLDERS[name]).map(({ data }) => data);

/** Headings of the three parts of a card. */
const HEADS = {
  fr: [/^Le décret$/, /^Essayé \? \S/, /^Trouvé \? \S/],
  en: [/^The decree$/, /^Was it tested\? \S/, /^Result: \S/],
} as const;

describe.each(LOCALES)('in %s', (locale) => {
  const { elements } = pageOf('practice', locale);

  test.each(DETECTIONS)(
    '%s quotes the decree, and states whether it was tried, what was found, by whom, each with its source',
    (id) => {
      const card = elements.find((element) => attribute(element, 'id') === id);
      expect(within(card, 'q').map((quote) => attribute(quote, 'lang'))).toEqual(['fr']);
      expect(
        within(card, 'dt').map((term) => textOf(term).replace(/[\u202f\u00a0]/g, ' ')),
      ).toEqual([...HEADS[locale].map((head) => expect.stringMatching(head))]);
      expect(card && textOf(card)).toMatch(/Localtis, \d/);
      const [law, , finding] = within(card, 'dd');
      for (const part of [law, finding]) expect(part && cites(part)).toBeGreaterThan(0);
    },
  );

  test('the short answer counts what the cards and the calendar show', () => {
    const [lead = ''] = elements.filter(({ tagName }) => tagName === 'main').map(textOf);
    const kinds = entriesOf('detections');
    const found = (...of: string[]) =>
      kinds.filter(({ finding }) => of.includes(String(finding))).length;
    const [, ...said] =
      /\D(\d+) (?:types d’événements|kinds of event)[^]+?(?:pour|for) (\d+) [^.]+?(?:pour|for) (\d+) [^.]+\. (?:Les|The last) (\d+)/.exec(
        lead.replace(/[\u00a0\u202f]/g, ' '),
      ) ?? [];
    const untried = kinds.filter(({ tried }) => tried === 'hardly').length;
    expect(said.map(Number)).toEqual([
      kinds.length,
      found('satisfactory'),
      found('uneven', 'uncertain'),
      untried,
    ]);
  });

  describe('the official counts, in the article on the law', () => {
    const rows = pageOf('loi-2023', locale)
      .elements.filter(({ tagName }) => tagName === 'tr')
      .filter((row) => attribute(row, 'data-kind') === 'comptes')
      .map((row) => within(row, 'td').map((cell) => Number(textOf(cell))));

    test('add up to the totals printed in the report', () => {
      const printed = entriesOf('uses').find(({ user }) => user === 'total');
      const shown = rows.at(-1);
      const sums = shown?.map((_, at) =>
        rows.slice(0, -1).reduce((sum, row) => sum + (row[at] ?? NaN), 0),
      );
      expect(rows).toHaveLength(entriesOf('uses').length);
      expect(shown).toEqual(sums);
      expect(shown).toEqual([
        ...[printed?.['testsBefore'], printed?.['placesBefore'], printed?.['placesOlympics']],
        ...[printed?.['placesParalympics'], printed?.['testsAfter'], printed?.['events']],
      ]);
    });

    test('are not exceeded by the dated occasions: a user has no more of them than events and tests', () => {
      const occasions = entriesOf('occasions');
      for (const { user, events, testsBefore, testsAfter, placesOlympics } of entriesOf('uses')) {
        const own = occasions.filter((occasion) => occasion['user'] === user);
        expect(own.length).toBeLessThanOrEqual(
          Number(events) + Number(testsBefore) + Number(testsAfter),
        );
        const during = own.filter((occasion) =>
          /^2024-07-2[256]\//.test(String(occasion['during'])),
        );
        if (during.length > 0)
          expect(
            during.map((one) => one['places']),
            String(user),
          ).toEqual([placesOlympics]);
      }
    });
  });

  test('every dated occasion has a row with a citation, and a mark in the calendar', () => {
    const occasions = entriesOf('occasions');
    const rows = elements.filter(
      (row) =>
        row.tagName === 'tr' && within(row, 'th').some((head) => /20\d\d/.test(textOf(head))),
    );
    expect(rows).toHaveLength(occasions.length);
    expect(rows.filter((row) => cites(row) === 0)).toEqual([]);
    const marks = elements.filter(
      (mark) =>
        mark.tagName === 'rect' &&
        /\boccasion\b/.test(attribute(mark, 'class') ?? '') &&
        (attribute(mark, 'x') ?? '').endsWith('%'),
    );
    expect(marks).toHaveLength(occasions.length);
  });
});
