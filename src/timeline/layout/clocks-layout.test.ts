/** Protects: the drawing of the two clocks on the front page says each date where it stands, and no words touch. */
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { aDrawnEvent, onDay } from '../../../tests/timeline-events.ts';
import { sharedDays, type ClockRow } from '../model/clock-row.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { clockScale, placeClocks, type PlacedWords } from './clocks-layout.ts';
import { textWidthPx } from './text-width.ts';
import { placeDay } from './time-scale.ts';

const NARROW = { widthPx: 280, fontPx: 12, rowPx: 36 };

const row = (changes: Partial<TimelineEvent>, then?: Partial<TimelineEvent>): ClockRow => ({
  event: aDrawnEvent(changes),
  then: then && aDrawnEvent(then),
  isKept: true,
});

const year2015 = { start: on('2015-01-01'), end: on('2016-01-01') };
const USE = row({
  ...year2015,
  label: 'La police l’utilise, 2015',
  disclosed: onDay('2023-11-14'),
});
const FACE = row({
  start: on('2023-06-01'),
  end: on('2023-09-01'),
  label: 'Reconnaissance faciale, été 2023',
  disclosed: onDay('2024-10-28'),
});
const REPORT = row({
  start: on('2024-02-01'),
  end: on('2024-03-01'),
  label: 'Rapport d’inspection, févr. 2024',
  disclosed: onDay('2024-10-28'),
});
const CLOSED = row(
  { start: on('2024-11-19'), label: 'Signalement, 19 nov. 2024' },
  {
    start: on('2025-01-27'),
    label: 'Classé, selon l’AFP, 27 janv. 2025',
    disclosed: { start: on('2025-02-01'), end: on('2025-03-01') },
  },
);
const ROWS = [USE, FACE, REPORT, CLOSED];
const DAYS = [
  { day: on('2023-11-14'), label: 'Public le 14 nov. 2023' },
  { day: on('2024-10-28'), label: 'Public le 28 oct. 2024' },
];

/** Left and right of words, in px of a width. */
const reach = ({ text, at, offsetPx, isEnd }: PlacedWords, widthPx: number, fontPx: number) => {
  const anchor = at * widthPx + offsetPx;
  const textPx = textWidthPx(text, fontPx);
  return isEnd ? [anchor - textPx, anchor] : [anchor, anchor + textPx];
};

describe('sharedDays', () => {
  test('are those on which at least two facts became public', () =>
    expect(sharedDays(ROWS)).toEqual([on('2024-10-28')]));

  test('are two at most, those of most facts, in the order of time', () => {
    const known = (iso: string, times: number) =>
      Array.from({ length: times }, () => row({ ...year2015, disclosed: onDay(iso) }));
    expect(
      sharedDays([...known('2024-12-05', 2), ...known('2024-10-28', 3), ...known('2023-11-14', 2)]),
    ).toEqual([on('2023-11-14'), on('2024-10-28')]);
  });

  test('take no month for a day', () => expect(sharedDays([CLOSED, CLOSED])).toEqual([]));
});

describe('clockScale', () => {
  test('goes from 2015 to a month after the last date', () => {
    const scale = clockScale(ROWS);
    expect(scale.at(0)?.start).toBe(on('2015-01-01'));
    expect(scale.at(-1)?.end).toBe(on('2025-04-01'));
  });
});

describe('placeClocks', () => {
  const scale = clockScale(ROWS);
  const placed = placeClocks(ROWS, DAYS, NARROW);

  test('draws each thread to the day on which the fact became public', () => {
    const ends = placed.rows.map(({ facts }) => facts.at(-1)?.threadEnd?.from);
    expect(ends).toEqual(
      ['2023-11-14', '2024-10-28', '2024-10-28', '2025-02-01'].map((iso) =>
        placeDay(scale, on(iso)),
      ),
    );
  });

  test('lets a named day hang down to the last thread that ends on it, and no further', () => {
    const tracks = placed.rows.map(({ trackYPx }) => trackYPx);
    expect(placed.days.map(({ toYPx }) => toYPx)).toEqual([tracks[0], tracks[2]]);
  });

  test('names no day on which none of its threads ends', () =>
    expect(placeClocks([FACE, REPORT], DAYS, NARROW).days.map(({ day }) => day)).toEqual([
      on('2024-10-28'),
    ]));

  test('lets no line of a day cross the name of another', () => {
    const [early, late] = placed.days;
    expect(early?.yPx).toBeGreaterThan(late?.yPx ?? Infinity);
    expect(early?.at).toBeLessThan(late?.at ?? 0);
  });

  test.each([280, 320, 500, 728])(
    'keeps all words inside, apart from lines, at %s px',
    (widthPx) => {
      for (const [at, { facts }] of placed.rows.entries())
        for (const { words } of facts) {
          const [left = 0, right = 0] = reach(words, widthPx, NARROW.fontPx);
          expect(left, words.text).toBeGreaterThanOrEqual(0);
          expect(right, words.text).toBeLessThanOrEqual(widthPx);
          const crossing = placed.days.filter(
            ({ toYPx }) => toYPx >= (placed.rows[at]?.trackYPx ?? 0),
          );
          for (const { at: line } of crossing)
            expect(line * widthPx < left || line * widthPx > right, words.text).toBe(true);
        }
    },
  );

  test('says where the words of an author find no room', () =>
    expect(() =>
      placeClocks(
        [row({ ...year2015, label: 'Un très long récit de ce qui a eu lieu cette année-là' })],
        [],
        NARROW,
      ),
    ).toThrow('pas de place au-dessus de son trait, à 280 px'));
});
