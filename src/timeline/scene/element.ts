/**
 * An element of a drawing as data, which a page, a browser and a file each write in their own way. Positions along the
 * time are fractions: each writer chooses their unit.
 */
import { percent } from '../../calendar/percent.ts';

/** A place along the time, or a length of it, as a fraction of the width. */
export type Along = Readonly<{ at: number }> | Readonly<{ wide: number }>;

/** Values by name; undefined for an attribute that the element does not bear. */
export type ShapeAttributes = Readonly<Record<string, string | number | Along | undefined>>;

/** Attributes in the unit of a writer, without those that an element does not have. */
export type WrittenAttributes = Record<string, string | number>;

/** An SVG element: its tag, what it bears, its words or what stands in it. */
export interface ShapeElement {
  tag: 'a' | 'circle' | 'g' | 'line' | 'path' | 'rect' | 'svg' | 'text' | 'tspan' | 'use';
  /** What tells it from its neighbours when they are drawn again; its place among them unless said. */
  key?: string;
  attributes: ShapeAttributes;
  text?: string;
  children?: readonly ShapeElement[];
}

/** An element with its attributes, its key where it has one, then its words or what stands in it. */
export function shape(
  tag: ShapeElement['tag'],
  { key, ...attributes }: ShapeAttributes & { key?: string },
  inside?: string | readonly ShapeElement[],
): ShapeElement {
  const named = { tag, attributes, ...(key === undefined ? {} : { key }) };
  if (inside === undefined) return named;
  return typeof inside === 'string' ? { ...named, text: inside } : { ...named, children: inside };
}

/**
 * The attributes that an element has, in the unit of a writer.
 * @param along  writes a position or a length along the time
 */
export function writeAttributes(
  attributes: ShapeAttributes,
  along: (value: Along) => string | number,
): WrittenAttributes {
  const written: WrittenAttributes = {};
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) written[name] = typeof value === 'object' ? along(value) : value;
  }
  return written;
}

/** A fraction of the width, whether a position or a length. */
export const fractionOf = (along: Along): number => ('at' in along ? along.at : along.wide);

/** Fractions of the ten years between which a window shows them. */
export interface Part {
  from: number;
  to: number;
}

export const WHOLE: Part = { from: 0, to: 1 };

/**
 * Attributes in percentages, so that one drawing fits every width. A scene counts its positions in the window; they are
 * written as percentages of the whole ten years, so that a zoom or a pan moves everything by the two attributes of the
 * element around it. Two decimals are an eighth of a px on the widest screen; a part that is enlarged needs five.
 */
export function percentAttributes(
  attributes: ShapeAttributes,
  { from, to }: Part = WHOLE,
): WrittenAttributes {
  const length = to - from;
  const decimals = length === 1 ? 2 : 5;
  return writeAttributes(attributes, (along) =>
    percent(('at' in along ? from : 0) + fractionOf(along) * length, decimals),
  );
}
