/**
 * Knows where terms of office stand in the band above the lanes, and where their names do: in the term, or below it
 * where it is too short. No name is ever left out.
 */
import type { TermOfOffice } from '../model/timeline-event.ts';
import type { ShapeElement } from './shape-element.ts';
import { textWidthPx, WIDEST_FACE } from './text-width.ts';
import { placeDay, type TimeScale } from './time-scale.ts';
import type { Part } from './viewport.ts';

/** Height of the band: of the terms, and of the line of names below them; font size of the names, all in px. */
const BOX_PX = 24;
const NAMES_PX = 18;
export const TERM_BAND_PX = BOX_PX + NAMES_PX + 2;
/** drawing.css sets the same. */
export const TERM_FONT_PX = 12;
/** Free space on each side of a name, in px. */
const TERM_PADDING_PX = 2;
/** Between the outline of a term and the one inside it, in px. */
const INSET_PX = 4;
/** From the middle of a line of text to its baseline. */
const TO_BASELINE = '0.34em';

/** `from`, `to`: fractions of the width, cut at its edges. */
export interface PlacedTerm extends TermOfOffice {
  from: number;
  to: number;
  /** Middle of the name, a fraction of the width. */
  nameAt: number;
  /** Whether the name stands below the term, which is too short for it. */
  isBelow: boolean;
}

const widthOf = (name: string) =>
  textWidthPx(name, TERM_FONT_PX) * WIDEST_FACE.regular + 2 * TERM_PADDING_PX;

/**
 * Terms that the scale covers, in the order given, which is that of time where names are not to meet.
 * @param seen  the part that the reader sees: the name of a longer term stands in the middle of what is seen of it
 */
export function placeTerms(
  terms: readonly TermOfOffice[],
  scale: TimeScale,
  widthPx: number,
  seen: Part = { from: 0, to: 1 },
): PlacedTerm[] {
  const placed = terms
    .map((term) => ({
      ...term,
      from: placeDay(scale, term.start),
      to: placeDay(scale, term.end),
    }))
    .filter(({ from, to }) => to > from)
    .map((term) => {
      const { from, to, name } = term;
      const half = widthOf(name) / 2 / widthPx;
      const isBelow = 2 * half > to - from;
      const middle = (Math.max(from, seen.from) + Math.min(to, seen.to)) / 2;
      const nameAt = isBelow ? (from + to) / 2 : Math.min(Math.max(middle, from + half), to - half);
      return { ...term, nameAt, isBelow, half };
    });
  spread(placed.filter(({ isBelow }) => isBelow));
  return placed.map(({ half: _, ...term }) => term);
}

/** Moves names of one line apart, each group of those that would meet as a whole, and no further than it must. */
function spread(names: { nameAt: number; half: number }[]): void {
  interface Group {
    names: typeof names;
    left: number;
    width: number;
  }
  /** Where a group is the least far from the terms that it names, inside the width. */
  const placed = (members: typeof names): Group => {
    const width = members.reduce((sum, { half }) => sum + 2 * half, 0);
    let before = 0;
    const lefts = members.map(({ nameAt, half }) => {
      const left = nameAt - half - before;
      before += 2 * half;
      return left;
    });
    const mean = lefts.reduce((sum, left) => sum + left, 0) / members.length;
    return { names: members, width, left: Math.max(0, Math.min(mean, 1 - width)) };
  };
  const groups: Group[] = [];
  for (const name of names) {
    let group = placed([name]);
    for (
      let last = groups.at(-1);
      last && last.left + last.width > group.left;
      last = groups.at(-1)
    ) {
      groups.pop();
      group = placed([...last.names, ...group.names]);
    }
    groups.push(group);
  }
  for (const { names: members, left } of groups) {
    let at = left;
    for (const name of members) {
      name.nameAt = at + name.half;
      at += 2 * name.half;
    }
  }
}

/** What a term is drawn with: its box, the outline inside it, its name, and a line to a name below it. */
export function termShape({ from, to, name, nameAt, isBelow }: PlacedTerm): ShapeElement[] {
  const box = { x: { at: from }, width: { wide: to - from } };
  return [
    { tag: 'rect', attributes: { class: 'box', ...box, y: 1, height: BOX_PX } },
    {
      tag: 'rect',
      attributes: { class: 'inner', ...box, y: 1 + INSET_PX, height: BOX_PX - 2 * INSET_PX },
    },
    {
      tag: 'line',
      attributes: {
        class: 'to-name',
        x1: { at: (from + to) / 2 },
        x2: { at: isBelow ? nameAt : (from + to) / 2 },
        y1: BOX_PX + 1,
        y2: isBelow ? BOX_PX + 6 : BOX_PX + 1,
      },
    },
    {
      tag: 'text',
      attributes: {
        x: { at: nameAt },
        y: isBelow ? BOX_PX + 2 + NAMES_PX / 2 + 2 : 1 + BOX_PX / 2,
        dy: TO_BASELINE,
        'text-anchor': 'middle',
      },
      text: name,
    },
  ];
}
