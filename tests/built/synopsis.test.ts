/**
 * Checks the built video summary: complete without a script, each statement cited or marked as our drawing, counts as
 * computed.
 */
import { describe, expect, test } from 'vitest';
import { partition, DRAWN_SEARCHES } from '../../src/synopsis/model/attribute-search.ts';
import { packSummary } from '../../src/synopsis/model/packed-summary.ts';
import { countAt, countSummary } from '../../src/synopsis/model/street-counts.ts';
import { streetScene } from '../../src/synopsis/model/street-scene.ts';
import { noteId } from '../../src/case/citation-note.ts';
import {
  attribute,
  builtPages,
  elementsIn,
  hasClass,
  isWithin,
  textOf,
  type Element,
} from './dist.ts';

const PAGE = 'resume-video.html';
const DRAWN = 'Exemple dessiné par nous, aucune image réelle.';
/** Minutes and seconds of « 2 min 33 s ». */
const TIME = /(\d+) min (\d+) s/;

const page = builtPages().find(({ file }) => file === PAGE);
const elements = page?.elements ?? [];
const root = elements.find(({ tagName }) => tagName === 'explorable-synopsis');
const inside = root ? elementsIn(root) : [];
const kindOf = (element: Element) => attribute(element, 'data-kind');
const within = (element: Element | undefined) => (element ? elementsIn(element) : []);
const step = (name: string) => inside.find((one) => attribute(one, 'data-step') === name);

const hour = streetScene();
const minute = packSummary(hour);

/** The smallest blocks with text: paragraphs, items, definitions, captions, cells. */
const statements = inside
  .filter(({ tagName }) => ['p', 'li', 'dd', 'figcaption', 'td'].includes(tagName))
  .filter((element) => !isWithin(element, ({ tagName }) => tagName === 'nav'))
  .filter((element) => !hasClass('synopsis-pager')(element));

describe('statements', () => {
  const isCited = (element: Element) => elementsIn(element).some(hasClass('cite'));
  const isDrawn = (element: Element) => isWithin(element, (one) => kindOf(one) === 'dessin');

  test('each cite a pièce, or describe our drawing', () => {
    const bare = statements.filter((element) => !isCited(element) && !isDrawn(element));
    expect(bare.map(textOf)).toEqual([]);
    expect(statements.filter(isCited).length).toBeGreaterThanOrEqual(10);
  });

  test('from our own reading are marked, and cite what was read', () => {
    const readings = inside.filter((element) => kindOf(element) === 'lecture');
    expect(readings).toHaveLength(2);
    for (const reading of readings) {
      expect(textOf(reading)).toMatch(/^Notre lecture /);
      expect(isCited(reading)).toBe(true);
    }
  });

  test('on our drawing are in a step that is marked as drawn by us', () => {
    const steps = inside.filter((element) => attribute(element, 'data-step'));
    expect(steps).toHaveLength(4);
    for (const one of steps) expect(textOf(one)).toContain(DRAWN);
    const said = within(steps[1]).filter((element) => kindOf(element) === 'dessin');
    expect(said.map(textOf).join(' ')).toContain('Dans notre exemple');
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

test('the text beside the first street names searches of the real software that it lacks, with a pièce', () => {
  expect(textOf(step('hour') as Element)).toMatch(
    /plaques d’immatriculation.*apparence semblable.*\[\d/,
  );
});

describe('counts', () => {
  const textIn = (name: string) => textOf(step(name) as Element);
  const counts = countSummary(minute);

  test('of the summary match its packing', () => {
    expect(textIn('minute')).toContain(
      `On y voit ensemble ${counts.together.summary} paires de formes`,
    );
    expect(textIn('minute')).toContain(`${counts.neverMet} d’entre elles`);
    expect(textIn('minute')).toContain(`${counts.reordered} paires entrent dans l’ordre inverse`);
    expect(textIn('hour')).toContain(`${hour.length} formes la traversent`);
    expect(textIn('hour')).toContain(`plus de ${counts.most.hour} formes`);
  });

  test.each([
    ['hour', hour],
    ['minute', minute],
  ] as const)('of the %s match the shapes that its street shows', (name, street) => {
    const shown = within(step(name)).filter(
      (one) => attribute(one, 'data-passage') && attribute(one, 'visibility') !== 'hidden',
    );
    const said = within(step(name)).find(hasClass('player-moment'));
    const [, minutes, seconds] = TIME.exec(said ? textOf(said) : '') ?? [];
    const moment = 60 * Number(minutes) + Number(seconds);
    expect(said && textOf(said)).toMatch(new RegExp(`\\s: ${shown.length} formes dans la rue$`));
    expect(shown).toHaveLength(countAt(street, moment));
    const ids = street
      .filter(({ start, duration }) => start <= moment && moment < start + duration)
      .map(({ id }) => String(id));
    expect(shown.map((one) => attribute(one, 'data-passage'))).toEqual(ids);
  });

  test('of each search match the cards that it keeps and leaves out', () => {
    const figures = within(step('search')).filter(({ tagName }) => tagName === 'figure');
    expect(figures).toHaveLength(1 + DRAWN_SEARCHES.length);
    for (const [at, search] of [{}, ...DRAWN_SEARCHES].entries()) {
      const { kept, left } = partition(hour, search);
      const cards = within(figures[at]).filter((one) =>
        /^#p\d+$/.test(attribute(one, 'href') ?? ''),
      );
      const ofClass = (name: string) =>
        cards.filter(hasClass(name)).map((card) => attribute(card, 'href'));
      expect(ofClass('kept')).toEqual(kept.map(({ id }) => `#p${id}`));
      expect(ofClass('left')).toEqual(left.map(({ id }) => `#p${id}`));
      const said = textOf(figures[at] as Element);
      expect(said).toMatch(
        new RegExp(`${kept.length} passages? gardés?, ${left.length} écartés?\\.`),
      );
    }
  });

  test('of the article match those of the page', () => {
    const article = builtPages().find(({ file }) => file === 'briefcam.html');
    const figure = article?.elements.find(hasClass('synopsis-figure'));
    const said = figure ? textOf(figure) : '';
    expect(said).toContain(`${hour.length} passages en une heure`);
    expect(said).toContain('des passants qui ne se sont presque jamais croisés');
    expect(counts.neverMet / counts.together.summary).toBeGreaterThan(0.95);
    expect(said).toContain(DRAWN);
    expect(within(figure).some((one) => attribute(one, 'href') === PAGE)).toBe(true);
    expect(within(figure).filter(({ tagName }) => tagName === 'polyline')).toHaveLength(
      4 * hour.length,
    );
  });
});

describe('drawings', () => {
  test('include every passage, in the street, as a line and in the table', () => {
    for (const name of ['hour', 'minute']) {
      const parts = within(step(name));
      expect(parts.filter((one) => attribute(one, 'data-passage'))).toHaveLength(hour.length);
      expect(parts.filter(hasClass('casing'))).toHaveLength(hour.length);
    }
    const rows = within(inside.find(hasClass('passage-table'))).filter(
      ({ tagName }) => tagName === 'tr',
    );
    expect(rows).toHaveLength(1 + hour.length);
  });

  test('of the face function have no control: it is drawn switched off', () => {
    const worked = within(step('face'))
      .filter(({ tagName }) => ['button', 'input', 'select', 'summary'].includes(tagName))
      .filter((element) => !isWithin(element, hasClass('cite')));
    expect(worked.map(({ tagName }) => tagName)).toEqual([]);
    const off = within(step('face')).filter(hasClass('off'));
    expect(off.map(textOf)).toEqual([
      expect.stringMatching(/^Visage option éteinte\s; rien ici ne l’allume$/),
    ]);
  });
});

test('every voice on the face function is present: minister, Disclose, inspection, association, CNIL', () => {
  const voices = within(step('face')).filter(({ tagName }) => tagName === 'dt');
  expect(voices.map(textOf)).toEqual([
    'Le ministre de l’Intérieur',
    'Disclose',
    'Le rapport d’inspection',
    'La Quadrature du Net',
    'La CNIL',
  ]);
});
