/**
 * Checks the drawing of the real procedure, in both languages: no overlap, no line through a step, every text
 * fits, and the graph has no loose end.
 */
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../src/i18n/locale.ts';
import { strings } from '../src/i18n/strings.ts';
import { typeset } from '../src/i18n/typography.ts';
import { placeInLayers } from '../src/procedure/layout/layered-layout.ts';
import {
  stretchesOf,
  type Box,
  type PlacedGraph,
  type Point,
} from '../src/procedure/layout/placed-graph.ts';
import { passageId, reachableFrom } from '../src/procedure/model/procedure-graph.ts';
import { CONTENT_FOLDERS } from '../src/schemas/content-tree.ts';
import { stepSchema, walkSchema } from '../src/schemas/procedure.ts';
import { sheetsOf } from './written-texts.ts';

/** Whether two boxes overlap by more than an edge. */
function doOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a horizontal or vertical segment crosses the inside of a box. */
function crossesBox(from: Point, to: Point, box: Box): boolean {
  return (
    Math.min(from.x, to.x) < box.x + box.width &&
    Math.max(from.x, to.x) > box.x &&
    Math.min(from.y, to.y) < box.y + box.height &&
    Math.max(from.y, to.y) > box.y
  );
}

/** Maximum width of the wide drawing, in px: in the 660 px of a page at 43.75rem its labels are still 12 px high. */
const LAYERED_MAX_PX = 687;

const read = <Data>(from: string, schema: { parse(written: unknown): Data }) =>
  sheetsOf(from).map(({ id, data }) => ({ id, ...schema.parse(data) }));
const steps = read(CONTENT_FOLDERS.procedure, stepSchema).sort((a, b) => a.rank - b.rank);
const walks = read(CONTENT_FOLDERS.walks, walkSchema);
const passages = steps.flatMap(({ id, exits }) => exits.map((exit) => ({ from: id, ...exit })));

const ENDED = walks.find(({ end }) => end.flag);
/** The text of the only flag, with a date as long as on the page. */
const flagIn = (locale: Locale) => `${ENDED?.end.flag?.[locale] ?? ''}, 27\u00a0janv.\u00a02025`;

const graphIn = (locale: Locale) => ({
  steps: steps.map(({ id, phase, kind, title }) => ({
    id,
    phase,
    kind,
    title: typeset(title[locale], locale),
    ...(id === ENDED?.steps.at(-1)?.step && { flag: flagIn(locale) }),
  })),
  passages: passages.map(({ from, to, label }) => ({
    from,
    to,
    label: typeset(label[locale], locale),
  })),
});

/** A layout takes the better part of a second, so each is computed once, except in the test of determinism. */
const inLayers = {
  fr: placeInLayers(graphIn('fr'), strings('fr').procedure.phases),
  en: placeInLayers(graphIn('en'), strings('en').procedure.phases),
} satisfies Record<Locale, Promise<PlacedGraph>>;

describe('the procedure', () => {
  test('has two doors, and every step of the Cour can be reached from one of them or from the report', () => {
    const doors = steps.filter(({ kind }) => kind === 'door').map(({ id }) => id);
    expect(doors).toEqual(['plainte', 'demande-avis']);
    const reached = reachableFrom(['plainte', 'signalement'], passages);
    const before = ['start', 'question', 'outside'];
    expect(
      steps
        .filter(({ kind, phase }) => phase === 'saisine' && !before.includes(kind))
        .map(({ id }) => id),
    ).toEqual(['plainte', 'signalement']);
    expect(
      steps.filter(({ id, phase }) => phase !== 'saisine' && !reached.has(id)).map(({ id }) => id),
    ).toEqual([]);
  });
});

/** Names of the pairs of boxes that overlap by more than an edge. */
function overlaps(named: readonly { name: string; box: Box }[]): string[] {
  return named.flatMap((a, at) =>
    named.slice(at + 1).flatMap((b) => (doOverlap(a.box, b.box) ? [`${a.name} / ${b.name}`] : [])),
  );
}
/** Tolerance for rounding, in px. */
const ROUNDING = 0.5;

/** Faults of a drawing, in words. */
function faultsOf(placed: PlacedGraph): string[] {
  const boxes = placed.steps.map((step) => ({ name: step.id, box: step }));
  const labels = placed.passages.map((passage) => ({
    name: passageId(passage),
    box: passage.labelBox,
  }));
  const through = placed.passages.flatMap((passage) =>
    stretchesOf(passage.points).flatMap(([from, to]) =>
      placed.steps
        .filter((step) => crossesBox(from, to, step))
        .map(({ id }) => `${passageId(passage)} goes through ${id}`),
    ),
  );
  const covered = placed.passages.flatMap((passage) =>
    stretchesOf(passage.points).flatMap(([from, to]) =>
      labels
        .filter(({ name, box }) => name !== passageId(passage) && crossesBox(from, to, box))
        .map(({ name }) => `${passageId(passage)} goes behind the words of ${name}`),
    ),
  );
  const heads = placed.phases.map(({ phase, head }) => ({ name: phase, box: head }));
  const outside = [...boxes, ...labels, ...heads]
    .filter(
      ({ box }) =>
        box.x < -ROUNDING ||
        box.y < -ROUNDING ||
        box.x + box.width > placed.width + ROUNDING ||
        box.y + box.height > placed.height + ROUNDING,
    )
    .map(({ name }) => `${name} leaves the drawing`);
  return [...overlaps([...heads, ...boxes, ...labels]), ...through, ...covered, ...outside];
}

describe.each(LOCALES)('the drawing in %s', (locale) => {
  test('has no fault', async () => {
    const placed = await inLayers[locale];
    expect(faultsOf(placed)).toEqual([]);
    expect(placed.width).toBeLessThanOrEqual(LAYERED_MAX_PX);
  });

  test('reads from top to bottom, phase by phase', async () => {
    const placed = await inLayers[locale];
    const ends = placed.phases.map(({ phase }) => {
      const own = placed.steps.filter((step) => step.phase === phase);
      return [
        Math.min(...own.map(({ y }) => y)),
        Math.max(...own.map(({ y, height }) => y + height)),
      ];
    });
    expect(ends.slice(1).every(([top], at) => (top ?? 0) > (ends[at]?.[1] ?? 0))).toBe(true);
  });
});
