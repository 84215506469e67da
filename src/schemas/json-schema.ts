/**
 * Converts a schema of content/ to JSON Schema (2020-12), for users of the data files: dates as written, defaults
 * filled in.
 */
import { z } from 'astro/zod';

/** JSON Schema as the schemas of content/ need it: the items of a list have one schema. */
export interface JsonSchema extends z.core.JSONSchema.BaseSchema {
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
}

/**
 * Schema of an entry in a data file. A field with a default is always present. Limits of length are rules for authors:
 * English texts in the data add the French of each quotation (quoted-originals.ts).
 */
export function jsonSchemaOf(schema: z.ZodObject): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      delete jsonSchema.default;
      delete jsonSchema.maxLength;
      delete jsonSchema.examples;
      if (!(zodSchema instanceof z.ZodObject)) return;
      const shape: Record<string, z.core.$ZodType> = zodSchema.shape;
      jsonSchema.required = Object.keys(shape).filter(
        (key) => !(shape[key] instanceof z.ZodOptional),
      );
    },
  }) as JsonSchema;
}
