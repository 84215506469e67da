/** Compares the statements of a timeline with what it shows, and two views with each other. Shared by all engines. */
import { expect } from '@playwright/test';
import { calendarOf, type Day } from '../../src/calendar/day.ts';
import { LATE_FROM_DAYS } from '../../src/timeline/scene/wait.ts';
import { TOPICS } from '../../src/timeline/model/vocabulary.ts';
import { TIMELINE_WINDOW } from '../../src/timeline/model/timeline-window.ts';
import { YEARS } from '../../src/timeline/scene/year-bars.ts';
import type { Evaluates } from './site.ts';
import { answers, stretchOf, type Asked } from './timeline-asked.ts';
import type { Drawn, Line, View } from './timeline-view.ts';

/** Largest bar of the years, in px: each must be within a px of its share. */
const YEAR_PX = 22;

/** Start of a fact in the drawing. */
const startOf = ({ data }: Line): Day =>
  Math.max(TIMELINE_WINDOW.start, stretchOf(data['days'])?.start ?? 0);
const yearOf = (line: Line) => calendarOf(startOf(line)).year;
const shownIn = ({ lines }: View) => lines.filter(({ isShown }) => isShown);
const drawnIn = (view: View) => shownIn(view).filter(({ data }) => data['days']);
const idsOf = (lines: readonly { id: string }[]) => lines.map(({ id }) => id);
const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

/** The day by which a fact has certainly begun. */
function begunOn({ data }: Line): Day {
  const days = stretchOf(data['days']);
  if (data['begun'] !== undefined) return Number(data['begun']) - 1;
  return data['kind'] === undefined ? (days?.end ?? 0) - 1 : (days?.start ?? 0);
}

/** Minimum number of days before a fact became public. */
const waitOf = (line: Line) => (stretchOf(line.data['known'])?.start ?? -Infinity) - begunOn(line);

/** The facts of a view, in the order of its rows. */
function rowsOf(view: View): Line[] {
  const drawn = drawnIn(view);
  if (view.view === 'dates') return drawn.filter(({ data }) => data['key'] !== undefined);
  return drawn
    .filter((line) => waitOf(line) > LATE_FROM_DAYS)
    .toSorted((a, b) => waitOf(b) - waitOf(a));
}

/** Checks that bars are proportional to their counts, the largest one at full height. */
function expectProportional(heightsPx: number[], counts: number[], mostPx: number): void {
  expect(heightsPx).toHaveLength(counts.length);
  const most = Math.max(1, ...counts);
  counts.forEach((count, at) =>
    expect(Math.abs((heightsPx[at] ?? 0) - (mostPx * count) / most)).toBeLessThanOrEqual(1),
  );
}

/** Compares all the statements of a view with its visible lines. */
export function expectTrue(view: View, asked: Asked, actor: string): void {
  const shown = shownIn(view);
  const drawn = drawnIn(view);
  const whole = { ...asked, query: '' };
  const wanted = (by: Asked) => view.lines.filter((line) => answers(line, by, actor));
  // Words may also be found in a text that is not on the page.
  expect(idsOf(shown)).toEqual(expect.arrayContaining(idsOf(wanted(asked))));
  expect(idsOf(wanted(whole))).toEqual(expect.arrayContaining(idsOf(shown)));
  if (!asked.query) expect(idsOf(shown)).toEqual(idsOf(wanted(asked)));

  expectTrueStatus(view);
  expect(view.groups.map((group) => group.said)).toEqual(view.groups.map((group) => group.shown));

  const known = Map.groupBy(drawn, ({ data }) => {
    const days = stretchOf(data['known']);
    return days ? `${days.start}/${days.end}` : '';
  });
  known.delete('');
  const days = view.days.map((day) => [day.known, day.count, day.ids.toSorted()]);
  expect(days.toSorted()).toEqual(
    [...known].map(([day, lines]) => [day, lines.length, idsOf(lines).toSorted()]).toSorted(),
  );

  const byYear = Map.groupBy(drawn, yearOf);
  expectProportional(
    view.years,
    YEARS.map((year) => byYear.get(year)?.length ?? 0),
    YEAR_PX,
  );
  // A list has these facts among its lines.
  for (const scope of view.drawing ? ['context', 'epilogue'] : [])
    expect(view.outside.find((line) => line.scope === scope)?.said ?? 0, scope).toBe(
      shown.filter(({ data }) => data['scope'] === scope).length,
    );
  if (view.drawing) expectTrueDrawing(view, view.drawing);
}

/** The counts match; zoomed, the status gives the visible days. */
function expectTrueStatus(view: View): void {
  const { length } = view.view === 'tous' || !view.drawing ? shownIn(view) : rowsOf(view);
  const [counted = '', zoomed = ''] = view.status.split(/(?=Agrandi|Enlarged)/);
  const [said = 0, total = view.lines.length] = numbersIn(counted);
  expect([said, total]).toEqual([length, view.lines.length]);
  if (!view.drawing) return;
  const edges = [view.seen.start, view.seen.end - 1].map(calendarOf);
  expect(numbersIn(zoomed)).toEqual(
    view.isWhole ? [] : edges.flatMap(({ year, date }) => [date, year]),
  );
}

function expectTrueDrawing(view: View, drawing: Drawn): void {
  const byId = new Map(view.lines.map((line) => [line.id, line]));
  for (const { id, label, said } of drawing.named) {
    const line = byId.get(id);
    expect(label, id).toContain(line?.data['label']?.replaceAll(/\s+/g, ' '));
    // An interval may be labelled with only its start beside its bar, but its accessible name is complete.
    for (const part of line?.words ?? []) expect(said.replaceAll(/\s+/g, ' '), id).toContain(part);
  }
  if (view.view === 'tous') expectTrueLanes(view, drawing);
  else expect(idsOf(drawing.named)).toEqual(idsOf(rowsOf(view)));
  expectTrueRail(view, drawing);
}

/** Each lane has each of its facts once: by name, as a dot or within a number. */
function expectTrueLanes(view: View, { named, groups, dots, lanes, ministers }: Drawn): void {
  const inLanes = drawnIn(view).filter(({ data }) => ministers === 0 || data['term'] === undefined);
  expect(lanes.map(({ topic, said }) => [topic, said])).toEqual(
    TOPICS.flatMap((topic) => {
      const { length } = inLanes.filter(({ data }) => data['topic'] === topic);
      return length > 0 ? [[topic, length]] : [];
    }),
  );
  for (const { topic } of lanes) {
    const own = inLanes.filter(({ data }) => data['topic'] === topic);
    const names = idsOf(named.filter((fact) => fact.topic === topic));
    const numbers = groups.filter((group) => group.topic === topic);
    expect(numbers.map(({ said }) => said)).toEqual(numbers.map(({ ids }) => ids.length));
    const told = [...names, ...numbers.flatMap(({ ids }) => ids)];
    expect(new Set(told).size, topic).toBe(told.length);
    expect(idsOf(own), topic).toEqual(expect.arrayContaining(told));
    // A link contains whole days: at the edges of a zoomed drawing a fact may be in or out.
    const restWithin = (slack: Day) =>
      own.filter((line) => {
        const start = startOf(line);
        const isSeen = start >= view.seen.start - slack && start < view.seen.end + slack;
        return isSeen && !told.includes(line.id);
      }).length;
    const slack = view.isWhole ? 0 : 1;
    expect(dots[topic] ?? 0, topic).toBeLessThanOrEqual(restWithin(slack));
    expect(dots[topic] ?? 0, topic).toBeGreaterThanOrEqual(restWithin(-slack));
  }
}

/** Each label of the rail names a day on which visible facts became public, and counts those of the whole timeline. */
function expectTrueRail(view: View, { knots }: Drawn): void {
  const knownIn = (lines: readonly Line[]) =>
    Map.groupBy(
      lines.filter(({ data }) => data['known']),
      ({ data }) => data['known'] ?? '',
    );
  const all = knownIn(view.lines.filter(({ data }) => data['days']));
  const shown = knownIn(view.view === 'tous' ? drawnIn(view) : rowsOf(view));
  const counted = [...shown.keys()].flatMap((key) => {
    const days = stretchOf(key);
    if (!days || days.end - days.start > 1) return [];
    const { year, date } = calendarOf(days.start);
    return [`${date} ${year} ${all.get(key)?.length ?? 0}`];
  });
  for (const label of knots) {
    const [, date, year] = /^(\d{1,2})(?:er)? \D+? (\d{4})(?: ·|$)/.exec(label) ?? [];
    if (!date) continue;
    const count = /· (\d+) (?:faits|events)(?:,|$)/.exec(label)?.[1] ?? '1';
    expect(counted, label).toContain(`${date} ${year} ${count}`);
  }
}

/** Compares the sentence about a minister, and the facts that it highlights, with the visible facts. */
export async function expectTrueTerm(page: Evaluates, at: number, view: View): Promise<void> {
  const read = await page.evaluate((index) => {
    const terms = document.querySelectorAll<SVGElement>('a.term');
    const term = terms[index % terms.length];
    if (!term) return undefined;
    const click = () =>
      term.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    click();
    const said = document.querySelector('.office-note')?.textContent ?? '';
    const lit = [...document.querySelectorAll<SVGElement>('a.event.lit')];
    const ids = lit.map((link) => link.dataset['id'] ?? '');
    click();
    const days = { start: Number(term.dataset['start']), end: Number(term.dataset['end']) };
    return { said, ids, label: term.getAttribute('aria-label') ?? '', ...days };
  }, at);
  if (!read) return;
  const isIn = (line: Line) => {
    const days = stretchOf(line.data['days']);
    return days !== undefined && days.start >= read.start && begunOn(line) < read.end;
  };
  const name = read.label.split(',')[0] ?? '';
  expect(read.said.trim().startsWith(`${name}, `), read.said).toBe(true);
  // Days and a year, at most twice: a name never has a number of facts beside it.
  expect((read.said.match(/\d+/g) ?? []).length, read.said).toBeLessThanOrEqual(4);
  expect(idsOf(drawnIn(view).filter(isIn))).toEqual(expect.arrayContaining(read.ids));
}

/** The link that « Copier le lien vers cette vue » copies. */
export async function copyLink(page: Evaluates): Promise<string> {
  return page.evaluate(async () => {
    const copied = new Promise<string>((resolve) => {
      const clipboard = { writeText: (text: string) => Promise.resolve(resolve(text)) };
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    });
    document.querySelector<HTMLElement>('[data-share=copy]')?.click();
    return copied;
  });
}

/**
 * Checks that two views have the same facts in the same order, and the same days to within a day, because a link
 * contains whole days.
 */
export function expectSameView(again: View, view: View, address: string): void {
  expect(again.view, address).toBe(view.view);
  expect(idsOf(shownIn(again)), address).toEqual(idsOf(shownIn(view)));
  expect(again.drawing?.lanes, address).toEqual(view.drawing?.lanes);
  if (view.view !== 'tous' && view.drawing)
    expect(idsOf(again.drawing?.named ?? []), address).toEqual(idsOf(view.drawing.named));
  for (const edge of ['start', 'end'] as const)
    expect(Math.abs(again.seen[edge] - view.seen[edge]), address).toBeLessThanOrEqual(1);
}
