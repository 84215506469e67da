import { describe, expect, test } from 'vitest';
import { ANSWERS, OTHER_ANSWERS, sessionSheets } from '../../../tests/session-sheets.ts';
import type { SessionSheets } from '../../case/session-input.ts';
import { LOCALES } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import { sessionSlides, type SessionSlide } from './session-slides.ts';
import { itemsHeight, whole } from './slide-flow.ts';
import { FOOT, SLIDE } from './slide-places.ts';

const long = 'Elle dit que l’usage est permis, sous des conditions que la loi énumère. '.repeat(3);
const many = (count: number): Partial<SessionSheets> => ({
  sides: Array.from({ length: count }, (_, at) => ({
    ...{ who: `La personne ${at}`, says: long, href: '', pieces: [] },
  })),
});
/** Eight questions, each with four options of these words. */
const asked = (words: string): Partial<SessionSheets> => ({
  questions: Array.from({ length: 8 }, (_, at) => ({
    ...{ id: `q-${at}`, level: 'essentiel', ask: 'Qui ?', why: '', sources: [], kind: 'single' },
    where: 'document 1',
    options: [...'ABCD'].map((key) => ({ key, text: words, isRight: key === 'A' })),
  })),
});
const wordy = asked(long);
const textOf = ({ columns, board, title }: SessionSlide) =>
  [title, ...(board?.names ?? []), ...columns.flatMap(({ items }) => items.flat().map(whole))].join(
    '\n',
  );
const noAnswer = (slides: readonly SessionSlide[]) => slides.filter(({ isAnswer }) => !isAnswer);

describe.each(LOCALES)('the slides of a session in %s', (locale) => {
  const slides = sessionSlides(sessionSheets(), locale);

  test('are the same before the correction whatever the answers are, notes included', () => {
    // What only the plan says may name an answer: it is in the notes of the correction.
    const other = sessionSlides(sessionSheets(OTHER_ANSWERS), locale);
    expect(noAnswer(slides)).toEqual(noAnswer(other));
    expect(slides).not.toEqual(other);
    expect(slides.findIndex(({ isAnswer }) => isAnswer)).toBe(noAnswer(slides).length);
  });

  test('give the answers after all else, with the reasons in the notes, and what is to be kept', () => {
    const [answers, trace] = slides.slice(-2);
    expect(answers && textOf(answers)).toContain('le procureur');
    expect(answers?.notes.join('\n')).toContain('Raison, parce que');
    expect(answers?.notes.join('\n')).toMatch(/(?:Clé|Key), parce que/);
    expect(trace && textOf(trace)).toMatch(/Un magistrat autorise|A judge authorises/);
  });

  test('name each document, what a group reads, and the columns of the board', () => {
    const text = slides.map(textOf).join('\n');
    for (const words of ['La presse', strings(locale).lessons.sheet.document(1), 'La CNIL'])
      expect(text).toContain(words);
    expect(slides.some(({ board }) => board?.names.length === 2)).toBe(true);
  });

  test('have titles that differ', () =>
    expect(new Set(slides.map(({ title }) => title)).size).toBe(slides.length));
});

describe.each([
  ['a short session', {}],
  ['seven long positions', many(7)],
  ['wordy questions', wordy],
  ['long positions and wordy questions', { ...many(7), ...wordy }],
])('with %s', (_, changes) => {
  const slides = sessionSlides(sessionSheets(ANSWERS, changes), 'fr');

  test('the slides are six to eight', () => {
    expect(slides.length).toBeGreaterThanOrEqual(6);
    expect(slides.length).toBeLessThanOrEqual(8);
  });

  test('each text fits its box, between its title and the foot, at 18 points at least', () => {
    for (const { columns, head } of slides)
      for (const { items, points, x, y, w, h } of columns) {
        expect(points).toBeGreaterThanOrEqual(18);
        expect(itemsHeight(items, points, w)).toBeLessThanOrEqual(h);
        expect(y).toBeGreaterThan(head.y + head.h);
        expect(y + h).toBeLessThan(FOOT.y);
        expect(x + w).toBeLessThan(SLIDE.width);
      }
  });

  test('two columns of a slide do not overlap', () => {
    for (const {
      columns: [left, right],
    } of slides)
      if (left && right) expect(left.x + left.w).toBeLessThan(right.x);
  });
});

test('questions that leave no room keep their options on the sheet, and say so', () => {
  const { optionsOnSheet } = strings('fr').deck;
  const said = (changes: Partial<SessionSheets>) =>
    sessionSlides(sessionSheets(ANSWERS, changes), 'fr').map(textOf).join('\n');
  expect(said({})).not.toContain(optionsOnSheet);
  expect(said({})).toContain('A. Option A');
  expect(said(wordy)).toContain(optionsOnSheet);
});

test('a list that fits on no slide is refused, with its first words for its author', () =>
  expect(() =>
    sessionSlides(sessionSheets(ANSWERS, many(40)), 'fr'),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Error: Diaporama de la séance : « Ce que chacun dit : 40 positions » ne tient pas sur 2 diapositive(s). Attendu : des textes plus courts, à partir de « 1. La personne 0 ».]`,
  ));
