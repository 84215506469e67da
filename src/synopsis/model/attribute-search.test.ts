/** Checks that a search splits the passages in two without losing or repeating any. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ATTRIBUTE_NAMES,
  ATTRIBUTES,
  DRAWN_SEARCHES,
  parseSearch,
  partition,
  type AttributeSearch,
} from './attribute-search.ts';
import { streetScene } from './street-scene.ts';

const passages = streetScene();
const anyOf = <Value>(values: readonly Value[]) => fc.constantFrom(undefined, ...values);
const anySearch: fc.Arbitrary<AttributeSearch> = fc.record({
  tint: anyOf(ATTRIBUTES.tint),
  direction: anyOf(ATTRIBUTES.direction),
  size: anyOf(ATTRIBUTES.size),
  dwell: anyOf(ATTRIBUTES.dwell),
});

describe('partition', () => {
  test('keeps or leaves out every passage, once', () =>
    fc.assert(
      fc.property(anySearch, (search) => {
        const { kept, left } = partition(passages, search);
        expect([...kept, ...left].toSorted((a, b) => a.id - b.id)).toEqual(passages);
      }),
    ));

  test('keeps passages with every selected attribute, and leaves out the others', () =>
    fc.assert(
      fc.property(anySearch, (search) => {
        const { kept, left } = partition(passages, search);
        const lacks = (passage: (typeof passages)[number]) =>
          ATTRIBUTE_NAMES.filter((name) => search[name] && search[name] !== passage[name]);
        expect(kept.flatMap(lacks)).toEqual([]);
        expect(left.filter((passage) => lacks(passage).length === 0)).toEqual([]);
      }),
    ));

  test('keeps everything for an empty search', () =>
    expect(partition(passages, {}).kept).toEqual(passages));

  test.each(DRAWN_SEARCHES)('keeps some passages and leaves out others: %o', (search) => {
    const { kept, left } = partition(passages, search);
    expect(kept).not.toEqual([]);
    expect(left).not.toEqual([]);
  });
});

describe('parseSearch', () => {
  test('takes the values of a form', () =>
    expect(parseSearch({ tint: 'blue', direction: '', size: 'large', dwell: '' })).toEqual({
      tint: 'blue',
      size: 'large',
    }));

  test('ignores unknown values and names', () =>
    expect(parseSearch({ tint: 'face', constructor: 'blue' })).toEqual({}));
});
