/** Checks that a search keeps exactly the passages that have all that it asks. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ATTRIBUTE_NAMES,
  ATTRIBUTES,
  DRAWN_SEARCH,
  matchSearch,
  type AttributeSearch,
} from './attribute-search.ts';
import { streetScene } from './street-scene.ts';

const passages = streetScene();
const anyOf = <Value>(values: readonly Value[]) => fc.constantFrom('' as const, ...values);
const anySearch: fc.Arbitrary<AttributeSearch> = fc.record(
  {
    tint: anyOf(ATTRIBUTES.tint),
    direction: anyOf(ATTRIBUTES.direction),
    size: anyOf(ATTRIBUTES.size),
    dwell: anyOf(ATTRIBUTES.dwell),
  },
  { requiredKeys: [] },
);

test('a search keeps passages with every selected attribute, and leaves out the others', () =>
  fc.assert(
    fc.property(anySearch, (search) => {
      for (const passage of passages) {
        const lacking = ATTRIBUTE_NAMES.filter(
          (name) => search[name] && search[name] !== passage[name],
        );
        expect(matchSearch(passage, search)).toBe(lacking.length === 0);
      }
    }),
  ));

test('the drawn search keeps some passages and leaves out others', () =>
  expect(new Set(passages.map((passage) => matchSearch(passage, DRAWN_SEARCH)))).toEqual(
    new Set([true, false]),
  ));
