/**
 * Knows the rail « Rendu public » below a drawing: a knot for each day on which a fact became public later than it
 * happened, with its date, what was published that day and how many facts it made public. Pure.
 */
import { max, range, sort } from 'd3';
import { calendarOf, dayOf } from '../../calendar/day.ts';
import type { Stretch } from '../../calendar/when.ts';
import { sayDay, type DayWords } from '../../calendar/said-day.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { shape, type ShapeElement } from './element.ts';
import { TO_BASELINE } from './fact-elements.ts';
import type { SceneFact, SceneFrame, SceneWords } from './scene.ts';
import { boldWidthPx } from './text-width.ts';
import { shownDays, type TimeScale } from './time-scale.ts';
import { publicDays } from './wait.ts';

/** Radius of the knot of one fact and of several; height of the band of a doubtful day, in px. */
const KNOT_PX = { one: 4.5, many: 7 } as const;
const BAND_PX = 10;
/** From the rail to the first line of labels, and from one line of words to the next, in em of the names. */
const FIRST_LINE_EM = 1.55;
export const LINE_EM = 1.4;
/** Two knots nearer than this are one, in px; the most that are drawn. */
const KNOTS_APART_PX = 4;
const KNOTS_MAX = 80;
/** Lines of labels: in lanes on a screen, and where every day is named. */
export const RAIL_LINES = { some: 3, whole: 9 } as const;
/** Free space between two labels of a line, in px. */
const APART_PX = 14;
/** From a knot to the edge of its label, in px: the label begins or ends at its knot. */
const OVERHANG_PX = 2;
/** From a label to the line that leads to another, in px. */
const LEAD_APART_PX = 1;

/** A day of the rail, in words. */
export interface Knot extends Stretch {
  label: string;
  /** Its date and its count: what is said where the whole label has no room. */
  short: string;
  /** How many facts of the whole timeline became public on it, and which of them are shown. */
  count: number;
  ids: readonly string[];
  /** Days that the facts shown waited for it, together: the longest waits are named first. */
  waited: number;
}

/** A rail with its name, and the height of its labels, in px from the rail. */
export interface Rail {
  name: ShapeElement;
  elements: ShapeElement[];
  heightPx: number;
}

/** « 14 nov. 2023 », « févr. 2025 », « 2021 »: a stretch of days as it is known. */
export function sayStretch({ start, end }: Stretch, words: DayWords): string {
  const first = calendarOf(start);
  if (end === start + 1) return sayDay(start, words);
  if (first.date === 1 && end === dayOf(first.year, first.month + 1))
    return `${words.months[first.month - 1] ?? ''} ${first.year}`;
  if (start === dayOf(first.year) && end === dayOf(first.year + 1)) return String(first.year);
  return `${sayDay(start, words)} – ${sayDay(end - 1, words)}`;
}

/**
 * The days on which the facts shown became public, the one for which the public waited longest first; counts and
 * publications are those of the whole timeline.
 */
export function knotsOf(
  shown: readonly SceneFact[],
  all: readonly TimelineEvent[],
  { days, facts, some }: SceneWords,
): Knot[] {
  const whole = new Map(publicDays(all).map((day) => [`${day.start}/${day.end}`, day.ids.length]));
  const waits = new Map(
    shown.map((fact) => [fact.id, fact.disclosed ? fact.disclosed.start - fact.begunBy : 0]),
  );
  const publications = publicationsOf(all);
  const knots = publicDays(shown).map(({ start, end, ids }) => {
    const count = whole.get(`${start}/${end}`) ?? ids.length;
    const date = sayStretch({ start, end }, days);
    const published = end === start + 1 ? publications.get(start) : undefined;
    const counted =
      count > 1
        ? (ids.length < count ? some.replace('{m}', String(ids.length)) : facts).replace(
            '{n}',
            String(count),
          )
        : undefined;
    return {
      start,
      end,
      count,
      ids,
      waited: ids.reduce((sum, id) => sum + (waits.get(id) ?? 0), 0),
      label: [date, published?.label, counted].filter(Boolean).join(' · '),
      short: [date, counted].filter(Boolean).join(' · '),
    };
  });
  return knots.sort((a, b) => b.waited - a.waited || b.start - a.start);
}

/** What was published on each day: the fact of that very day that matters most, and was public at once. */
function publicationsOf(all: readonly TimelineEvent[]): ReadonlyMap<number, TimelineEvent> {
  const published = new Map<number, TimelineEvent>();
  for (const fact of all) {
    const { start, begunBy, disclosed, importance } = fact;
    if (begunBy !== start + 1 || disclosed || importance > 2) continue;
    if (importance < (published.get(start)?.importance ?? Infinity)) published.set(start, fact);
  }
  return published;
}

/**
 * @param knots     those that are named first, first
 * @param yPx       where the rail runs, in px of the drawing
 * @param beforePx  free space before the time, where the name of the rail stands; none writes it below the rail
 * @param linesMax  lines of labels; the days for which the public waited least go without a label beyond them
 */
export function placeRail(
  knots: readonly Knot[],
  { scale, widthPx, typePx }: SceneFrame,
  words: SceneWords,
  yPx: number,
  beforePx: number,
  linesMax: number,
): Rail {
  const seen = apart(knots, scale, widthPx);
  const firstLinePx = Math.round(FIRST_LINE_EM * typePx);
  const linePx = Math.round(LINE_EM * typePx);
  const namePx = boldWidthPx(words.rail, typePx);
  const isBelow = beforePx < namePx;
  const room = { widthPx, typePx, beforePx, linesMax, namePx: isBelow ? namePx : 0 };
  // From the left to the right no line down to a label crosses another. Where there is no room for every label, each is
  // short; where some must go, the longest waits come first.
  const inTime = sort(seen, ({ knot }) => knot.start);
  const short = inTime.map(({ knot, ...at }) => ({ ...at, knot: { ...knot, label: knot.short } }));
  const isWhole = ({ length }: readonly PlacedLabel[]) => length === seen.length;
  const full = placeLabels(inTime, room);
  const allShort = isWhole(full) ? full : placeLabels(short, room);
  const labels = isWhole(allShort) ? allShort : placeLabels(seen, room);
  const labelOf = new Map(labels.map((label) => [keyOf(label.knot), label]));
  const labelY = (line: number) => yPx + firstLinePx + line * linePx;
  const lines = 1 + (max(labels, ({ line }) => line) ?? 0);

  const name = shape(
    'text',
    {
      key: 'rail',
      class: 'rail-name',
      x: isBelow ? 0 : -beforePx,
      y: isBelow ? yPx + firstLinePx : yPx,
      dy: TO_BASELINE,
    },
    words.rail,
  );
  return {
    name,
    elements: [
      shape('line', { key: 'rail', class: 'rail-line', x1: 0, x2: '100%', y1: yPx, y2: yPx }),
      // Behind every label: from a knot down to its own.
      shape(
        'g',
        { key: 'leads' },
        labels
          .filter(({ line }) => line > 0)
          .map(({ middlePx, line }) => {
            const x = { at: middlePx / widthPx };
            const y2 = labelY(line) - linePx / 2;
            return shape('line', { class: 'to-knot', x1: x, x2: x, y1: yPx, y2 });
          }),
      ),
      ...inTime.map((placed) => {
        const label = labelOf.get(keyOf(placed.knot));
        return shape('g', { key: keyOf(placed.knot), 'data-ids': placed.knot.ids.join(' ') }, [
          knotMark(placed, yPx, widthPx),
          ...(label ? [knotLabel(label, labelY(label.line), widthPx)] : []),
        ]);
      }),
    ],
    heightPx: firstLinePx + lines * linePx - linePx / 2,
  };
}

/** A label below its knot. */
interface PlacedLabel {
  knot: Knot;
  text: string;
  /** Its line below the rail, from 0. */
  line: number;
  /** Its extent, the place of its knot and that of its anchor, in px. */
  from: number;
  to: number;
  middlePx: number;
  atPx: number;
  anchor: 'end' | undefined;
}

interface LabelRoom {
  widthPx: number;
  typePx: number;
  beforePx: number;
  linesMax: number;
  /** Width of the name of the rail, where it begins the first line. */
  namePx: number;
}

/**
 * Labels in the order given, each in the first line where it meets no other, its line up to its knot crosses no label,
 * and it crosses no such line; those that have no room are left out.
 */
function placeLabels(
  knots: readonly PlacedKnot[],
  { widthPx, typePx, beforePx, linesMax, namePx }: LabelRoom,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const isCrossed = (from: number, to: number, xPx: number) =>
    xPx > from - LEAD_APART_PX && xPx < to + LEAD_APART_PX;
  const isFree = ({ from, to, middlePx, line }: PlacedLabel) =>
    (line > 0 || from > namePx) &&
    !(line > 0 && isCrossed(0, namePx - 1, middlePx)) &&
    placed.every((other) =>
      other.line === line
        ? to + APART_PX < other.from || from > other.to + APART_PX
        : other.line < line
          ? !isCrossed(other.from, other.to, middlePx)
          : !isCrossed(from, to, other.middlePx),
    );
  for (const { knot, fromPx, toPx } of knots) {
    const middlePx = (Math.max(0, fromPx) + Math.min(widthPx, toPx)) / 2;
    const spots = [...new Set([knot.label, knot.short])].flatMap((text) => {
      const textPx = boldWidthPx(text, typePx - 1);
      const lastPx = widthPx + OVERHANG_PX - textPx;
      const end = middlePx + OVERHANG_PX;
      const places = [
        { from: end - textPx, atPx: end, anchor: 'end' as const },
        { from: middlePx - OVERHANG_PX, atPx: middlePx - OVERHANG_PX, anchor: undefined },
        // As wide as the drawing, or nearly: below its knot all the same.
        { from: lastPx, atPx: lastPx, anchor: undefined },
      ].filter(({ from }) => from >= -beforePx && from <= Math.min(lastPx, middlePx));
      return places.flatMap((place) =>
        range(linesMax).map((line): PlacedLabel => {
          return { ...place, knot, text, line, to: place.from + textPx, middlePx };
        }),
      );
    });
    const spot = spots.find(isFree);
    if (spot) placed.push(spot);
  }
  return placed;
}

function knotLabel(
  { knot: { count }, text, middlePx, atPx, anchor }: PlacedLabel,
  y: number,
  widthPx: number,
): ShapeElement {
  return shape(
    'text',
    {
      class: count > 1 ? 'knot-label many' : 'knot-label',
      x: { at: middlePx / widthPx },
      dx: atPx - middlePx,
      y,
      dy: TO_BASELINE,
      'text-anchor': anchor,
    },
    text,
  );
}

/** A knot in sight. */
interface PlacedKnot {
  knot: Knot;
  fromPx: number;
  toPx: number;
}

/** The knots in sight; of those that would stand on one another the first is drawn. */
function apart(knots: readonly Knot[], scale: TimeScale, widthPx: number): PlacedKnot[] {
  const { start: from, end: to } = shownDays(scale);
  const kept: PlacedKnot[] = [];
  for (const knot of knots) {
    if (knot.end < from || knot.start > to) continue;
    const [fromPx, toPx] = [scale(knot.start), scale(knot.end - 1)];
    if (toPx < 0 || fromPx > widthPx) continue;
    const meets = (other: PlacedKnot) => Math.abs(other.fromPx - fromPx) < KNOTS_APART_PX;
    if (toPx > fromPx || !kept.some(meets)) kept.push({ knot, fromPx, toPx });
    if (kept.length === KNOTS_MAX) break;
  }
  return kept;
}

const keyOf = ({ start, end }: Stretch) => `${start}/${end}`;

function knotMark(
  { knot: { count }, fromPx, toPx }: PlacedKnot,
  yPx: number,
  widthPx: number,
): ShapeElement {
  if (toPx > fromPx) {
    // As far as it is in sight: before the time stands the name of the rail.
    const [from, to] = [Math.max(0, fromPx), Math.min(widthPx, toPx)];
    return shape('rect', {
      class: 'knot wide',
      x: { at: from / widthPx },
      width: { wide: (to - from) / widthPx },
      y: yPx - BAND_PX / 2,
      height: BAND_PX,
    });
  }
  return shape('circle', {
    class: 'knot',
    cx: { at: fromPx / widthPx },
    cy: yPx,
    r: count > 1 ? KNOT_PX.many : KNOT_PX.one,
  });
}
