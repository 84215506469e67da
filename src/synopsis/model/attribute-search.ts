/**
 * Knows which passages answer a search by attributes. In the drawing each passage bears its own, so
 * that nothing is mistaken: real images are not like that, and the page says so. Pure.
 */
import { DIRECTIONS, DWELLS, SIZES, TINTS, type Passage } from './passage.ts';

/** What can be asked of each attribute, in the order of the form. */
export const ATTRIBUTES = {
  tint: TINTS,
  direction: DIRECTIONS,
  size: SIZES,
  dwell: DWELLS,
} as const;
export type Attribute = keyof typeof ATTRIBUTES;
export const ATTRIBUTE_NAMES = Object.keys(ATTRIBUTES) as Attribute[];

/** An attribute that is left out admits all. */
export type AttributeSearch = { readonly [Name in Attribute]?: Passage[Name] | undefined };

/** The searches that the page draws without a script. */
export const DRAWN_SEARCHES = [
  { tint: 'yellow' },
  { size: 'large', direction: 'right' },
  { dwell: 'stays' },
] as const satisfies readonly AttributeSearch[];

/** Whether a passage has every attribute that is asked for; an empty search asks for none. */
export function matchSearch(passage: Passage, search: AttributeSearch): boolean {
  return ATTRIBUTE_NAMES.every(
    (name) => search[name] === undefined || search[name] === passage[name],
  );
}

/** All the passages, in two: those that are kept and those that are left out, each in their order. */
export function partition(
  passages: readonly Passage[],
  search: AttributeSearch,
): { kept: Passage[]; left: Passage[] } {
  return {
    kept: passages.filter((passage) => matchSearch(passage, search)),
    left: passages.filter((passage) => !matchSearch(passage, search)),
  };
}

/** A search from what a form holds; an empty or unknown value asks nothing. */
export function parseSearch(values: Readonly<Record<string, string>>): AttributeSearch {
  return Object.fromEntries(
    ATTRIBUTE_NAMES.flatMap((name) => {
      const value = (ATTRIBUTES[name] as readonly string[]).find((one) => one === values[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
