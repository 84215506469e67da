/** Knows, for those who read the data files, what each field of an entry is. One source: schemas/. */
import { LEGAL_PATTERN } from '../procedure/model/legal-reference.ts';
import { actorSchema } from '../schemas/actor.ts';
import { claimSchema } from '../schemas/claim.ts';
import { correctionSchema } from '../schemas/correction.ts';
import { FUZZY_DATE_PATTERN, WHEN_PATTERN } from '../calendar/edtf.ts';
import { eventSchema } from '../schemas/event.ts';
import { jsonSchemaOf, type JsonSchema } from '../schemas/json-schema.ts';
import { pieceSchema } from '../schemas/piece.ts';
import { stepSchema, walkSchema } from '../schemas/procedure.ts';
import { regimeSchema } from '../schemas/regime.ts';
import { termSchema } from '../schemas/term.ts';
import { trialSchema } from '../schemas/trial.ts';
import { useSchema } from '../schemas/use.ts';
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
  regimes: regimeSchema,
  voices: voiceSchema,
  procedure: stepSchema,
  walks: walkSchema,
  corrections: correctionSchema,
} as const;

/** Collections whose entries are open data, by the name of their folder. */
export type OpenCollection = keyof typeof SCHEMAS;
export const OPEN_COLLECTIONS = Object.keys(SCHEMAS) as OpenCollection[];

/** Collections in a folder a text: an id is `text/name`. */
const IN_FOLDERS: readonly OpenCollection[] = ['claims', 'voices'];

const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** What an id is: the name of the entry's file, with its folder where it has one. */
const entryId = (collection: OpenCollection): JsonSchema => ({
  type: 'string',
  pattern: IN_FOLDERS.includes(collection) ? `^${NAME}/${NAME}$` : `^${NAME}$`,
  description: 'L’identifiant : unique, et stable d’une version à l’autre.',
});

/** An entry as the data files hold it: with its id, first. */
export function entrySchema(collection: OpenCollection): JsonSchema {
  const { properties, required = [], $schema: _, ...schema } = jsonSchemaOf(SCHEMAS[collection]);
  return unbounded({
    ...schema,
    properties: { id: entryId(collection), ...properties },
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

/** Whether a field is a legal reference, as an author writes one. */
export function isLegalReference({ pattern }: JsonSchema): boolean {
  return pattern === LEGAL_PATTERN.source;
}
