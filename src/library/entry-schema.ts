/** Knows, for those who read the data files, what each field of an entry is. One source: schemas/. */
import { actorSchema } from '../schemas/actor.ts';
import { FUZZY_DATE_PATTERN, WHEN_PATTERN } from '../schemas/edtf.ts';
import { eventSchema } from '../schemas/event.ts';
import { jsonSchemaOf, type JsonSchema } from '../schemas/json-schema.ts';
import { pieceSchema } from '../schemas/piece.ts';
import { termSchema } from '../schemas/term.ts';

export type { JsonSchema };

const SCHEMAS = {
  events: eventSchema,
  pieces: pieceSchema,
  actors: actorSchema,
  glossary: termSchema,
} as const;

/** Collections whose entries are open data. */
export type OpenCollection = keyof typeof SCHEMAS;

/** What an id is: the name of the entry's file. */
const ENTRY_ID: JsonSchema = {
  type: 'string',
  pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
  description: 'L’identifiant : unique, et stable d’une version à l’autre.',
};

/** An entry as the data files hold it: with its id, first. */
export function entrySchema(collection: OpenCollection): JsonSchema {
  const { properties, required = [], $schema: _, ...schema } = jsonSchemaOf(SCHEMAS[collection]);
  return unbounded({
    ...schema,
    properties: { id: ENTRY_ID, ...properties },
    required: ['id', ...required],
  });
}

/**
 * How long an author may write is a rule for authors. The words of the data may be longer: the
 * English ones have each quotation in French beside (quoted-originals.ts).
 */
function unbounded({ maxLength: _, items, properties, ...schema }: JsonSchema): JsonSchema {
  const inner = Object.entries(properties ?? {}).map(([key, field]) => [key, unbounded(field)]);
  return {
    ...schema,
    ...(items ? { items: unbounded(items) } : {}),
    ...(properties ? { properties: Object.fromEntries(inner) } : {}),
  };
}

/** Whether a field is an EDTF date: `date`, or `when` where it may be an interval. */
export function edtfKind({ pattern }: JsonSchema): 'date' | 'when' | undefined {
  if (pattern === FUZZY_DATE_PATTERN) return 'date';
  return pattern === WHEN_PATTERN ? 'when' : undefined;
}
