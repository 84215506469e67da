/**
 * Checks the built page of the procedure: every step and passage is cited, the drawing and the list show the same graph,
 * the strip stops where the case stopped.
 */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { strings } from '../../src/i18n/strings.ts';
import { CONTENT_FOLDERS } from '../../src/schemas/content-tree.ts';
import { sheetsOf } from '../written-texts.ts';
import { attribute, elementsIn, hasClass, isWithin, pageOf, textOf, type Element } from './dist.ts';

const steps = sheetsOf(CONTENT_FOLDERS.procedure).map(({ data }) => data as { exits?: unknown[] });
const STEPS = steps.length;
const PASSAGES = steps.flatMap(({ exits = [] }) => exits).length;

/** A passage as a sentence: the condition, then the consequence. */
const SENTENCE = {
  fr: /^(?:Si|S’|Quand|Avant|Après)[^.]+, alors\s: .+[.?] /,
  en: /^(?:If|When|Before|After)[^.]+, then: .+[.?] /,
} as const satisfies Record<Locale, RegExp>;

const has = (name: string) => (element: Element) => attribute(element, name) !== undefined;
const inDrawing = (element: Element) =>
  isWithin(element, (one) => one.tagName === 'svg' && hasClass('drawing')(one));
const holds = (element: Element, ...names: string[]) =>
  elementsIn(element).some((one) => names.some((name) => hasClass(name)(one)));

describe.each(LOCALES)('in %s', (locale) => {
  const { file, elements } = pageOf('procedure', locale);
  const { notMeaning, strip } = strings(locale).procedure;
  const listed = elements.filter(({ tagName }) => tagName === 'li');
  const items = listed.filter((item) => /^etape-/.test(attribute(item, 'id') ?? ''));
  const exits = listed.filter(has('data-passage'));

  test('the list has every step and every passage, as a sentence, each with a law or a pièce', () => {
    expect([items.length, exits.length]).toEqual([STEPS, PASSAGES]);
    const bare = [...items, ...exits].filter((item) => !holds(item, 'law', 'piece-link'));
    expect(bare.map(textOf)).toEqual([]);
    expect(exits.map(textOf).filter((text) => !SENTENCE[locale].test(text))).toEqual([]);
  });

  test('the list states what each dead end does not mean', () => {
    const ends = items.filter((item) =>
      /^(?:exit|verdict|outside)$/.test(attribute(item, 'data-kind') ?? ''),
    );
    expect(ends.length).toBeGreaterThan(10);
    expect(ends.map(textOf).filter((text) => !text.includes(notMeaning))).toEqual([]);
  });

  test('the strip goes from the facts to the stop, then says which three bodies were not reached, and cites the case', () => {
    const boxes = elements.filter(
      (element) => has('data-state')(element) && isWithin(element, hasClass('procedure-strip')),
    );
    const said = boxes.map((box) => {
      const link = elementsIn(box).find(
        (one) => one.tagName === 'a' && !hasClass('piece-link')(one),
      );
      const isAhead = textOf(box).includes(strip.ahead);
      return [link && attribute(link, 'href'), isAhead, holds(box, 'piece-link')];
    });
    expect(said).toEqual([
      ['#etape-faits', false, false],
      ['#etape-signalement', false, true],
      ['#etape-classement-signalement', false, true],
      ['#etape-avis-conforme', true, false],
      ['#etape-information', true, false],
      ['#etape-debats', true, false],
    ]);
    expect(boxes.map((box) => attribute(box, 'data-state'))).toEqual([
      ...['past', 'past', 'stop', 'ahead', 'ahead', 'ahead'],
    ]);
  });

  test('the drawing has the same graph as the list, and links each step to its entry', () => {
    const passagesOf = (...tags: string[]) =>
      elements
        .filter((element) => tags.includes(element.tagName) && inDrawing(element))
        .flatMap((element) => attribute(element, 'data-passage') ?? [])
        .sort();
    const inList = exits.map((exit) => attribute(exit, 'data-passage')).sort();
    expect([passagesOf('path'), passagesOf('g')]).toEqual([inList, inList]);
    const drawn = elements.filter((element) => hasClass('step')(element) && inDrawing(element));
    expect(drawn).toHaveLength(STEPS);
    const wrong = drawn.filter(
      (step) => attribute(step, 'href') !== `#etape-${attribute(step, 'data-step')}`,
    );
    expect(wrong).toEqual([]);
  });

  test('the walks are lists of steps, dated, linked and cited; that of Briefcam stops at the prosecutor', () => {
    const walked = listed.filter(
      (item) => has('data-step')(item) && isWithin(item, has('data-walk')),
    );
    expect(walked.length).toBeGreaterThan(40);
    const bare = walked.filter((item) =>
      ['walk-date', 'piece-link', 'walk-step'].some((name) => !holds(item, name)),
    );
    expect(bare).toEqual([]);
    const own = walked.filter((item) =>
      isWithin(item, (one) => attribute(one, 'data-walk') === 'briefcam'),
    );
    expect(own.map((item) => attribute(item, 'data-step'))).toEqual([
      ...['signalement', 'examen-signalement', 'classement-signalement'],
    ]);
    expect(elements.filter(has('data-open')).length).toBeGreaterThanOrEqual(5);
  });

  test('the doors work without a script: each choice leads to a step, or explains why not', () => {
    const choices = elements.filter(hasClass('brought'));
    expect(choices.length).toBeGreaterThanOrEqual(10);
    const meanings = items
      .flatMap(elementsIn)
      .filter((one) => one.tagName === 'p' && textOf(one).startsWith(notMeaning))
      .map((one) =>
        textOf(one)
          .slice(notMeaning.length)
          .replace(/^\s*:\s*/, ''),
      );
    expect(meanings.length).toBeGreaterThan(10);
    const silent = choices.filter(
      (choice) => !meanings.some((said) => textOf(choice).includes(said)),
    );
    expect(silent.map(textOf)).toEqual([]);
  });

  test('the article shows the strip, and leads to the page', () => {
    const article = pageOf('cjr', locale);
    const shown = article.elements.find(hasClass('procedure-strip'));
    expect(shown && textOf(shown)).toContain(strip.ahead);
    const hrefs = article.elements.map((element) => attribute(element, 'href') ?? '');
    expect(hrefs.some((href) => href.startsWith(`${path.basename(file)}#`))).toBe(true);
  });
});
