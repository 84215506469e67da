/**
 * Finds the passages that match a search by attributes. The attributes of a drawn passage are known exactly, so no
 * search is ever mistaken; real images are different, and the page says so. Pure.
 */
import { DIRECTIONS, DWELLS, SIZES, TINTS, type Passage } from './passage.ts';

/** Values of each attribute, in the order of the form. */
export const ATTRIBUTES = {
  tint: TINTS,
  direction: DIRECTIONS,
  size: SIZES,
  dwell: DWELLS,
} as const;
export type Attribute = keyof typeof ATTRIBUTES;
export const ATTRIBUTE_NAMES = Object.keys(ATTRIBUTES) as Attribute[];

/** An attribute that is left out matches any value. */
export type AttributeSearch = { readonly [Name in Attribute]?: Passage[Name] | undefined };

/** Searches that the page draws without a script. */
export const DRAWN_SEARCHES = [
  { tint: 'yellow' },
  { size: 'large', direction: 'right' },
  { dwell: 'stays' },
] as const satisfies readonly AttributeSearch[];

/** Whether a passage has all the attributes of the search; an empty search matches everything. */
export function matchSearch(passage: Passage, search: AttributeSearch): boolean {
  return ATTRIBUTE_NAMES.every(
    (name) => search[name] === undefined || search[name] === passage[name],
  );
}

/** Splits the passages into those that match and those that do not, each in the original order. */
export function partition(
  passages: readonly Passage[],
  search: AttributeSearch,
): { kept: Passage[]; left: Passage[] } {
  return {
    kept: passages.filter((passage) => matchSearch(passage, search)),
    left: passages.filter((passage) => !matchSearch(passage, search)),
  };
}

/** Reads a search from form values; empty and unknown values are ignored. */
export function parseSearch(values: Readonly<Record<string, string>>): AttributeSearch {
  return Object.fromEntries(
    ATTRIBUTE_NAMES.flatMap((name) => {
      const value = (ATTRIBUTES[name] as readonly string[]).find((one) => one === values[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
