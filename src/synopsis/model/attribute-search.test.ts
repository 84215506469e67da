/** Protects: a search cuts the passages in two, loses none and keeps none twice. */
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
  test('keeps and leaves out all the passages, each once', () =>
    fc.assert(
      fc.property(anySearch, (search) => {
        const { kept, left } = partition(passages, search);
        expect([...kept, ...left].toSorted((a, b) => a.id - b.id)).toEqual(passages);
      }),
    ));

  test('keeps what has every attribute that is asked, and leaves out what lacks one', () =>
    fc.assert(
      fc.property(anySearch, (search) => {
        const { kept, left } = partition(passages, search);
        const lacks = (passage: (typeof passages)[number]) =>
          ATTRIBUTE_NAMES.filter((name) => search[name] && search[name] !== passage[name]);
        expect(kept.flatMap(lacks)).toEqual([]);
        expect(left.filter((passage) => lacks(passage).length === 0)).toEqual([]);
      }),
    ));

  test('keeps all where nothing is asked', () =>
    expect(partition(passages, {}).kept).toEqual(passages));

  test.each(DRAWN_SEARCHES)('finds something and leaves something: %o', (search) => {
    const { kept, left } = partition(passages, search);
    expect(kept).not.toEqual([]);
    expect(left).not.toEqual([]);
  });
});

describe('parseSearch', () => {
  test('takes what a form holds', () =>
    expect(parseSearch({ tint: 'blue', direction: '', size: 'large', dwell: '' })).toEqual({
      tint: 'blue',
      size: 'large',
    }));

  test('asks nothing by an unknown value or name', () =>
    expect(parseSearch({ tint: 'face', constructor: 'blue' })).toEqual({}));
});
