/** Checks what a fact of the drawing says, from an event of the case file. */
import { describe, expect, test } from 'vitest';
import { anEvent, aPerson } from '../../tests/case-entries.ts';
import { dayOf } from '../calendar/day.ts';
import type { CaseFile } from './case-entry.ts';
import { factsOf, termsOfOffice } from './timeline-input.ts';

const get = {
  piece: (id: string) => ({
    id,
    kind: 'association',
    publisher: 'Association nationale de la vidéoprotection (AN2V)',
  }),
} as unknown as CaseFile['get'];
const factOf = (over: Parameters<typeof anEvent>[0]) =>
  factsOf([anEvent(over)], { actors: [], get }, 'fr', (id) => `#${id}`)[0];

describe('a fact that became public on its day', () => {
  const fact = factOf({ id: 'a-law', happened: '2023-05-19', disclosed: '2023-05-19' });

  test('has one date, and no wait', () => {
    expect(fact?.happened).toEqual([dayOf(2023, 5, 19), dayOf(2023, 5, 20)]);
    expect(fact?.disclosed).toBeUndefined();
    expect(fact?.gap).toBeUndefined();
  });

  test('leads to where the page puts it', () => expect(fact?.href).toBe('#a-law'));
});

describe('a fact that became public later', () => {
  const fact = factOf({ happened: '2015', disclosed: '2023-11-14', disclosedIn: 'a-piece' });

  test('has the days that each date leaves open', () => {
    expect(fact?.happened).toEqual([dayOf(2015), dayOf(2016)]);
    expect(fact?.disclosed).toEqual([dayOf(2023, 11, 14), dayOf(2023, 11, 15)]);
  });

  test('says the shortest wait that both dates allow', () =>
    expect(fact?.gap).toMatch(/^au moins 7\sans et 10\smois$/));

  test('says who disclosed it, by the short name', () =>
    expect(fact?.source).toBe('AN2V (association)'));
});

test('a term of office that has not ended lasts to the end of the ten years', () => {
  const minister = aPerson({
    id: 'a-person',
    terms: [{ office: 'ministre-interieur', from: '2020-07-06', pieces: ['a-piece'] }],
  });
  const [term] = termsOfOffice({ actors: [minister] }, 'fr', (path) => path);
  expect(term).toMatchObject({ start: dayOf(2020, 7, 6), after: dayOf(2026) });
});
