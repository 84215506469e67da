/** Tables of what the timeline draws: facts, pièces, actors, terms. Pure. */
import { entrySchema } from './entry-schema.ts';
import {
  blockColumns,
  blockSchema,
  blocksOf,
  idColumn,
  rankColumn,
  wordColumn,
  type TableDefinition,
} from './table-definition.ts';
import { columnsOf, saidInBoth } from './table-schema.ts';

/** Relations of an event to a pièce and to an actor, as cell values. */
const PIECE_ROLES = { supports: 'supports', discloses: 'discloses' } as const;
const ACTOR_ROLES = { named: 'named', asserts: 'asserts' } as const;

const [EVENT, PIECE, ACTOR] = [entrySchema('events'), entrySchema('pieces'), entrySchema('actors')];

/** Columns of a link between facts: `event` follows `follows`. */
const { properties: { event: followed = {}, ...LINK } = {}, required = [] } = blockSchema(
  EVENT,
  'follows',
);
const LINK_COLUMNS = columnsOf({
  properties: { follows: followed, ...LINK },
  required: [...required, 'follows'],
});

export const FACT_TABLES = {
  events: {
    columns: columnsOf(EVENT),
    primaryKey: ['id'],
    references: { disclosed_in: 'pieces' },
    rows: ({ events }) => events,
  },
  pieces: { columns: columnsOf(PIECE), primaryKey: ['id'], rows: ({ pieces }) => pieces },
  'events-pieces': {
    columns: [
      idColumn('event'),
      idColumn('piece'),
      wordColumn(
        'role',
        saidInBoth((words) => words.pieceRole(PIECE_ROLES)),
        Object.values(PIECE_ROLES),
      ),
    ],
    primaryKey: ['event', 'piece', 'role'],
    references: { event: 'events', piece: 'pieces' },
    rows: ({ events }) =>
      events.flatMap(({ id: event, pieces, disclosedIn }) => [
        ...pieces.map((piece) => ({ event, piece, role: PIECE_ROLES.supports })),
        ...(disclosedIn ? [{ event, piece: disclosedIn, role: PIECE_ROLES.discloses }] : []),
      ]),
  },
  'events-actors': {
    columns: [
      idColumn('event'),
      idColumn('actor'),
      wordColumn(
        'role',
        saidInBoth((words) => words.actorRole(ACTOR_ROLES)),
        Object.values(ACTOR_ROLES),
      ),
    ],
    primaryKey: ['event', 'actor', 'role'],
    references: { event: 'events', actor: 'actors' },
    rows: ({ events }) =>
      events.flatMap(({ id: event, actors, assertedBy }) => [
        ...actors.map((actor) => ({ event, actor, role: ACTOR_ROLES.named })),
        ...assertedBy.map((actor) => ({ event, actor, role: ACTOR_ROLES.asserts })),
      ]),
  },
  'events-follows': {
    columns: [idColumn('event'), rankColumn, ...LINK_COLUMNS],
    primaryKey: ['event', 'rank'],
    references: { event: 'events', follows: 'events' },
    rows: ({ events }) =>
      blocksOf(events, 'event', ({ follows }) =>
        follows.map(({ event, ...link }) => ({ ...link, follows: event })),
      ),
  },
  authors: {
    columns: [idColumn('piece'), rankColumn, ...blockColumns(PIECE, 'authors')],
    primaryKey: ['piece', 'rank'],
    references: { piece: 'pieces' },
    rows: ({ pieces }) => blocksOf(pieces, 'piece', ({ authors }) => authors),
  },
  quotes: {
    columns: [idColumn('piece'), rankColumn, ...blockColumns(PIECE, 'quotes')],
    primaryKey: ['piece', 'rank'],
    references: { piece: 'pieces' },
    rows: ({ pieces }) => blocksOf(pieces, 'piece', ({ quotes }) => quotes),
  },
  actors: { columns: columnsOf(ACTOR), primaryKey: ['id'], rows: ({ actors }) => actors },
  positions: {
    columns: [idColumn('actor'), rankColumn, ...blockColumns(ACTOR, 'positions')],
    primaryKey: ['actor', 'rank'],
    references: { actor: 'actors' },
    rows: ({ actors }) => blocksOf(actors, 'actor', ({ positions }) => positions),
  },
  'terms-of-office': {
    columns: [idColumn('actor'), rankColumn, ...blockColumns(ACTOR, 'terms')],
    primaryKey: ['actor', 'rank'],
    references: { actor: 'actors' },
    rows: ({ actors }) => blocksOf(actors, 'actor', ({ terms }) => terms),
  },
  counts: {
    columns: [idColumn('article'), rankColumn, ...blockColumns(entrySchema('counts'), 'rows')],
    primaryKey: ['article', 'rank'],
    rows: ({ counts }) => blocksOf(counts, 'article', ({ rows }) => rows),
  },
  places: {
    columns: columnsOf(entrySchema('places')),
    primaryKey: ['id'],
    references: { claim: 'claims' },
    rows: ({ places }) => places,
  },
  glossary: {
    columns: columnsOf(entrySchema('glossary')),
    primaryKey: ['id'],
    rows: ({ terms }) => terms,
  },
} as const satisfies Record<string, TableDefinition>;
