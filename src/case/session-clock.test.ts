/** Checks how the words of a sheet and the minutes of a step are reckoned. */
import { describe, expect, test } from 'vitest';
import {
  aCaseFile,
  aClaim,
  aDocument,
  aQuestion,
  aSession,
  both,
} from '../../tests/case-entries.ts';
import { CLASS_PACE, groupLoads, reckonedMinutes, sheetLoads } from './session-clock.ts';

const words = (count: number) => Array(count).fill('mot').join(' ');
const line = (count: number) => ({ plain: both(words(count), words(count)) });

const entries = aCaseFile({
  documents: [30, 60, 90].map((count, at) =>
    aDocument({ id: `d-${at}`, lines: Array(count / 30).fill(line(30)) }),
  ),
  claims: [aClaim({ id: 'briefcam/a-claim', text: both(words(20), words(20)) })],
  questions: ['q-1', 'q-2', 'q-3', 'q-4'].map((id) => aQuestion({ id })),
});
const session = aSession({
  documents: ['d-0', 'd-1', 'd-2'],
  landmarks: ['briefcam/a-claim', 'briefcam/a-claim'],
  groups: [
    { name: both('A', 'A'), reads: [1, 2] },
    { name: both('B', 'B'), reads: [3, 4] },
  ],
});
const minutes = (duration: Parameters<typeof reckonedMinutes>[0]) =>
  reckonedMinutes(duration, session, entries, 'fr');

test('documents and landmarks are counted in the order of the sheet', () =>
  expect(sheetLoads(session, entries, 'fr')).toEqual([30, 60, 90, 20, 20]));

test('a group reads the sum of its numbers', () =>
  expect(groupLoads(session, entries, 'fr')).toEqual([90, 110]));

describe('a step needs', () => {
  test('the time to read what it names, aloud or in silence', () => {
    expect(minutes({ minutes: 9, aloud: ['documents'] })).toBeCloseTo(180 / CLASS_PACE.aloud);
    expect(minutes({ minutes: 9, silent: ['documents'] })).toBeCloseTo(180 / CLASS_PACE.silent);
    expect(minutes({ minutes: 9, silent: [2, 4] })).toBeCloseTo(80 / CLASS_PACE.silent);
  });

  test('the longest reading of a group', () =>
    expect(minutes({ minutes: 9, silent: ['group'] })).toBeCloseTo(110 / CLASS_PACE.silent));

  test('its talks, its handling, and the time to write', () =>
    expect(
      minutes({ minutes: 9, handling: 2, talks: 6, seconds: 30, writing: 2 * CLASS_PACE.writing }),
    ).toBeCloseTo(2 + 3 + 2));
});
