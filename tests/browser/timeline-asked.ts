/** Views that a reader may ask of the timeline, at random; how they are asked; and which facts answer, said in other words than the page's own. */
import fc from 'fast-check';
import { calendarOf, type Day } from '../../src/calendar/day.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../src/timeline/model/timeline-window.ts';
import { STANDINGS, TOPICS } from '../../src/timeline/model/vocabulary.ts';
import type { Evaluates } from './site.ts';
import type { Line } from './timeline-view.ts';

/** Steps of a slider of the overview over the whole width. */
const STEPS = 1000;
/** Least part of the drawing that is looked at, of 1. */
const PART_MIN = 0.08;

export interface Asked {
  /** None is all of them. */
  topics: readonly string[];
  standings: readonly string[];
  query: string;
  /** Which of the actors, as a fraction of their list; undefined for anybody. */
  actorAt: number | undefined;
  /** Undefined for no bound on either side. */
  years: readonly [number, number] | undefined;
  /** Part of the drawing, as fractions; undefined for what the filters fit. */
  part: readonly [number, number] | undefined;
}

/** Most of the time nothing is asked, so that most views hold some facts. */
const orNone = <Value, None>(asked: fc.Arbitrary<Value>, none: None) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(none) }, { weight: 1, arbitrary: asked });

const inOrder = ([a, b]: [number, number]): [number, number] => [Math.min(a, b), Math.max(a, b)];
const anyYear = fc.integer({ min: FIRST_YEAR, max: LAST_YEAR });
const anyPlace = fc.integer({ min: 0, max: 100 });
const choiceOf = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 });

/** Words are names, which both languages write alike, and one that is nowhere. */
const anyAsked: fc.Arbitrary<Asked> = fc.record({
  topics: fc.oneof(fc.constant([]), choiceOf(TOPICS)),
  standings: orNone(choiceOf(STANDINGS), []),
  query: orNone(fc.constantFrom('CNIL', 'briefcam', 'DARMANIN', 'zzzz'), ''),
  actorAt: orNone(fc.integer({ min: 0, max: 99 }), undefined),
  years: orNone(fc.tuple(anyYear, anyYear).map(inOrder), undefined),
  part: fc.option(
    fc
      .tuple(anyPlace, anyPlace)
      .map(inOrder)
      .map(([a, b]): [number, number] => [
        (a / 100) * (1 - PART_MIN),
        PART_MIN + (b / 100) * (1 - PART_MIN),
      ]),
    { nil: undefined },
  ),
});

/** The same views each time. */
export function someAsked(seed: number, count: number): Asked[] {
  return fc.sample(anyAsked, { seed, numRuns: count });
}

/** Asks by the controls, and the part by the two sliders. Returns the id of the actor, empty for anybody. */
export function ask(page: Evaluates, asked: Asked): Promise<string> {
  return page.evaluate(
    async ({ topics, standings, query, actorAt, years, part, steps }) => {
      const field = (selector: string) =>
        document.querySelector<HTMLInputElement & HTMLSelectElement>(selector) as HTMLInputElement &
          HTMLSelectElement;
      const tell = (control: Element) =>
        control.dispatchEvent(new Event('input', { bubbles: true }));
      for (const box of document.querySelectorAll<HTMLInputElement>('[name=sujet],[name=statut]'))
        box.checked = [...topics, ...standings].includes(box.value);
      field('[name=q]').value = query;
      const actor = field('[name=acteur]');
      actor.selectedIndex =
        actorAt === undefined ? 0 : 1 + Math.floor((actorAt / 100) * (actor.options.length - 1));
      const [from, to] = [field('[name=de]'), field('[name=a]')];
      from.value = String(years?.[0] ?? from.options[0]?.value);
      to.value = String(years?.[1] ?? to.options[to.options.length - 1]?.value);
      tell(actor);
      for (const [at, side] of ['.part-start', '.part-end'].entries()) {
        await new Promise(requestAnimationFrame);
        if (!part) continue;
        field(side).value = String(Math.round((part[at] ?? 0) * steps));
        tell(field(side));
      }
      return actor.value;
    },
    { ...asked, steps: STEPS },
  );
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

/** Whether a fact is what was asked for. What is not drawn happened before all years, or after. */
export function answers({ data, text }: Line, asked: Asked, actor: string): boolean {
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
    plain(text).includes(plain(asked.query))
  );
}
