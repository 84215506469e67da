/** Protects: dates that TimelineJS shows no more precisely than they are known. */
import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../case/case-entry.ts';
import { parseWhen } from '../calendar/edtf.ts';
import { aPiece, anActor, anEvent, type Written } from '../../tests/case-entries.ts';
import { slideDates, timelineJs } from './timelinejs.ts';

const datesOf = (edtf: string) => {
  const when = parseWhen(edtf);
  return when && slideDates(when);
};

describe('slideDates', () => {
  test.each([
    ['2015', { year: 2015 }],
    ['2023-11', { year: 2023, month: 11 }],
    ['2023-11-14', { year: 2023, month: 11, day: 14 }],
    ['2015~', { year: 2015 }],
    ['2018/..', { year: 2018 }],
  ])('gives %s its own parts, and no end', (edtf, start) =>
    expect(datesOf(edtf)).toEqual({ start_date: start }),
  );

  test.each([
    ['2023-22', { year: 2023, month: 6 }, { year: 2023, month: 8 }],
    ['2023-24', { year: 2023, month: 12 }, { year: 2024, month: 2 }],
    ['201X', { year: 2010 }, { year: 2019 }],
    [
      '2018-10-02/2018-10-16',
      { year: 2018, month: 10, day: 2 },
      { year: 2018, month: 10, day: 16 },
    ],
    ['2017/2018-12-03', { year: 2017 }, { year: 2018, month: 12, day: 3 }],
  ])('gives %s a beginning and an end', (edtf, start, end) =>
    expect(datesOf(edtf)).toEqual({ start_date: start, end_date: end }),
  );
});

describe('timelineJs', () => {
  const file = (changes: Written = {}) => ({
    events: [anEvent(changes)],
    get: {
      piece: () => aPiece({ title: 'Loi & 1 < 2', url: 'https://exemple.fr/?a=1&b=2' }),
      actor: () => anActor(),
    } as unknown as CaseFile['get'],
  });
  const slide = (changes?: Written, site?: URL) =>
    timelineJs(file(changes), 'fr', site).events[0]?.text.text ?? '';

  test('says the summary, the standing, when the public could know, and the pièces', () => {
    const text = slide();
    expect(text).toContain('<p>La CNIL demande une mise en règle.</p>');
    expect(text).toContain('<p>Établi. Décision lue.</p>');
    expect(text).toContain('14 novembre 2023');
    expect(text).toContain('pièce 1');
  });

  test('writes words as words: no mark of HTML in a title or an address', () =>
    expect(slide()).toContain('<a href="https://exemple.fr/?a=1&amp;b=2">Loi &amp; 1 &lt; 2</a>'));

  test('links to the page of the fact only where the site has an address', () => {
    expect(slide()).not.toContain('evenements/');
    expect(slide({}, new URL('https://exemple.fr/dossier/'))).toContain(
      'href="https://exemple.fr/dossier/evenements/an-event.html"',
    );
  });
});
