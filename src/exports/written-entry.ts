/**
 * Knows how an entry in memory is turned back to what its schema takes: a date to its EDTF text, a legal
 * reference to its word, and no field that the schema has not. Pure.
 */
import { writtenReference, type LegalReference } from '../procedure/model/legal-reference.ts';
import type { WrittenDate } from '../calendar/covered-days.ts';
import { edtfKind, isLegalReference, type JsonSchema } from './entry-schema.ts';

/**
 * The value as JSON can hold it, its fields in the order of the schema; parsing it again gives the
 * value back.
 *
 * @param value   what the schema made of what an author wrote
 * @param schema  the same schema in JSON Schema (entry-schema.ts)
 */
export function written(value: unknown, schema: JsonSchema): unknown {
  if (edtfKind(schema)) return (value as WrittenDate).edtf;
  if (isLegalReference(schema)) return writtenReference(value as LegalReference);
  const { items, properties } = schema;
  if (items) return (value as readonly unknown[]).map((item) => written(item, items));
  if (!properties) return value;
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, field]) => {
      const inner = (value as Readonly<Record<string, unknown>>)[key];
      return inner === undefined ? [] : [[key, written(inner, field)]];
    }),
  );
}
