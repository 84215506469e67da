/** Checks that a JSON Schema describes the data files, not what an author may leave out. */
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { collections } from '../content.config.ts';
import { RAW_EVENT } from '../../tests/case-entries.ts';
import { eventSchema } from './event.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';
import { publisherSchema } from './publisher.ts';

const schema = jsonSchemaOf(eventSchema);
const read = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
const matches = (event: unknown) => read.safeParse(event).success;
const EVENT = { ...RAW_EVENT, assertedBy: [], actors: [], follows: [] };

describe('the schema of an event', () => {
  test('accepts an event', () => expect(matches(EVENT)).toBe(true));

  test.each(['2015', '2023-22', '2018/..', '2018-10-02/2018-10-16', '201X', '2015~'])(
    'accepts the date %s',
    (happened) => expect(matches({ ...EVENT, happened })).toBe(true),
  );

  test.each([
    ['a date in words', { happened: 'mai 2023' }],
    ['an interval where one date is asked for', { disclosed: '2018/2019' }],
    ['a number for a date', { happened: 2015 }],
    ['a list left out', { actors: undefined }],
    ['a topic of no list', { topic: 'autre' }],
    ['a rank out of range', { importance: 9 }],
    ['a field of no schema', { other: 1 }],
  ])('refuses %s', (_, changes) =>
    expect(matches(JSON.parse(JSON.stringify({ ...EVENT, ...changes })))).toBe(false),
  );

  test('does not require what an event may lack', () =>
    expect(schema.required).not.toEqual(expect.arrayContaining(['scope'])));
});

/** Paths of the fields that have no sentence for their author. */
function undescribed(schema: JsonSchema, path: string): string[] {
  const { properties = {}, items, anyOf = [], additionalProperties } = schema as Open;
  const blocks = [items, additionalProperties, ...anyOf].filter((block) => block !== undefined);
  return [
    ...Object.entries(properties).flatMap(([name, field]) => [
      ...(field.description ? [] : [`${path}.${name}`]),
      ...undescribed(field, `${path}.${name}`),
    ]),
    ...blocks.flatMap((block) => undescribed(block, path)),
  ];
}
type Open = JsonSchema & { anyOf?: JsonSchema[]; additionalProperties?: JsonSchema };

test('every field of content/ is described', () => {
  const schemas = Object.entries({ ...collections, publisher: { schema: publisherSchema } });
  expect(
    schemas.flatMap(([name, { schema }]) =>
      undescribed(z.toJSONSchema(schema as z.ZodType, { io: 'input' }) as JsonSchema, name),
    ),
  ).toEqual([]);
});
