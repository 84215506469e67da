/** Tables of the three regimes, version by version, and of the answers of each voice. Pure. */
import type { CaseFile, RegimeEntry, VoiceEntry } from '../case/case-entry.ts';
import { ASKED, COMPETENCE, VOICES } from '../case/checks/check-instruments.ts';
import { computedStanding } from '../case/computed-standing.ts';
import { entrySchema } from './entry-schema.ts';
import { ASPECTS, REGIMES } from '../regimes/model/regime.ts';
import {
  blockColumns,
  blockSchema,
  blocksOf,
  fieldColumns,
  rankColumn,
  standingColumn,
  wordColumn,
  type TableDefinition,
} from './table-definition.ts';
import { columnsOf, saidInBoth } from './table-schema.ts';

type Get = CaseFile['get'];

const [REGIME, VOICE] = [entrySchema('regimes'), entrySchema('voices')];

/** Kinds of row in the table of answers, as cell values. */
const ANSWER_KINDS = { said: 'said', silent: 'silent', absent: 'absent' } as const;

export const RULE_TABLES = {
  rules: {
    columns: [
      wordColumn(
        'aspect',
        saidInBoth((words) => words.aspect),
        ASPECTS,
      ),
      wordColumn(
        'regime',
        saidInBoth((words) => words.regime),
        REGIMES,
      ),
      rankColumn,
      // Versions have the same fields in every regime.
      ...blockColumns(REGIME, REGIMES[0]),
      standingColumn(['standing', 'standing'], (words, code) => words.ruleStanding(code), {
        required: false,
      }),
      ...fieldColumns(REGIME, 'verified'),
    ],
    primaryKey: ['aspect', 'regime', 'rank'],
    rows: ({ regimes, get }) => regimes.flatMap((row) => rulesOf(row, get)),
  },
  answers: {
    columns: [
      wordColumn(
        'question',
        saidInBoth((words) => words.question(COMPETENCE)),
        ASKED,
      ),
      wordColumn(
        'voice',
        saidInBoth((words) => words.voice),
        VOICES,
      ),
      rankColumn,
      wordColumn(
        'kind',
        saidInBoth((words) => words.answerKind(ANSWER_KINDS)),
        Object.values(ANSWER_KINDS),
      ),
      // No field is required: a silence and an absence lack the fields of an answer.
      ...columnsOf({
        properties: {
          ...blockSchema(VOICE, 'said').properties,
          why: VOICE.properties?.['silent']?.properties?.['why'] ?? {},
          absentOn: VOICE.properties?.['absentOn'] ?? {},
        },
      }),
      standingColumn(
        ['standing', 'standing'],
        (words, code) => words.answerStanding(code, COMPETENCE),
        {
          required: false,
          enum: ['established', 'reported'],
        },
      ),
      ...fieldColumns(VOICE, 'verified'),
    ],
    primaryKey: ['question', 'voice', 'rank'],
    rows: ({ voices, get }) => voices.flatMap((cell) => answersOf(cell, get)),
  },
} as const satisfies Record<string, TableDefinition>;

/** Versions of one aspect. An absence claims nothing, so it has no standing. */
function rulesOf(row: RegimeEntry, get: Get): object[] {
  return REGIMES.flatMap((regime) =>
    blocksOf([row], 'aspect', () =>
      row[regime].map((version) => ({
        ...version,
        regime,
        verified: row.verified,
        standing: version.absentOn
          ? undefined
          : computedStanding({
              pieces: version.pieces.map(get.piece),
              reading: version.reading,
            }),
      })),
    ),
  );
}

/** Rows for a cell of the page, in its order: answers, then a silence shown by a pièce, or an absence. */
function answersOf({ id, said = [], silent, absentOn, verified }: VoiceEntry, get: Get): object[] {
  const [question, voice] = id.split('/');
  const given = (kind: string, answer: { pieces: readonly string[] }) => ({
    ...answer,
    kind,
    standing: computedStanding({ pieces: answer.pieces.map(get.piece) }),
  });
  return [
    ...said.map((answer) => given(ANSWER_KINDS.said, answer)),
    ...(silent ? [given(ANSWER_KINDS.silent, silent)] : []),
    ...(absentOn ? [{ kind: ANSWER_KINDS.absent, absentOn }] : []),
  ].map((row, at) => ({ ...row, question, voice, rank: at + 1, verified }));
}
