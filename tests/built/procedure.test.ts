/**
 * Checks the built page of the procedure: every step and passage is cited, drawings and lists show the same graph, and
 * no other page runs its script.
 */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { strings } from '../../src/i18n/strings.ts';
import { CONTENT_FOLDERS } from '../../src/schemas/content-tree.ts';
import { sheetsOf } from '../written-texts.ts';
import { attribute, isWithin, pageOf, textOf, type Element } from './dist.ts';

const steps = sheetsOf(CONTENT_FOLDERS.procedure).map(({ data }) => data as { exits?: unknown[] });
const STEPS = steps.length;
const PASSAGES = steps.flatMap(({ exits = [] }) => exits).length;
/** A passage as a sentence: the condition, then the consequence. */
const SENTENCE = {
  fr: /^(?:Si|S’|Quand|Avant|Après)[^.]+, alors\s: .+[.?] /,
  en: /^(?:If|When|Before|After)[^.]+, then: .+[.?] /,
} as const satisfies Record<Locale, RegExp>;

const has = (name: string) => (element: Element) => attribute(element, name) !== undefined;
const classed = (name: string) => (element: Element) =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
const inside = (test: (element: Element) => boolean) => (element: Element) =>
  isWithin(element, test);
const inDrawing = inside((element) => element.tagName === 'svg' && classed('drawing')(element));
describe.each(LOCALES)('in %s', (locale) => {
  const { file, elements } = pageOf('procedure', locale);
  const { notMeaning } = strings(locale).procedure;
  const values = (name: string, keep: (element: Element) => boolean) =>
    elements
      .filter((element) => has(name)(element) && keep(element))
      .map((element) => attribute(element, name) ?? '');

  describe('the list of steps', () => {
    const items = elements.filter(
      (element) => element.tagName === 'li' && /^etape-/.test(attribute(element, 'id') ?? ''),
    );
    const exits = elements.filter(
      (element) => element.tagName === 'li' && has('data-passage')(element),
    );
    const links = (item: Element, kind: 'law' | 'piece-chip') =>
      elements.filter(
        (element) => classed(kind)(element) && isWithin(element, (ancestor) => ancestor === item),
      );

    test('has every step and every passage', () =>
      expect([items.length, exits.length]).toEqual([STEPS, PASSAGES]));

    test('cites a law or a pièce at each', () =>
      expect(
        [...items, ...exits]
          .filter((item) => links(item, 'law').length + links(item, 'piece-chip').length === 0)
          .map(textOf),
      ).toEqual([]));

    test('gives each passage as a sentence', () =>
      expect(exits.map(textOf).filter((text) => !SENTENCE[locale].test(text))).toEqual([]));

    test('states what each dead end does not mean', () => {
      const ends = items.filter((item) =>
        ['exit', 'verdict', 'outside'].includes(attribute(item, 'data-kind') ?? ''),
      );
      expect(ends.length).toBeGreaterThan(10);
      expect(ends.filter((item) => !textOf(item).includes(notMeaning)).map(textOf)).toEqual([]);
    });
  });

  describe('the strip', () => {
    const boxes = elements.filter(
      (element) => has('data-state')(element) && isWithin(element, classed('procedure-strip')),
    );
    const linkIn = (box: Element) =>
      elements.find(
        (element) =>
          element.tagName === 'a' &&
          !classed('piece-chip')(element) &&
          isWithin(element, (ancestor) => ancestor === box),
      );

    test('goes from the facts to the stop, then to the three bodies that were not reached', () =>
      expect(
        boxes.map((box) => {
          const link = linkIn(box);
          return [attribute(box, 'data-state'), link && attribute(link, 'href')];
        }),
      ).toEqual([
        ['past', '#etape-faits'],
        ['past', '#etape-signalement'],
        ['stop', '#etape-classement-signalement'],
        ['ahead', '#etape-avis-conforme'],
        ['ahead', '#etape-information'],
        ['ahead', '#etape-debats'],
      ]));

    test('states in words which boxes were not reached, and cites what the case did', () => {
      const { ahead } = strings(locale).procedure.strip;
      const isSaid = (box: Element) => textOf(box).includes(ahead);
      expect(boxes.map(isSaid)).toEqual([false, false, false, true, true, true]);
      const cited = boxes.filter((box) =>
        elements.some(
          (element) =>
            classed('piece-chip')(element) && isWithin(element, (ancestor) => ancestor === box),
        ),
      );
      expect(cited).toEqual(boxes.slice(1, 3));
    });
  });

  describe('the drawing', () => {
    test('has the same graph as the list', () => {
      const inList = new Set(values('data-passage', ({ tagName }) => tagName === 'li'));
      const lines = values(
        'data-passage',
        (element) => element.tagName === 'path' && inDrawing(element),
      );
      const labels = values(
        'data-passage',
        (element) => element.tagName === 'g' && inDrawing(element),
      );
      expect([new Set(lines), new Set(labels)]).toEqual([inList, inList]);
      expect([lines.length, labels.length]).toEqual([PASSAGES, PASSAGES]);
    });

    test('links every step to its entry', () => {
      const steps = elements.filter((element) => classed('step')(element) && inDrawing(element));
      expect(steps).toHaveLength(STEPS);
      expect(
        steps.filter(
          (step) => attribute(step, 'href') !== `#etape-${attribute(step, 'data-step') ?? ''}`,
        ),
      ).toEqual([]);
    });
  });

  describe('the walks', () => {
    const walked = elements.filter(
      (element) =>
        element.tagName === 'li' &&
        has('data-step')(element) &&
        isWithin(element, has('data-walk')),
    );

    test('are lists of steps, dated, linked and cited', () => {
      expect(walked.length).toBeGreaterThan(40);
      const within = (item: Element, test: (element: Element) => boolean) =>
        elements.some(
          (element) => test(element) && isWithin(element, (ancestor) => ancestor === item),
        );
      expect(
        walked.filter(
          (item) =>
            !within(item, classed('walk-date')) ||
            !within(item, classed('piece-chip')) ||
            !within(item, classed('walk-step')),
        ),
      ).toEqual([]);
    });

    test('start with the report on Briefcam, which stops at the prosecutor and leaves doors open', () => {
      const steps = walked.filter((item) =>
        isWithin(item, (ancestor) => attribute(ancestor, 'data-walk') === 'briefcam'),
      );
      expect(steps.map((item) => attribute(item, 'data-step'))).toEqual([
        'signalement',
        'examen-signalement',
        'classement-signalement',
      ]);
      expect(elements.filter((element) => has('data-open')(element)).length).toBeGreaterThanOrEqual(
        5,
      );
    });
  });

  test('the doors work without a script: each choice leads to a step, or explains why not', () => {
    const choices = elements.filter(classed('brought'));
    expect(choices.length).toBeGreaterThanOrEqual(10);
    const entries = elements.filter(
      ({ tagName, attrs }) =>
        tagName === 'li' && attrs.some(({ name, value }) => name === 'id' && /^etape-/.test(value)),
    );
    const meanings = entries.flatMap((entry) =>
      elements
        .filter((one) => one.tagName === 'p' && isWithin(one, (ancestor) => ancestor === entry))
        .map(textOf)
        .filter((text) => text.startsWith(notMeaning))
        .map((text) => text.slice(notMeaning.length).replace(/^\s*:\s*/, '')),
    );
    expect(meanings.length).toBeGreaterThan(10);
    const isAnswered = (choice: Element) => meanings.some((said) => textOf(choice).includes(said));
    expect(choices.filter((choice) => !isAnswered(choice)).map(textOf)).toEqual([]);
  });

  test('the chart has a mark for each row of the table of the article', () => {
    const marks = elements.filter(
      (element) => classed('trial')(element) && isWithin(element, classed('narrow')),
    );
    const rows = pageOf('cjr', locale).elements.filter(
      (element) => element.tagName === 'tr' && /^proces-/.test(attribute(element, 'id') ?? ''),
    ).length;
    expect(marks).toHaveLength(rows);
    const counted = elements
      .filter((element) => classed('outcome')(element) && isWithin(element, classed('narrow')))
      .map((element) => Number(/(\d+)$/.exec(textOf(element))?.[1]));
    expect(counted.reduce((sum, n) => sum + n, 0)).toBe(rows);
  });

  test('the article shows where the referral stopped, and leads to the page', () => {
    const article = pageOf('cjr', locale);
    const strip = article.elements.find(classed('procedure-strip'));
    expect(strip && textOf(strip)).toContain(strings(locale).procedure.strip.ahead);
    expect(
      article.elements.some((element) =>
        (attribute(element, 'href') ?? '').startsWith(`${path.basename(file)}#`),
      ),
    ).toBe(true);
  });
});
