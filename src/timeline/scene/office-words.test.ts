/** Protects: who was in office is named once, and a chosen term is said with its days, its events uncounted. */
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { LOCALES } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import type { TermOfOffice } from '../model/timeline-event.ts';
import { TIMELINE_WINDOW } from '../model/timeline-window.ts';
import { namesOf, sayTerm } from './office-words.ts';

const words = {
  term: '{name}, du {a} au {b}, marqués.',
  since: '{name}, à partir du {a}.',
};
const term = (name: string): TermOfOffice => ({
  id: name.toLowerCase(),
  name,
  start: on('2020-07-06'),
  end: on('2024-09-21'),
});

describe('namesOf', () => {
  test('names who was in office, in the order given', () =>
    expect(namesOf([term('Collomb'), term('Darmanin')])).toBe('Collomb, Darmanin'));

  test('says nothing where nobody was in office', () => expect(namesOf([])).toBe(''));

  test('names one who held two terms once', () =>
    expect(namesOf([term('Cazeneuve'), term('Cazeneuve')])).toBe('Cazeneuve'));
});

describe('sayTerm', () => {
  const days = {
    ordinal: 'er',
    months: Array.from({ length: 12 }, (_, month) => `m${month + 1}`),
  };

  test('gives the name and the two days of the term', () =>
    expect(sayTerm(term('Darmanin'), words, days)).toBe(
      'Darmanin, du 6 m7 2020 au 21 m9 2024, marqués.',
    ));

  test('gives no end to a term that lasts', () =>
    expect(sayTerm({ ...term('Nuñez'), end: TIMELINE_WINDOW.end }, words, days)).toBe(
      'Nuñez, à partir du 6 m7 2020.',
    ));

  test.each(LOCALES)('has no words to count facts with, in %s', (locale) =>
    expect(JSON.stringify(strings(locale).timeline.office)).not.toMatch(/\{[nm]\}|\d/),
  );
});
