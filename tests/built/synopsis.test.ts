/**
 * Checks the built video summary: complete without a script, each statement cited or marked as our drawing, counts as
 * computed.
 */
import { describe, expect, test } from 'vitest';
import { noteId } from '../../src/case/citation-note.ts';
import { DRAWN_SEARCH, matchSearch } from '../../src/synopsis/model/attribute-search.ts';
import { packSummary } from '../../src/synopsis/model/packed-summary.ts';
import { countAt, countSummary, mostTogether } from '../../src/synopsis/model/street-counts.ts';
import { streetScene } from '../../src/synopsis/model/street-scene.ts';
import { attribute, elementsIn, hasClass, isWithin, pageOf, textOf, type Element } from './dist.ts';

const DRAWN = 'Exemple dessiné par nous, aucune image réelle.';
const { file, elements } = pageOf('synopsis', 'fr');
const inside = elements.filter((one) =>
  isWithin(one, ({ tagName }) => tagName === 'explorable-synopsis'),
);
const kindOf = (element: Element) => attribute(element, 'data-kind');
const isCited = (element: Element) => elementsIn(element).some(hasClass('cite'));
const within = (element: Element | undefined) => (element ? elementsIn(element) : []);
const step = (name: string) =>
  inside.find((one) => attribute(one, 'data-step') === name) as Element;
const hour = streetScene();
const minute = packSummary(hour);
const counts = countSummary(minute);

describe('statements', () => {
  test('each cite a pièce, or describe our drawing', () => {
    /** The smallest blocks with text: paragraphs, items, definitions, captions, cells. */
    const statements = inside
      .filter(({ tagName }) => ['p', 'li', 'dd', 'figcaption', 'td'].includes(tagName))
      .filter((element) => !isWithin(element, ({ tagName }) => tagName === 'nav'))
      .filter((element) => !hasClass('synopsis-pager')(element));
    const isDrawn = (element: Element) => isWithin(element, (one) => kindOf(one) === 'dessin');
    const bare = statements.filter((element) => !isCited(element) && !isDrawn(element));
    expect(bare.map(textOf)).toEqual([]);
    expect(statements.filter(isCited).length).toBeGreaterThanOrEqual(10);
    // A step that searches names what the real software has and the drawn street lacks.
    expect(textOf(step('hour'))).toMatch(/plaques d’immatriculation.*apparence semblable.*\[\d/);
  });

  test('from our own reading are marked, and cite what was read', () => {
    const readings = inside.filter((element) => kindOf(element) === 'lecture');
    expect(readings).toHaveLength(2);
    for (const reading of readings)
      expect([textOf(reading).startsWith('Notre lecture '), isCited(reading)]).toEqual([
        true,
        true,
      ]);
  });

  test('on our drawing are in a step that is marked as drawn by us', () => {
    const steps = inside.filter((element) => attribute(element, 'data-step'));
    expect(steps).toHaveLength(4);
    for (const one of steps) expect(textOf(one)).toContain(DRAWN);
  });

  test('of the case file are claims of the article, with their standing', () => {
    const claims = inside.filter(hasClass('claim'));
    expect(claims.length).toBeGreaterThanOrEqual(13);
    for (const claim of claims) {
      expect(attribute(claim, 'data-claim')).toMatch(/^briefcam\//);
      const id = noteId(attribute(claim, 'id') ?? '');
      const note = elements.find((element) => attribute(element, 'id') === id);
      expect(note && textOf(note)).toMatch(
        /^(?:établi|rapporté|affirmé|contesté|notre lecture)\s: /,
      );
    }
  });
});

describe('counts', () => {
  test('of the summary match its packing, in the article too', () => {
    for (const said of [
      `On y voit ensemble ${counts.together} paires de formes`,
      `${counts.neverMet} d’entre elles`,
      `${counts.reordered} paires entrent dans l’ordre inverse`,
    ])
      expect(textOf(step('minute'))).toContain(said);
    expect(textOf(step('hour'))).toContain(`${hour.length} formes la traversent`);
    expect(textOf(step('hour'))).toContain(`plus de ${mostTogether(hour)} formes`);
    const figure = pageOf('briefcam', 'fr').elements.find(hasClass('synopsis-figure')) as Element;
    for (const said of [
      ...[`${hour.length} passages en une heure`, DRAWN],
      'des passants qui ne se sont presque jamais croisés',
    ])
      expect(textOf(figure)).toContain(said);
    expect(within(figure).filter(hasClass('you')).map(textOf)).toEqual(['vous', 'vous']);
    expect(counts.neverMet / counts.together).toBeGreaterThan(0.95);
    expect(within(figure).some((one) => attribute(one, 'href') === file)).toBe(true);
  });

  test.each([
    ['hour', hour],
    ['minute', minute],
  ] as const)('of the %s match the shapes that its street shows', (name, street) => {
    const passages = within(step(name)).filter((one) => attribute(one, 'data-passage'));
    expect(passages).toHaveLength(hour.length);
    const shown = passages.filter((one) => attribute(one, 'visibility') !== 'hidden');
    const said = textOf(within(step(name)).find(hasClass('player-moment')) as Element);
    const [, minutes, seconds] = /(\d+) min (\d+) s/.exec(said) ?? [];
    const moment = 60 * Number(minutes) + Number(seconds);
    expect(said).toMatch(new RegExp(`^${countAt(street, moment)} formes dans la rue, à `));
    const ids = street
      .filter(({ start, duration }) => start <= moment && moment < start + duration)
      .map(({ id }) => String(id));
    expect(shown.map((one) => attribute(one, 'data-passage'))).toEqual(ids);
  });

  test('of the drawn search match the cards that it keeps and leaves out; a table has every passage', () => {
    const [figure] = within(step('search')).filter(({ tagName }) => tagName === 'figure');
    const { kept = [], left = [] } = Object.groupBy(hour, (passage) =>
      matchSearch(passage, DRAWN_SEARCH) ? 'kept' : 'left',
    );
    const ofClass = (name: string) =>
      within(figure)
        .filter((one) => hasClass(name)(one) && /^#p\d+$/.test(attribute(one, 'href') ?? ''))
        .map((card) => attribute(card, 'href'));
    expect(ofClass('kept')).toEqual(kept.map(({ id }) => `#p${id}`));
    expect(ofClass('left')).toEqual(left.map(({ id }) => `#p${id}`));
    expect(textOf(figure as Element)).toMatch(
      new RegExp(`${kept.length} passages? gardés?, ${left.length} écartés?\\.`),
    );
    const table = within(inside.find(hasClass('passage-table')));
    expect(table.filter(({ tagName }) => tagName === 'tr')).toHaveLength(1 + hour.length);
  });
});

test('the face function is listed as off, without a control, with every voice on it', () => {
  const face = within(step('face'));
  const worked = face
    .filter(({ tagName }) => ['button', 'input', 'select', 'summary'].includes(tagName))
    .filter((element) => !isWithin(element, hasClass('cite')));
  expect(worked).toEqual([]);
  expect(face.filter(hasClass('off')).map(textOf)).toEqual([
    expect.stringMatching(/^Visage\s: option éteinte\s; rien ici ne l’allume$/),
  ]);
  expect(face.filter(({ tagName }) => tagName === 'dt').map(textOf)).toEqual([
    'Le ministre de l’Intérieur',
    'Disclose, média d’enquête',
    'Le rapport d’inspection du ministère',
    'La Quadrature du Net, association',
    'La CNIL, autorité indépendante',
  ]);
});
