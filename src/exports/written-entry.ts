/**
 * Converts an entry in memory back to the form that its schema accepts: dates as EDTF text, legal references as
 * text, and only the fields of the schema. Pure.
 */
import { writtenReference, type LegalReference } from '../procedure/model/legal-reference.ts';
import type { WrittenDate } from '../calendar/when.ts';
import { edtfKind, isLegalReference, type JsonSchema } from './entry-schema.ts';

/**
 * The value in JSON form, with its fields in the order of the schema; parsing it again gives the same value.
 *
 * @param value   what the schema made of an author's input
 * @param schema  the same schema as JSON Schema (entry-schema.ts)
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
