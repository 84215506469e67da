/**
 * Protects: what the timeline draws and counts is what `content/` says. Recomputed here from the files, with none of the
 * code that draws: positions are read against the ticks of the rails.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const MS_PER_DAY = 86_400_000;
const EVENTS = 'content/facts/events';
const SERVED_DAY = days('2023-11-13')[0];
/** Three months. */
const LATE_DAYS = 90;

interface WrittenEvent {
  id: string;
  happened: string | number;
  disclosed?: string | number;
  scope?: string;
  standing: string;
}

/** First day, and day after the last, of a date as it is written: a day, a month, a season, a year, a period's beginning. */
function days(written: string | number): [first: number, after: number] {
  const [begins = ''] = String(written).replace(/[~?%]/g, '').split('/');
  const [year = 0, month, day] = begins.split('-').map(Number);
  const at = (y: number, m: number, d = 1) => Date.UTC(y, m - 1, d) / MS_PER_DAY;
  if (day !== undefined) return [at(year, month ?? 1, day), at(year, month ?? 1, day) + 1];
  if (month === undefined) return [at(year, 1), at(year + 1, 1)];
  if (month <= 12) return [at(year, month), at(year, month + 1)];
  // Spring to winter, EDTF 21 to 24, as calendar/edtf.ts documents them.
  const begun = { 21: 3, 22: 6, 23: 9, 24: 12 }[month] ?? 1;
  return [at(year, begun), at(year, begun + 3)];
}

const events = readdirSync(EVENTS)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => {
    const event = parse(readFileSync(path.join(EVENTS, file), 'utf8')) as WrittenEvent;
    const happened = days(event.happened);
    const disclosed = event.disclosed === undefined ? happened : days(event.disclosed);
    const year = new Date(happened[0] * MS_PER_DAY).getUTCFullYear();
    const wait = disclosed[0] - (happened[1] - 1);
    return {
      ...event,
      id: file.replace('.yaml', ''),
      happened,
      disclosed: wait > 0 ? disclosed : happened,
      wait,
      isVague: [happened, disclosed].map(([first, after]) => after - first > 1),
      isDrawn: event.scope === undefined,
      year,
    };
  });
const late = events.filter(({ isDrawn, wait }) => isDrawn && wait > LATE_DAYS);
const byId = new Map(events.map((event) => [event.id, event]));

describe.each([
  ['fr', 'dist/frise.html', 'dist/frise-affiche.html'],
  ['en', 'dist/en/timeline.html', 'dist/en/timeline-poster.html'],
])('the timeline in %s', (_locale, file, poster) => {
  const { document } = parseHTML(readFileSync(file, 'utf8'));
  const drawings = [...document.querySelectorAll('.drawing > svg')];

  test('is drawn for three widths and on a poster, each with every fact once', () => {
    expect(drawings).toHaveLength(3);
    const ids = events.filter(({ isDrawn }) => isDrawn).map(({ id }) => id);
    const sheet = parseHTML(readFileSync(poster, 'utf8')).document;
    const links = [...sheet.querySelectorAll('.poster a[data-id]')];
    expect(links.map((link) => link.getAttribute('data-id')).sort()).toEqual(ids.toSorted());
    for (const drawing of drawings) {
      const drawn = [...drawing.querySelectorAll(':is(.field, .at-once) a')].map((link) =>
        link.getAttribute('data-id'),
      );
      expect(drawn.sort()).toEqual(ids.toSorted());
    }
  });

  test.each(drawings.map((drawing) => [drawing.getAttribute('data-frame'), drawing] as const))(
    'in the %s drawing a line is as long as the shortest wait that the two dates allow',
    (_name, drawing) => {
      const x = scaleOf(drawing);
      const lines = [...drawing.querySelectorAll('.field a')].filter((link) =>
        link.querySelector('.wait'),
      );
      expect(lines.map((line) => line.getAttribute('data-id')).sort()).toEqual(
        late.map(({ id }) => id).sort(),
      );
      for (const line of lines) {
        const event = byId.get(line.getAttribute('data-id') ?? '');
        if (!event) throw new Error(`${line.getAttribute('data-id')} is not in ${EVENTS}`);
        const [from, to] = endsOf(line.querySelector('.wait')?.getAttribute('d') ?? '');
        const known = event.isVague[1] ? event.disclosed[0] : event.disclosed[0] + 0.5;
        expect([event.id, near(from, x(event.happened[1] - 0.5)), near(to, x(known))]).toEqual([
          event.id,
          true,
          true,
        ]);
        const [markX, knownX] = ['.mark', '.known'].map(
          (part) =>
            /translate\((\S+)/.exec(line.querySelector(part)?.getAttribute('transform') ?? '')?.[1],
        );
        const ends = [event.happened, event.disclosed] as const;
        // A day that is not known is hatched from its first to its last, and has no mark that would name one.
        const hatched = ends.filter((_days, at) => event.isVague[at]);
        for (const [at, place] of [markX, knownX].entries()) {
          const isPlaced =
            place !== undefined && near(Number(place), x((ends[at]?.[0] ?? 0) + 0.5));
          expect([event.id, isPlaced]).toEqual([event.id, !event.isVague[at]]);
        }
        const doubts = [...line.querySelectorAll('.doubt')];
        expect(doubts).toHaveLength(hatched.length);
        for (const [at, doubt] of doubts.entries()) {
          const [left, width] = ['x', 'width'].map((name) => Number(doubt.getAttribute(name)));
          expect(near(left ?? 0, x(hatched[at]?.[0] ?? 0))).toBe(true);
          expect(near((left ?? 0) + (width ?? 0), x(hatched[at]?.[1] ?? 0))).toBe(true);
        }
        expect(line.classList.contains(event.standing)).toBe(true);
        const mark = line.querySelector('.mark');
        if (mark) expect(mark.getAttribute('data-standing')).toBe(event.standing);
      }
    },
  );

  test('every day that told counts the late facts that it told', () => {
    const wide = drawings.find((drawing) => drawing.getAttribute('data-frame') === 'wide');
    const counts = [...(wide?.querySelectorAll('.knots text') ?? [])].flatMap((text) =>
      (text.textContent ?? '').split(' · ').map((day) => Number(/\((\d+) /.exec(day)?.[1] ?? 1)),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(late.length);
  });

  test('the key counts the facts that were known within three months, and later', () => {
    const prompt = events.filter((event) => event.isDrawn && !late.includes(event));
    const said = document.querySelector('.key-rails .answer')?.textContent?.match(/\d+/g);
    expect(said?.map(Number)).toEqual([prompt.length, late.length]);
  });

  test('the sentence of the day, and the list below it, count what was public on the eve of the publication', () => {
    const state = ({ happened, disclosed }: (typeof events)[number]) =>
      disclosed[1] - 1 <= SERVED_DAY
        ? 'public'
        : happened[1] - 1 <= SERVED_DAY
          ? 'hidden'
          : 'to-come';
    expect(byId.get('2015-police-nationale')?.disclosed[0]).toBe(SERVED_DAY + 1);
    expect(document.querySelector('.day-said')?.textContent).toMatch(/veille|the eve/);
    const counts = Map.groupBy(
      events.filter(({ isDrawn }) => isDrawn),
      state,
    );
    const said =
      (document.querySelector('.day-said')?.textContent ?? '').match(/\d+/g)?.map(Number) ?? [];
    const of = (name: ReturnType<typeof state>) => counts.get(name)?.length ?? 0;
    expect(said.filter((number) => ![13, 2023].includes(number))).toEqual([
      of('public'),
      of('hidden'),
      of('to-come'),
    ]);
    const listed = [...document.querySelectorAll('[data-day-list="hidden"] li')].map((item) =>
      item.getAttribute('data-id'),
    );
    expect(listed.sort()).toEqual(
      counts
        .get('hidden')
        ?.map(({ id }) => id)
        .sort(),
    );
    const known = [...(drawings[0]?.querySelectorAll('[data-known]') ?? [])];
    for (const link of known) {
      const event = byId.get(link.getAttribute('data-id') ?? '');
      expect([event?.id, link.getAttribute('data-known')]).toEqual([
        event?.id,
        event && state(event),
      ]);
    }
  });

  test('what lies outside the ten years is counted at the ends of the rails', () => {
    for (const [id, scope] of [
      ['context', 'context'],
      ['epilogue', 'epilogue'],
    ]) {
      const text = drawings[0]?.querySelector(`.ends [data-id="${id ?? ''}"]`)?.textContent ?? '';
      const count = events.filter((event) => event.scope === scope).length;
      expect(text.match(/\d+/g)?.map(Number)).toContain(count);
    }
  });

  test('the list has every fact once, by year', () => {
    for (const group of document.querySelectorAll('.facts .year')) {
      const ids = [...group.querySelectorAll('.fact')].map(
        (fact) => fact.id || (fact.getAttribute('data-id') ?? ''),
      );
      const year = /\d{4}$/.exec(group.id)?.[0];
      const own = events.filter((event) =>
        year ? event.isDrawn && event.year === Number(year) : event.scope === group.id,
      );
      expect([group.id, ids.sort()]).toEqual([group.id, own.map(({ id }) => id).sort()]);
    }
  });
});

/** The scale of a drawing, from the first and the last year that its upper rail marks. */
function scaleOf(drawing: Element): (day: number) => number {
  const ticks = [...drawing.querySelectorAll('.happened .tick')].map((tick) => ({
    day: Number(tick.getAttribute('data-time')) / MS_PER_DAY,
    x: Number(/translate\(([\d.]+)/.exec(tick.getAttribute('transform') ?? '')?.[1]),
  }));
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last) throw new Error('a rail has no ticks');
  return (day) => first.x + ((last.x - first.x) * (day - first.day)) / (last.day - first.day);
}

/** First and last px of a path that is level. */
function endsOf(d: string): [number, number] {
  const places = [...d.matchAll(/[MH]([\d.]+)/g)].map(([, number]) => Number(number));
  return [Math.min(...places), Math.max(...places)];
}

/** Within a px: ticks are drawn at whole px. */
const near = (a: number, b: number) => Math.abs(a - b) <= 1.2;
