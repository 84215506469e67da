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

/** The value asked for each attribute; one that is left out, or empty as in a form, matches any value. */
export type AttributeSearch = { readonly [Name in Attribute]?: Passage[Name] | '' };

/** The search that a page without a script shows. */
export const DRAWN_SEARCH: AttributeSearch = { tint: 'yellow' };

/** Whether a passage has all the attributes of the search; an empty search matches everything. */
export function matchSearch(passage: Passage, search: AttributeSearch): boolean {
  return ATTRIBUTE_NAMES.every((name) => !search[name] || search[name] === passage[name]);
}
