/** Says what the entries of the data files look like. Its only source is schemas/. */
import { LEGAL_PATTERN } from '../procedure/model/legal-reference.ts';
import { actorSchema } from '../schemas/actor.ts';
import { claimSchema } from '../schemas/claim.ts';
import { countsSchema, placeSchema } from '../schemas/article-figure.ts';
import { FUZZY_DATE_PATTERN, WHEN_PATTERN } from '../calendar/edtf.ts';
import { eventSchema } from '../schemas/event.ts';
import { jsonSchemaOf, type JsonSchema } from '../schemas/json-schema.ts';
import { pieceSchema } from '../schemas/piece.ts';
import { stepSchema, walkSchema } from '../schemas/procedure.ts';
import { regimeSchema } from '../schemas/regime.ts';
import { termSchema } from '../schemas/word.ts';
import { trialSchema } from '../schemas/trial.ts';
import { occasionSchema, useSchema } from '../schemas/practice.ts';
import { voiceSchema } from '../schemas/voice.ts';

export type { JsonSchema };

const SCHEMAS = {
  events: eventSchema,
  pieces: pieceSchema,
  actors: actorSchema,
  glossary: termSchema,
  claims: claimSchema,
  trials: trialSchema,
  uses: useSchema,
  occasions: occasionSchema,
  regimes: regimeSchema,
  voices: voiceSchema,
  procedure: stepSchema,
  walks: walkSchema,
  places: placeSchema,
  counts: countsSchema,
} as const;

/** Collections published as open data, by folder name. */
export type OpenCollection = keyof typeof SCHEMAS;
export const OPEN_COLLECTIONS = Object.keys(SCHEMAS) as OpenCollection[];

/** An entry in the data files: its id comes first. */
export function entrySchema(collection: OpenCollection): JsonSchema {
  const { properties, required = [], $schema: _, ...schema } = jsonSchemaOf(SCHEMAS[collection]);
  return {
    ...schema,
    properties: {
      id: { type: 'string', description: 'L’identifiant, unique dans sa liste.' },
      ...properties,
    },
    required: ['id', ...required],
  };
}

/** Kind of an EDTF field: `date`, or `when` if it may be an interval; undefined for any other field. */
export function edtfKind({ pattern }: JsonSchema): 'date' | 'when' | undefined {
  if (pattern === FUZZY_DATE_PATTERN) return 'date';
  return pattern === WHEN_PATTERN ? 'when' : undefined;
}

/** Whether a field is a legal reference, as an author writes one. */
export function isLegalReference({ pattern }: JsonSchema): boolean {
  return pattern === LEGAL_PATTERN.source;
}
