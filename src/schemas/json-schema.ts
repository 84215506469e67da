/**
 * Converts a schema of content/ to JSON Schema (2020-12), for users of the data files: dates as written, defaults
 * filled in.
 */
import { z } from 'astro/zod';

/** The part of JSON Schema that the schemas of content/ need. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  title?: string;
  description?: string;
  type?: 'string' | 'integer' | 'boolean' | 'object' | 'array' | 'number';
  enum?: string[];
  format?: 'date' | 'uri';
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
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
