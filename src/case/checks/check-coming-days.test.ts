/** Checks that nothing is dated as done on a day to come. */
import { expect, test } from 'vitest';
import {
  aCaseFile,
  aClaim,
  aCorrection,
  anActor,
  anEvent,
  aPiece,
  aStep,
} from '../../../tests/case-entries.ts';
import { parseIsoDay } from '../../calendar/day.ts';
import { checkComingDays } from './check-coming-days.ts';

const TODAY = parseIsoDay('2026-11-30') ?? 0;
/** Enough steps, checked before that day, for the clock to be trusted. */
const PAST = ['a', 'b', 'c', 'd'].map((id) => aStep({ id }));
const told = (entries: Parameters<typeof aCaseFile>[0]) =>
  checkComingDays(aCaseFile({ steps: PAST, ...entries }), TODAY).map(
    ({ file, field, message }) => `${file} ${field} : ${message}`,
  );

test('a check may be of today at the latest', () => {
  expect(told({ events: [anEvent({ verified: '2026-11-30' })] })).toEqual([]);
  expect(told({ events: [anEvent({ verified: '2026-12-01' })] })).toMatchInlineSnapshot(`
    [
      "content/facts/events/an-event.yaml verified : « 2026-12-01 » n’est pas accepté. Attendu : un jour jusqu’à aujourd’hui, 2026-11-30. Exemple : verified: 2026-11-30",
    ]
  `);
});

test('so may a reading, a search and a correction; a document and a review may be later', () => {
  expect(
    told({
      pieces: [aPiece({ consulted: '2027', date: '2026' })],
      actors: [anActor({ soughtOn: '2049-01-01', soughtAbout: { fr: 'Cela', en: 'That' } })],
      corrections: [aCorrection({ date: '2027-01-01' })],
      events: [anEvent({ reviewBy: '2027-05-25' })],
    }).map((line) => line.split(' : ')[0]),
  ).toEqual([
    'content/facts/pieces/a-piece.yaml consulted',
    'content/facts/actors/an-actor.yaml soughtOn',
    'content/record/corrections.yaml, entrée a-correction date',
  ]);
});

test('a clock that has stopped before most of the days judges none of them', () =>
  expect(
    told({
      steps: [],
      pieces: [aPiece({ consulted: '2027-12-05' })],
      events: [anEvent({ verified: '2027-12-05' })],
    }),
  ).toEqual([]));

test('the one day of a sheet is reported once', () =>
  expect(
    told({
      claims: [
        aClaim({ verified: '2027-01-01' }),
        { ...aClaim({ verified: '2027-01-01' }), id: 'briefcam/b' },
      ],
    }),
  ).toHaveLength(1));
