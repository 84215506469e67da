/**
 * Knows an element of a drawing as data: what a page, a browser and a file each write in their own way.
 * Refuses to know the unit in which the time is drawn: a writer says it.
 */
import { percent } from '../../calendar/percent.ts';

/** A place along the time, or a length of it, as a fraction of the width. */
export type Along = Readonly<{ at: number }> | Readonly<{ wide: number }>;

/** Values by name; undefined for an attribute that the element does not bear. */
export type ShapeAttributes = Readonly<Record<string, string | number | Along | undefined>>;

/** The same in the unit of a writer. */
export type WrittenAttributes = Record<string, string | number | undefined>;

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
 * Attributes in a unit.
 * @param along  a fraction of the width in that unit
 */
export function writeAttributes(
  attributes: ShapeAttributes,
  along: (fraction: number) => string | number,
): WrittenAttributes {
  const written: WrittenAttributes = {};
  for (const [name, value] of Object.entries(attributes))
    written[name] =
      typeof value === 'object' ? along('at' in value ? value.at : value.wide) : value;
  return written;
}

/**
 * Attributes in percentages, so that one drawing fits every width.
 * @param decimals  of a percentage: two are an eighth of a px on the widest screen, enough for what the
 *                  server draws; what a reader enlarges needs three
 */
export function percentAttributes(attributes: ShapeAttributes, decimals: 2 | 3): WrittenAttributes {
  return writeAttributes(attributes, (fraction) => percent(fraction, decimals));
}
