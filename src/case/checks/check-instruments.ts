/**
 * Checks the instruments against the case file: the three regimes, of which no day is left out, the experiment of
 * article 10, the answers of the voices, the trials. Pure.
 */
import {
  FIRST_REGIME_DAY,
  REGIMES,
  STATE_ASPECT,
  type Regime,
} from '../../regimes/model/regime.ts';
import type { Problem } from '../../schemas/author-message.ts';
import { isoOf } from '../../calendar/day.ts';
import { extentOf } from '../../calendar/when.ts';
import type { CaseEntries, RegimeEntry, VoiceEntry } from '../case-entry.ts';
import { refuseIf, type Index } from './check-reference.ts';
import { totalsOf } from '../counted-entries.ts';
import { COMPETENCE, QUESTIONS, VOICES } from '../../schemas/voice.ts';
import { PRINTED_TOTAL, USE_COUNTS } from '../../schemas/practice.ts';
import { checkReading, checkStatement } from './check-statement.ts';

/**
 * Problems of the rows of the regimes: a reading that check-statement.ts refuses, a version that does not begin on the
 * day after the previous one. In the row of STATE_ASPECT each version has a force, the first begins by FIRST_REGIME_DAY
 * and the last is open; in other rows a force is refused.
 */
export function checkRegimes(regimes: readonly RegimeEntry[]): Problem[] {
  return regimes.flatMap((row) =>
    REGIMES.flatMap((regime) => [
      ...row[regime].flatMap(({ text, reading, force }, at) => {
        const field = `${regime}.${at}`;
        const says = row.id === STATE_ASPECT;
        return [
          ...(text
            ? checkReading(row.file, `${field}.text`, text, 'reading: true', Boolean(reading))
            : []),
          ...refuseIf(says !== Boolean(force), row.file, `${field}.force`, force, {
            accepted: says
              ? 'la force de la règle, puisque c’est la ligne etat'
              : `pas de force : elle se dit dans ${STATE_ASPECT}.yaml`,
            example: says ? 'force: in-force' : 'retirer force',
          }),
        ];
      }),
      ...checkOrder(row, regime),
      ...(row.id === STATE_ASPECT ? checkNoDayLeftOut(row, regime) : []),
    ]),
  );
}

/** Each version must begin on the day after the previous one. */
function checkOrder({ file, ...row }: RegimeEntry, regime: Regime): Problem[] {
  return row[regime].slice(1).flatMap((version, at) => {
    const before = row[regime][at];
    const end = before && extentOf(before.during).end;
    const { start } = extentOf(version.during);
    return refuseIf(end !== start, file, `${regime}.${at + 1}.during`, version.during.edtf, {
      accepted:
        end === undefined
          ? 'aucune version après une version ouverte'
          : 'le lendemain de la version précédente',
      example: end === undefined ? 'fermer la précédente' : `${isoOf(end)}/..`,
    });
  });
}

function checkNoDayLeftOut({ file, ...row }: RegimeEntry, regime: Regime): Problem[] {
  const [first, last] = [row[regime][0], row[regime].at(-1)];
  const isLate = !first || isoOf(extentOf(first.during).start) > FIRST_REGIME_DAY;
  return [
    ...refuseIf(isLate, file, `${regime}.0.during`, first?.during.edtf, {
      accepted: `une première version qui vaut le ${FIRST_REGIME_DAY}, premier jour de la page`,
      example: `${FIRST_REGIME_DAY}/2023-05-19`,
    }),
    ...refuseIf(
      last?.during.kind !== 'ongoing',
      file,
      `${regime}.${row[regime].length - 1}.during`,
      last?.during.edtf,
      { accepted: 'une dernière version ouverte', example: '2026-02-13/..' },
    ),
  ];
}

/** Questions to each voice; its competence comes last. */
const ASKED = [...QUESTIONS, COMPETENCE] as const;

/** Ids of all cells, `question/voice`. */
export const VOICE_CELLS: readonly string[] = ASKED.flatMap((question) =>
  VOICES.map((voice) => `${question}/${voice}`),
);

/** An answer to a question needs a date and a few words for the grid; `competence` has neither. */
export function checkAnswers(voices: readonly VoiceEntry[]): Problem[] {
  return voices
    .filter(({ id }) => !id.startsWith(`${COMPETENCE}/`))
    .flatMap(({ file, short, said = [], silent }) => [
      ...refuseIf(!short && Boolean(said.length > 0 || silent), file, 'short', undefined, {
        accepted: 'la réponse en quelques mots, pour la grille',
        example: 'short: { fr: "Oui, sous conditions", en: "Yes, on conditions" }',
      }),
      ...said.flatMap(({ date }, at) =>
        refuseIf(!date, file, `said.${at}.date`, undefined, {
          accepted: 'la date de la réponse (EDTF)',
          example: 'date: 2024-12-05',
        }),
      ),
    ]);
}

/**
 * Problems of the trials and of the counts of uses: those of any statement (check-statement.ts), a column with rows that do not add up to the total that the source prints.
 */
export function checkTrials({ trials, uses, actors }: CaseEntries, index: Index): Problem[] {
  const printed = uses.find(({ user }) => user === PRINTED_TOTAL);
  const totals = totalsOf(uses);
  return [
    ...trials.flatMap((trial) =>
      checkStatement({ ...trial, actors: [trial.minister] }, index, actors),
    ),
    ...uses.flatMap((use) => checkStatement({ ...use, assertedBy: [], actors: [] }, index, actors)),
    ...(printed
      ? USE_COUNTS.filter((count) => printed[count] !== totals[count]).map((count) => ({
          file: printed.file,
          field: count,
          message: `La source imprime ${printed[count]}, les lignes font ${totals[count]}. Attendu : la même somme. Exemple : ${count}: ${totals[count]}, si la source le dit`,
        }))
      : []),
  ];
}
