/** Tables of the procedure: its steps, the passages between them, the walks of real cases. Pure. */
import type { CaseFile } from '../case/case-entry.ts';
import { computedStanding, type Grounds } from '../case/computed-standing.ts';
import { entrySchema } from './entry-schema.ts';
import { pieceOfLaw } from '../case/legal-piece.ts';
import type { LegalReference } from '../procedure/model/legal-reference.ts';
import {
  blockColumns,
  blocksOf,
  fieldColumns,
  idColumn,
  idsColumn,
  rankColumn,
  standingColumn,
  type TableDefinition,
} from './table-definition.ts';
import { columnsOf } from './table-schema.ts';

type Get = CaseFile['get'];

const [STEP, WALK] = [entrySchema('procedure'), entrySchema('walks')];

const LAW_PIECES = idsColumn('law_pieces', 'lawPieces', (words) => words.lawPieces);

const STANDING = standingColumn(
  ['standing', 'standing'],
  (words, code) => words.stepStanding(code),
  { required: true },
);

export const PROCEDURE_TABLES = {
  steps: {
    columns: [...columnsOf(STEP), LAW_PIECES, STANDING],
    primaryKey: ['id'],
    rows: ({ steps, get }) => steps.map((step) => ({ ...step, ...groundsOf(step, get) })),
  },
  passages: {
    columns: [
      idColumn('from'),
      rankColumn,
      ...blockColumns(STEP, 'exits'),
      LAW_PIECES,
      STANDING,
      standingColumn(
        ['example_standing', 'exampleStanding'],
        (words, code) => words.exampleStanding(code),
        { required: false, enum: ['established', 'reported'] },
      ),
      ...fieldColumns(STEP, 'verified'),
    ],
    primaryKey: ['from', 'rank'],
    references: { from: 'steps', to: 'steps' },
    rows: ({ steps, get }) =>
      blocksOf(steps, 'from', ({ exits, verified }) =>
        exits.map((exit) => ({
          ...exit,
          ...groundsOf(exit, get),
          exampleStanding: exit.example && standingOf({ pieces: exit.example.pieces }, get),
          verified,
        })),
      ),
  },
  walks: {
    columns: [
      ...columnsOf(WALK),
      standingColumn(['end_standing', 'endStanding'], (words, code) => words.endStanding(code), {
        required: true,
      }),
    ],
    primaryKey: ['id'],
    rows: ({ walks, get }) =>
      walks.map((walk) => ({ ...walk, endStanding: standingOf(walk.end, get) })),
  },
  'walk-steps': {
    columns: [
      idColumn('walk'),
      rankColumn,
      ...blockColumns(WALK, 'steps'),
      ...fieldColumns(WALK, 'verified', 'reviewBy'),
    ],
    primaryKey: ['walk', 'rank'],
    references: { walk: 'walks', step: 'steps' },
    rows: ({ walks }) =>
      blocksOf(walks, 'walk', ({ steps, verified, reviewBy }) =>
        steps.map((step) => ({ ...step, verified, reviewBy })),
      ),
  },
  // An opening has the sources of its step: a walk cites none for it.
  'walk-openings': {
    columns: [
      idColumn('walk'),
      rankColumn,
      ...blockColumns(WALK, 'open'),
      ...fieldColumns(WALK, 'verified', 'reviewBy'),
    ],
    primaryKey: ['walk', 'rank'],
    references: { walk: 'walks', to: 'steps' },
    rows: ({ walks }) =>
      blocksOf(walks, 'walk', ({ open, verified, reviewBy }) =>
        open.map((opening) => ({ ...opening, verified, reviewBy })),
      ),
  },
} as const satisfies Record<string, TableDefinition>;

type Sourced = Omit<Grounds, 'pieces'> & { pieces: readonly string[] };

function standingOf({ pieces, ...grounds }: Sourced, get: Get) {
  return computedStanding({ ...grounds, pieces: pieces.map(get.piece) });
}

/** The pièces that contain the cited articles, and the standing that follows from everything cited. */
function groundsOf(sourced: Sourced & { law: readonly LegalReference[] }, get: Get) {
  return {
    lawPieces: [...new Set(sourced.law.flatMap((reference) => pieceOfLaw(reference) ?? []))],
    standing: standingOf(sourced, get),
  };
}
