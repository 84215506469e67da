/**
 * Knows the drawing of a few facts, one a row, every one of them named. Where there is room names stand in a column
 * before the time and durations in a column after it; elsewhere both stand above their bar. Pure.
 */
import { sort } from 'd3';
import { axisPx, placeAxis } from './axis.ts';
import { shape, type ShapeElement } from './element.ts';
import { factBar, factDrop, factLink, placeFact, RING_PX, TO_BASELINE } from './fact-elements.ts';
import { knotsOf, LINE_EM, placeRail, RAIL_LINES } from './rail.ts';
import {
  guttersOf,
  type PlacedMark,
  type Scene,
  type SceneFact,
  type SceneFrame,
  type SceneInput,
} from './scene.ts';
import { boldWidthPx } from './text-width.ts';
import { wrapText } from './wrapped-text.ts';

/** Height of a row with its columns, in em of the names. */
const ROW_EM = 2.3;
/** From the last line of words to the middle of the bar below them, in px; from a bar to the next words. */
const TO_BAR_PX = 11;
const BELOW_BAR_PX = 14;
/** From the end of a wait to its duration, in px. */
const GAP_PX = 12;
/** From the last row to the rail, in px. */
const TO_RAIL_PX = 16;

/** How the rows stand. */
export interface RowsOptions {
  layout: 'columns' | 'stacked';
  /** Height of a wait, in px. */
  waitPx?: number;
  /** Whether the first duration is written larger: it is the figure's headline. */
  isFirstLarge?: boolean;
}

/** Share of the width in which a bar begins early. */
const EARLY = 0.4;
/** How much larger the first duration is. */
const LARGE = 1.5;

interface Row {
  fact: SceneFact;
  yPx: number;
  words: ShapeElement[];
}

/** @param rows  the facts in the order of the rows */
export function rowsScene(
  rows: readonly SceneFact[],
  input: SceneInput,
  frame: SceneFrame,
  { layout, waitPx, isFirstLarge = false }: RowsOptions,
): Scene {
  const placed: Row[] = [];
  let endPx = axisPx(frame.typePx);
  for (const fact of rows) {
    const row =
      layout === 'columns'
        ? columnRow(fact, frame, endPx)
        : stackedRow(fact, frame, endPx, isFirstLarge && placed.length === 0);
    placed.push(row);
    endPx = row.endPx;
  }
  const railPx = endPx + TO_RAIL_PX;
  const rail = placeRail(
    knotsOf(rows, input.all, input.words),
    frame,
    input.words,
    railPx,
    layout === 'columns' ? guttersOf('columns', frame.typePx).before : 0,
    RAIL_LINES.whole,
  );
  const hasRail = rows.some(({ disclosed }) => disclosed);
  const axis = placeAxis(frame, input.words.days, railPx);
  const marks = sort(placed, ({ fact }) => fact.start).flatMap(({ fact, yPx }) => {
    const { markPx: xPx } = placeFact(fact, frame);
    return xPx >= 0 && xPx <= frame.widthPx ? [[fact.id, { xPx, yPx }] as const] : [];
  });
  return {
    heightPx: Math.ceil(hasRail ? railPx + rail.heightPx : railPx),
    layers: {
      ground: hasRail ? [rail.name] : [],
      ticks: axis.lines,
      ministers: [],
      drops: placed.flatMap(({ fact, yPx }) =>
        factDrop(fact, placeFact(fact, frame), yPx, railPx, frame),
      ),
      unnamed: [],
      events: placed.map(({ fact, yPx, words }) =>
        factLink(fact, yPx, [...factBar(fact, placeFact(fact, frame), frame, waitPx), ...words]),
      ),
      rail: hasRail ? rail.elements : [],
      axis: axis.names,
    },
    marks: new Map<string, PlacedMark>(marks),
    named: new Set(rows.map(({ id }) => id)),
  };
}

/** A name, its date and its duration, each in its column. */
function columnRow(fact: SceneFact, frame: SceneFrame, topPx: number): Row & { endPx: number } {
  const { typePx } = frame;
  const heightPx = ROW_EM * typePx;
  const { before } = guttersOf('columns', typePx);
  const away = awayOf(fact, frame);
  return {
    fact,
    yPx: topPx + heightPx / 2,
    endPx: topPx + heightPx,
    // Words that follow one another in one link are apart where they are read as text too.
    words: [
      shape('text', { class: 'label', x: -before, dy: TO_BASELINE }, `${fact.label} `),
      shape(
        'text',
        { class: 'date', x: -GAP_PX, dy: TO_BASELINE, 'text-anchor': 'end' },
        `${fact.date} `,
      ),
      ...(fact.gap
        ? [shape('text', { class: 'gap', x: '100%', dx: GAP_PX, dy: TO_BASELINE }, fact.gap)]
        : []),
      ...(away === '←' ? [shape('text', { class: 'away', x: 0, dy: TO_BASELINE }, away)] : []),
      ...(away === '→'
        ? [shape('text', { class: 'away', x: '100%', dy: TO_BASELINE, 'text-anchor': 'end' }, away)]
        : []),
    ],
  };
}

/** Where a bar is that is out of sight. */
function awayOf(fact: SceneFact, frame: SceneFrame): '←' | '→' | undefined {
  const { markPx, endPx } = placeFact(fact, frame);
  return markPx > frame.widthPx ? '→' : endPx < 0 ? '←' : undefined;
}

/**
 * A name with its date above its bar, from the beginning of the bar where it has room there, else up to its end; its
 * duration at the end of the wait, or, where there is no room, in the words above.
 */
function stackedRow(
  fact: SceneFact,
  frame: SceneFrame,
  topPx: number,
  isLarge: boolean,
): Row & { endPx: number } {
  const { widthPx, typePx } = frame;
  const { markPx, endPx } = placeFact(fact, frame);
  const boldPx = (text: string) => boldWidthPx(text, typePx);
  const away = awayOf(fact, frame);
  const nameAndDate = [away, fact.label, fact.date].filter(Boolean).join(' ');
  const gapFontPx = isLarge ? typePx * LARGE : typePx;
  const gapPx = fact.gap ? boldWidthPx(fact.gap, gapFontPx) : 0;
  const barEndPx = Math.min(widthPx, endPx);
  const isInSight = endPx >= 0 && markPx <= widthPx;
  const hasRoomAfter = isInSight && barEndPx + RING_PX + GAP_PX + gapPx <= widthPx;
  const namePx = boldPx(nameAndDate);
  const fromPx = Math.max(0, markPx);
  const hasRoomFromMark = fromPx + namePx <= widthPx;
  // Above a long bar its duration ends where the bar does.
  const isGapAbove =
    !hasRoomAfter && hasRoomFromMark && fromPx + namePx + 2 * GAP_PX + gapPx <= barEndPx;
  const isGapInWords = fact.gap !== undefined && !hasRoomAfter && !isGapAbove;
  const words = isGapInWords ? `${nameAndDate} · ${fact.gap}` : nameAndDate;
  const wordsPx = boldPx(words);
  // The words of a bar that begins early begin with it.
  const roomPx = fromPx < EARLY * widthPx ? widthPx - fromPx : widthPx;
  const lines =
    wordsPx <= roomPx
      ? [words]
      : wrapText(isGapInWords ? nameAndDate : words, roomPx, boldPx).concat(
          isGapInWords ? [fact.gap ?? ''] : [],
        );
  const linesPx = Math.max(...lines.map(boldPx));
  const isFromMark = fromPx + linesPx <= widthPx;
  // Where neither end of the bar leaves them room they stand as near to its end as they can.
  const isToEnd = !isFromMark;
  const x = isFromMark ? fromPx : Math.max(linesPx, barEndPx);
  const linePx = LINE_EM * typePx;
  const headPx = (isLarge && isGapAbove ? LINE_EM * gapFontPx : linePx) - linePx;
  const yPx = topPx + headPx + lines.length * linePx + TO_BAR_PX;
  const baselineOf = (line: number) => -TO_BAR_PX - (lines.length - 1 - line) * linePx;
  const gapClass = isLarge ? 'gap large' : 'gap';
  return {
    fact,
    yPx,
    endPx: yPx + BELOW_BAR_PX,
    words: [
      ...lines.map((line, at) =>
        shape(
          'text',
          {
            class: 'label',
            x: { at: x / widthPx },
            y: baselineOf(at),
            'text-anchor': isToEnd ? 'end' : undefined,
          },
          splitWords(line, fact),
        ),
      ),
      ...(fact.gap && !isGapInWords
        ? [
            shape(
              'text',
              {
                class: gapClass,
                x: { at: barEndPx / widthPx },
                dx: isGapAbove ? 0 : RING_PX + GAP_PX,
                y: isGapAbove ? -TO_BAR_PX : undefined,
                dy: isGapAbove ? undefined : TO_BASELINE,
                'text-anchor': isGapAbove ? 'end' : undefined,
              },
              fact.gap,
            ),
          ]
        : []),
    ],
  };
}

/** A line of words with its date and its duration in their own ink. */
function splitWords(line: string, { date, gap }: SceneFact): ShapeElement[] {
  const inks = [
    ['gap', gap && line.endsWith(gap) ? gap : ''],
    ['date', date],
  ] as const;
  const parts: ShapeElement[] = [];
  let rest = line;
  for (const [name, words] of inks) {
    if (!words || !rest.endsWith(words)) continue;
    rest = rest.slice(0, -words.length);
    parts.unshift(shape('tspan', { class: name }, words));
    if (name === 'gap' && rest.endsWith(' · ')) {
      rest = rest.slice(0, -3);
      parts.unshift(shape('tspan', {}, ' · '));
    }
  }
  if (rest) parts.unshift(shape('tspan', {}, rest));
  const last = parts.at(-1);
  return last ? [...parts.slice(0, -1), { ...last, text: `${last.text ?? ''} ` }] : [];
}
