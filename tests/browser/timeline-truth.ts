/** What a timeline says, held against what it shows; and two views against each other. Said once for every engine. */
import { expect } from '@playwright/test';
import { calendarOf } from '../../src/calendar/day.ts';
import { TOPICS } from '../../src/timeline/model/vocabulary.ts';
import { TIMELINE_WINDOW } from '../../src/timeline/model/timeline-window.ts';
import { YEARS } from '../../src/timeline/layout/year-bars.ts';
import type { Evaluates } from './site.ts';
import { answers, stretchOf, type Asked } from './timeline-asked.ts';
import { seenDays, type Line, type View } from './timeline-view.ts';

/** Fewest threads that end on a day for the drawing to name it. */
const KNOT_THREADS = 3;
/** Largest bars of the overview and of the years, in px: no bar is more than a px from its share. */
const BAR_PX = { bars: 32, years: 22 };

const isOneDay = ({ start, end }: { start: number; end: number }) => end - start === 1;
const startOf = ({ data }: Line) =>
  Math.max(TIMELINE_WINDOW.start, stretchOf(data['days'])?.start ?? 0);
const yearOf = (line: Line) => calendarOf(startOf(line)).year;
const quarterOf = (line: Line) => {
  const { year, month } = calendarOf(startOf(line));
  return `${year}.${Math.ceil(month / 3)}`;
};
const shownIn = ({ lines }: View) => lines.filter(({ isShown }) => isShown);
const drawnIn = (view: View) => shownIn(view).filter(({ data }) => data['days']);
const idsOf = (lines: readonly Line[]) => lines.map(({ id }) => id).toSorted();
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Bars as high as their counts, the most of them the whole height. */
function expectProportional(heightsPx: number[], counts: number[], mostPx: number): void {
  expect(heightsPx).toHaveLength(counts.length);
  const most = Math.max(1, ...counts);
  counts.forEach((count, at) =>
    expect(Math.abs((heightsPx[at] ?? 0) - (mostPx * count) / most)).toBeLessThanOrEqual(1),
  );
}

/** All that a view says, held against the lines that it shows. */
export function expectTrue(view: View, asked: Asked, actor: string): void {
  const shown = shownIn(view);
  const drawn = drawnIn(view);
  expect(idsOf(shown)).toEqual(idsOf(view.lines.filter((line) => answers(line, asked, actor))));

  const [said = 0, total = view.lines.length] = (view.status.match(/\d+/g) ?? []).map(Number);
  expect({ said, total }).toEqual({ said: shown.length, total: view.lines.length });
  expect(view.groups.map((group) => group.said)).toEqual(view.groups.map((group) => group.shown));

  const known = Map.groupBy(drawn, ({ data }) => {
    const days = stretchOf(data['known']);
    return days ? `${days.start}/${days.end}` : '';
  });
  known.delete('');
  const days = view.days.map((day) => [day.known, day.count, day.ids.toSorted()]);
  expect(days.toSorted()).toEqual(
    [...known].map(([day, lines]) => [day, lines.length, idsOf(lines)]).toSorted(),
  );

  const byYear = Map.groupBy(drawn, yearOf);
  const inYears = YEARS.map((year) => byYear.get(year)?.length ?? 0);
  expectProportional(view.years, inYears, BAR_PX.years);
  const quarters = [...Map.groupBy(drawn, quarterOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const inQuarters = quarters.map(([, lines]) => lines.length);
  const barsPx = view.bars.map(({ heightPx }) => heightPx);
  expectProportional(barsPx, inQuarters, BAR_PX.bars);

  if (!view.drawing) return;
  const { lanes, knots, unnamed } = view.drawing;
  expect(lanes.map(({ topic, said }) => [topic, said])).toEqual(
    TOPICS.flatMap((topic) => {
      const { length } = drawn.filter(({ data }) => data['topic'] === topic);
      return length > 0 ? [[topic, length]] : [];
    }),
  );
  for (const { topic, said, marks, clustered } of lanes) {
    expect(marks.length + sum(clustered), topic).toBe(said);
    expect(idsOf(drawn)).toEqual(expect.arrayContaining(marks));
  }
  expect(Number(view.status.match(/\d+/g)?.[2] ?? 0)).toBe(unnamed);
  expect(knots.map(({ day, text }) => [day, Number(/: (\d+) /.exec(text)?.[1])])).toEqual(
    [...known.values()]
      .map((lines) => ({ day: stretchOf(lines[0]?.data['known']), count: lines.length }))
      .flatMap(({ day, count }) =>
        day && isOneDay(day) && count >= KNOT_THREADS ? [[day.start, count]] : [],
      )
      .toSorted(([a = 0], [b = 0]) => a - b),
  );
  for (const { day, text } of knots) {
    const { year, date } = calendarOf(day);
    expect(text).toMatch(new RegExp(`^${date}\\D.*\\b${year}\\b`));
  }
  for (const scope of ['context', 'epilogue'])
    expect(view.outside.find((line) => line.scope === scope)?.said ?? 0, scope).toBe(
      shown.filter(({ data }) => data['scope'] === scope).length,
    );
}

/** What the sentence about a minister says, and the marks that it is about, against the facts that are shown. */
export async function expectTrueTerm(page: Evaluates, at: number, view: View): Promise<void> {
  const read = await page.evaluate((index) => {
    const terms = document.querySelectorAll<SVGElement>('.term');
    const term = terms[index % terms.length];
    const click = () =>
      term?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    click();
    const said = document.querySelector('.office-note')?.textContent ?? '';
    const marked = [...document.querySelectorAll('.lane a.event[data-in-period]')];
    const ids = marked.map((link) => link.getAttribute('href')?.slice(1) ?? '');
    click();
    const days = { start: Number(term?.dataset['start']), end: Number(term?.dataset['end']) };
    return { said, ids, label: term?.getAttribute('aria-label') ?? '', ...days };
  }, at);
  const isIn = (days: { start: number; end: number } | undefined) =>
    days !== undefined && days.start >= read.start && days.end <= read.end;
  const drawn = drawnIn(view);
  const happened = drawn.filter(({ data }) => {
    const days = stretchOf(data['days']);
    const isMoment = data['kind'] === undefined;
    const begunBy = data['begun'] ?? (isMoment ? days?.end : (days?.start ?? 0) + 1);
    return days && isIn({ start: days.start, end: Number(begunBy) });
  });
  const name = read.label.split(',')[0] ?? '';
  expect(read.said.startsWith(`${name}, `), read.said).toBe(true);
  // Days and a year twice at most: no count of facts stands beside a name.
  expect((read.said.match(/\d+/g) ?? []).length, read.said).toBeLessThanOrEqual(4);
  expect(idsOf(happened)).toEqual(expect.arrayContaining(read.ids));
}

/** The link that « Copier le lien vers cette vue » gives. */
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

/** Two views hold the same facts and lanes, and the same days to a day and the px that a window is scrolled by. */
export function expectSameView(again: View, view: View, address: string): void {
  expect(idsOf(shownIn(again)), address).toEqual(idsOf(shownIn(view)));
  const lanesOf = ({ drawing }: View) => drawing?.lanes.map(({ topic, said }) => [topic, said]);
  expect(lanesOf(again), address).toEqual(lanesOf(view));
  if (!view.drawing || !again.drawing) return;
  const days = seenDays(again.drawing);
  // A link says whole days, and a window is scrolled by whole px.
  seenDays(view.drawing).forEach(({ day, pxDays }, at) =>
    expect(Math.abs(day - (days[at]?.day ?? 0)), address).toBeLessThanOrEqual(1 + pxDays),
  );
}
