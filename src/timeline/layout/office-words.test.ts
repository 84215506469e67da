/** Protects: who was in office is said with its note, each name once. */
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import type { TermOfOffice } from '../model/timeline-event.ts';
import { sayOffices, sayTerm } from './office-words.ts';

const words = {
  then: 'Au fait : {a}.',
  later: 'Au jour public : {b}.',
  term: 'Sous {name} : {n} faits, {m} révélés.',
  note: 'Ce nom ne dit rien de plus.',
};
const term = (name: string): TermOfOffice => ({
  id: name.toLowerCase(),
  name,
  start: on('2020-07-06'),
  end: on('2024-09-21'),
});

describe('sayOffices', () => {
  test('names who was in office then and later, and ends with the note', () =>
    expect(sayOffices([term('Collomb')], [term('Darmanin')], words)).toBe(
      'Au fait : Collomb. Au jour public : Darmanin. Ce nom ne dit rien de plus.',
    ));

  test('says nothing of a day that is known at once', () =>
    expect(sayOffices([term('Collomb')], [], words)).toBe(
      'Au fait : Collomb. Ce nom ne dit rien de plus.',
    ));

  test('says nothing where nobody was in office', () =>
    expect(sayOffices([], [term('Darmanin')], words)).toBe(''));

  test('names one who held two terms once', () =>
    expect(sayOffices([term('Cazeneuve'), term('Cazeneuve')], [], words)).toContain(
      'Au fait : Cazeneuve.',
    ));
});

test('sayTerm counts what happened and what became known', () =>
  expect(sayTerm(term('Darmanin'), { happened: 3, known: 1 }, words)).toBe(
    'Sous Darmanin : 3 faits, 1 révélés. Ce nom ne dit rien de plus.',
  ));
