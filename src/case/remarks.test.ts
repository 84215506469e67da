/** Checks that a correction is shown beside its words only if readers may have seen the old ones. */
import { describe, expect, test } from 'vitest';
import { aCorrection } from '../../tests/case-entries.ts';
import { isOfPublished, remarksOn } from './remarks.ts';

const DAYS = ['2026-12-16', '2026-12-15', '2026-11-26'];
const shownOn = (published: string | undefined) =>
  DAYS.filter((date) => isOfPublished(published)({ date }));

describe('isOfPublished', () => {
  test('shows none until the site is online', () => expect(shownOn(undefined)).toEqual([]));

  test('shows only those of a later day once it is', () =>
    expect(shownOn('2026-12-15')).toEqual(['2026-12-16']));

  test('shows none before a first publication in the future', () =>
    expect(shownOn('2027-01-01')).toEqual([]));
});

describe('remarksOn', () => {
  const corrections = DAYS.map((date) => aCorrection({ id: date, date }));
  const { kind, id } = corrections[0]?.target ?? { kind: 'event', id: '' };
  const idsOn = (published: string | undefined) =>
    remarksOn(kind, id, { corrections, replies: [], published }).corrections.map((one) => one.id);

  test('leaves what no reader saw to the log', () => {
    expect(idsOn(undefined)).toEqual([]);
    expect(idsOn('2026-12-15')).toEqual(['2026-12-16']);
  });
});
