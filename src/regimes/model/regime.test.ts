/** Checks which version of a rule applies on a day, to the day, and how the absence of a rule is named. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../calendar/day.ts';
import { absenceOf, FIRST_REGIME_DAY, REGIME_DAYS, standsOn, versionOn } from './regime.ts';

const TRIAL = { id: 'trial', from: '2023-05-20', to: '2025-03-31' };
const before = { id: 'before', from: '2022-07-19', to: '2023-05-19' };
const after = { id: 'after', from: '2025-04-01', to: undefined };

const stood = (day: string, ...versions: (typeof TRIAL | typeof after)[]) => {
  const found = versionOn(day, versions);
  return found && `${found.version.id} ${found.presence}`;
};

describe('versionOn', () => {
  test.each([
    ['2023-05-19', 'before now'],
    ['2023-05-20', 'trial now'],
    ['2025-03-31', 'trial now'],
    ['2025-04-01', 'after now'],
    ['2026-11-25', 'after now'],
  ])('changes on the exact day: %s', (day, expected) =>
    expect(stood(day, before, TRIAL, after)).toBe(expected),
  );

  test('falls back to the last expired version', () =>
    expect(stood('2025-04-01', before, TRIAL)).toBe('trial over'));

  test('falls back to the first future version', () =>
    expect(stood('2023-05-19', TRIAL, after)).toBe('trial to-come'));

  test('finds nothing without versions', () => expect(stood('2024-01-01')).toBeUndefined());

  test('finds exactly one version in force for a day when versions are contiguous', () => {
    const day = fc
      .date({ min: new Date('2022-07-19'), max: new Date('2026-11-25'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (one) => {
        const standing = [before, TRIAL, after].filter((version) => standsOn(one, version));
        expect(standing).toEqual([versionOn(one, [before, TRIAL, after])?.version]);
      }),
    );
  });
});

describe('absenceOf', () => {
  test.each([
    ['now', 'ended', undefined],
    ['over', 'ended', 'ended'],
    ['over', 'unverified', 'unverified'],
    ['over', 'reported', 'reported'],
    ['to-come', 'none', 'to-come'],
  ] as const)('maps %s and %s to %s', (presence, force, expected) =>
    expect(absenceOf(presence, force)).toBe(expected),
  );
});

describe('the key days', () => {
  test('are in order, from the first day of the page', () => {
    expect([...REGIME_DAYS].sort()).toEqual([...REGIME_DAYS]);
    for (const day of REGIME_DAYS) {
      expect(parseIsoDay(day)).toBeDefined();
      expect(day >= FIRST_REGIME_DAY).toBe(true);
    }
  });
});
