/**
 * Generates random states of the timeline's controls, applies them, and computes independently of the page which facts
 * match.
 */
import fc from 'fast-check';
import { calendarOf, type Day } from '../../src/calendar/day.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../src/timeline/model/timeline-window.ts';
import { TIMELINE_VIEWS, type TimelineView } from '../../src/timeline/model/timeline-view.ts';
import { STANDINGS, TOPICS } from '../../src/timeline/model/vocabulary.ts';
import { settled, type Evaluates } from './site.ts';
import type { Line } from './timeline-view.ts';

export interface Asked {
  /** An empty list means all of them. */
  topics: readonly string[];
  standings: readonly string[];
  query: string;
  /** An actor, as an index modulo the list; undefined for anybody. */
  actorAt: number | undefined;
  /** Undefined for no bound on either side. */
  years: readonly [number, number] | undefined;
  /** Undefined for the initial view, or the one that the filters choose. */
  view: TimelineView | undefined;
  /** Wheel turns, and the position over the drawing, as a fraction; undefined for the whole ten years. */
  zoom: readonly [turns: number, at: number] | undefined;
}

/** Mostly undefined, so that most views contain some facts. */
const orNone = <Value, None>(asked: fc.Arbitrary<Value>, none: None) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(none) }, { weight: 1, arbitrary: asked });

const inOrder = ([a, b]: [number, number]): [number, number] => [Math.min(a, b), Math.max(a, b)];
const anyYear = fc.integer({ min: FIRST_YEAR, max: LAST_YEAR });
const choiceOf = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 });

/** The queries are names that both languages spell alike, and a word without results. */
const anyAsked: fc.Arbitrary<Asked> = fc.record({
  topics: fc.oneof(fc.constant([]), choiceOf(TOPICS)),
  standings: orNone(choiceOf(STANDINGS), []),
  query: orNone(fc.constantFrom('CNIL', 'briefcam', 'DARMANIN', 'zzzz'), ''),
  actorAt: orNone(fc.integer({ min: 0, max: 99 }), undefined),
  years: orNone(fc.tuple(anyYear, anyYear).map(inOrder), undefined),
  view: fc.option(fc.constantFrom(...TIMELINE_VIEWS), { nil: undefined }),
  zoom: fc.option(
    fc.tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    ),
    { nil: undefined },
  ),
});

/** The same views in each run. */
export function someAsked(seed: number, count: number): Asked[] {
  return fc.sample(anyAsked, { seed, numRuns: count });
}

/** Applies a state through the controls, the switch and the wheel. Returns the id of the actor, empty for anybody. */
export async function ask(page: Evaluates, asked: Asked): Promise<string> {
  const actor = await page.evaluate(async ({ topics, standings, query, actorAt, years, view }) => {
    const field = (selector: string) =>
      document.querySelector<HTMLInputElement & HTMLSelectElement>(selector) as HTMLInputElement &
        HTMLSelectElement;
    const click = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
    // Back to the initial view: a filter switches to all the facts, and clearing it does not switch back.
    click('.views button');
    for (const box of document.querySelectorAll<HTMLInputElement>('[name=sujet],[name=statut]'))
      box.checked = [...topics, ...standings].includes(box.value);
    field('[name=q]').value = query;
    // The lists are filled when the filters are opened for the first time.
    const drop = document.querySelector<HTMLDetailsElement>('.controls .drop');
    if (drop?.querySelector('[data-after]')) {
      drop.open = true;
      await new Promise((resolve) => drop.addEventListener('toggle', resolve, { once: true }));
      drop.open = false;
    }
    const actor = field('[name=acteur]');
    actor.selectedIndex =
      actorAt === undefined ? 0 : 1 + Math.floor((actorAt / 100) * (actor.options.length - 1));
    const [from, to] = [field('[name=de]'), field('[name=a]')];
    from.value = String(years?.[0] ?? from.options[0]?.value);
    to.value = String(years?.[1] ?? to.options[to.options.length - 1]?.value);
    actor.dispatchEvent(new Event('input', { bubbles: true }));
    if (view) click(`.views [data-view=${view}]`);
    return actor.value;
  }, asked);
  await settled(page);
  if (asked.zoom) await turnWheel(page, ...asked.zoom);
  return actor;
}

/**
 * Turns the wheel with ctrl over a position of the drawing, as a fraction of its width; each turn doubles the scale.
 */
export async function turnWheel(page: Evaluates, turns: number, at: number): Promise<void> {
  await page.evaluate(
    ([times, share]) => {
      const drawing = document.querySelector('.drawing svg.scene');
      const { left = 0, top = 0, width = 0 } = drawing?.getBoundingClientRect() ?? {};
      const [clientX, clientY] = [left + share * width, top + 10];
      // In d3-zoom 500 px with ctrl are a factor of a thousand, so 50 px are a factor of two.
      const turn = { ctrlKey: true, deltaY: -50, bubbles: true, cancelable: true };
      for (let time = 0; time < times; time += 1)
        drawing?.dispatchEvent(new WheelEvent('wheel', { ...turn, clientX, clientY }));
    },
    [turns, at] as const,
  );
  await settled(page);
}

/** The same state as a query string, in the format of the filters. */
export function queryOf({ query, topics, standings, years }: Asked, actor: string): string {
  return [
    query && `q=${query}`,
    topics.length > 0 && `sujet=${topics.join(',')}`,
    standings.length > 0 && `statut=${standings.join(',')}`,
    actor && `acteur=${actor}`,
    years && `de=${years[0]}&a=${years[1]}`,
  ]
    .filter(Boolean)
    .join('&');
}

/** Days of a line's attribute, « 16436/16801 » or one day. */
export function stretchOf(text: string | undefined): { start: Day; end: Day } | undefined {
  if (!text) return undefined;
  const [start = 0, end = start + 1] = text.split('/').map(Number);
  return { start, end };
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe');

/** Whether a fact matches a state. Facts that are not drawn happened before all the years, or after them. */
export function answers({ data, words }: Line, asked: Asked, actor: string): boolean {
  const days = stretchOf(data['days']);
  const outside = data['scope'] === 'epilogue' ? Infinity : -Infinity;
  const first = days ? calendarOf(days.start).year : outside;
  const last = days ? calendarOf(days.end - 1).year : outside;
  const [from, to] = asked.years ?? [-Infinity, Infinity];
  const isIn = (chosen: readonly string[], value: string | undefined) =>
    chosen.length === 0 || chosen.includes(value ?? '');
  return (
    isIn(asked.topics, data['topic']) &&
    isIn(asked.standings, data['standing']) &&
    (actor === '' || (data['actors'] ?? '').split(' ').includes(actor)) &&
    last >= from &&
    first <= to &&
    plain(words.join(' ')).includes(plain(asked.query))
  );
}
