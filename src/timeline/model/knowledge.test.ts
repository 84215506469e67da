/** Protects: what the public knew on a day, for every day and every pair of dates. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { isoOf } from '../../calendar/day.ts';
import { KEY_DAYS, knowledgeDays, LAST_DAY, OPENING_DAY, stateOn } from './knowledge.ts';
import { TIMELINE_WINDOW } from './timeline-window.ts';
import { fuzzyDay, type FuzzyDate, type When } from '../../calendar/when.ts';

const moment = (at: FuzzyDate): When => ({ kind: 'moment', edtf: at.edtf, at });
const stretch = (start: number, length: number): FuzzyDate => ({
  ...fuzzyDay(start),
  end: start + length,
});

const anyDay = fc.integer({ min: TIMELINE_WINDOW.start, max: TIMELINE_WINDOW.end - 1 });
const anyFact = fc
  .record({ start: anyDay, doubt: fc.integer({ min: 1, max: 400 }), delay: fc.nat(4000) })
  .map(({ start, doubt, delay }) => {
    const happened = stretch(start, doubt);
    return knowledgeDays(
      moment(happened),
      delay === 0 ? happened : fuzzyDay(start + doubt + delay),
    );
  });

describe('stateOn', () => {
  test('lists as public exactly the facts whose disclosure is on that day or before', () =>
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 60 }), anyDay, (facts, day) => {
        for (const fact of facts)
          expect(stateOn(day, fact) === 'public').toBe(fact.publicBy <= day);
      }),
    ));

  test('puts every fact in one list, and never takes back what was public', () =>
    fc.assert(
      fc.property(anyFact, anyDay, fc.nat(4000), (fact, day, later) => {
        const order = ['to-come', 'unknown', 'public'];
        expect(order.indexOf(stateOn(day + later, fact))).toBeGreaterThanOrEqual(
          order.indexOf(stateOn(day, fact)),
        );
      }),
    ));

  test('calls nothing unknown that was public at once', () =>
    fc.assert(
      fc.property(anyDay, anyDay, (start, day) => {
        const fact = knowledgeDays(moment(fuzzyDay(start)), fuzzyDay(start));
        expect(stateOn(day, fact)).not.toBe('unknown');
      }),
    ));

  test('waits for the end of a doubtful date', () => {
    const fact = knowledgeDays(moment(stretch(on('2023-11-01'), 30)), fuzzyDay(on('2024-10-28')));
    expect(stateOn(on('2023-11-29'), fact)).toBe('to-come');
    expect(stateOn(on('2023-11-30'), fact)).toBe('unknown');
    expect(stateOn(on('2024-10-27'), fact)).toBe('unknown');
    expect(stateOn(on('2024-10-28'), fact)).toBe('public');
  });

  test('counts what lasts from its beginning', () => {
    const from = fuzzyDay(on('2018-10-02'));
    const fact = knowledgeDays(
      { kind: 'ongoing', edtf: '2018-10-02/..', from },
      fuzzyDay(on('2023-11-14')),
    );
    expect(stateOn(on('2019-01-01'), fact)).toBe('unknown');
  });
});

describe('key days', () => {
  test('are days of the window, in order', () => {
    const days = KEY_DAYS.map(on);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days.map(isoOf)).toEqual([...KEY_DAYS]);
  });

  test('begin with the day that opens the page, and end with the last of the window', () => {
    expect(isoOf(OPENING_DAY)).toBe(KEY_DAYS[0]);
    expect(on(KEY_DAYS.at(-1) ?? '')).toBe(LAST_DAY);
  });
});
