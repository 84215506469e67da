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
import type { RegimeData } from '../../schemas/regime.ts';
import { isoOf } from '../../calendar/day.ts';
import { extentOf } from '../../calendar/when.ts';
import type { CaseEntries, DetectionEntry, RegimeEntry, Trial, VoiceEntry } from '../case-entry.ts';
import {
  checkActors,
  checkKnown,
  checkPieces,
  checkReading,
  known,
  noReading,
  refuseIf,
  type Index,
} from './check-reference.ts';
import { totalsOf, usersOf } from '../counted-entries.ts';
import { COMPETENCE, QUESTIONS, VOICES, type VoiceData } from '../../schemas/voice.ts';
import { PRINTED_TOTAL, USE_COUNTS } from '../../schemas/practice.ts';
import { LOCALES } from '../../i18n/locale.ts';
import { checkStatement } from './check-statement.ts';

type Version = RegimeData[Regime][number];

/**
 * Problems of the rows of the regimes: a missing pièce, a reading that check-reference.ts refuses, a version that does not
 * begin on the day after the previous one. In the row of STATE_ASPECT each version has a force, the first begins by
 * FIRST_REGIME_DAY and the last is open; in other rows a force is refused.
 */
export function checkRegimes(regimes: readonly RegimeEntry[], index: Index): Problem[] {
  return regimes.flatMap((row) =>
    REGIMES.flatMap((regime) => [
      ...row[regime].flatMap((version, at) => checkVersion(row, `${regime}.${at}`, version, index)),
      ...checkOrder(row, regime),
      ...(row.id === STATE_ASPECT ? checkNoDayLeftOut(row, regime) : []),
    ]),
  );
}

function checkVersion(
  { id, file }: RegimeEntry,
  field: string,
  { text, pieces, reading, force }: Version,
  index: Index,
): Problem[] {
  const says = id === STATE_ASPECT;
  return [
    ...checkPieces(file, `${field}.pieces`, pieces, index),
    ...(text
      ? checkReading({
          file,
          field: `${field}.text`,
          readingField: `${field}.reading`,
          fr: [text.fr],
          en: [text.en],
          reading: Boolean(reading),
        })
      : []),
    ...refuseIf(says !== Boolean(force), file, `${field}.force`, force, {
      accepted: says
        ? 'la force de la règle, puisque c’est la ligne etat'
        : `pas de force : elle se dit dans ${STATE_ASPECT}.yaml`,
      example: says ? 'force: in-force' : 'retirer force',
    }),
  ];
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
  const first = row[regime][0];
  const last = row[regime].at(-1);
  return [
    ...refuseIf(
      !(first && isoOf(extentOf(first.during).start) <= FIRST_REGIME_DAY),
      file,
      `${regime}.0.during`,
      first?.during.edtf,
      {
        accepted: `une première version qui vaut le ${FIRST_REGIME_DAY}, premier jour de la page`,
        example: `${FIRST_REGIME_DAY}/2023-05-19`,
      },
    ),
    ...refuseIf(
      last?.during.kind !== 'ongoing',
      file,
      `${regime}.${row[regime].length - 1}.during`,
      last?.during.edtf,
      {
        accepted: 'une dernière version ouverte',
        example: '2026-02-13/..',
      },
    ),
  ];
}

/**
 * Problems of the kinds of event and of the occasions: a missing pièce or actor, a user without a row of counts, words
 * that call themselves a reading of ours.
 */
export function checkPractice(
  { detections, occasions, uses }: CaseEntries,
  index: Index,
): Problem[] {
  const users = known(
    usersOf(uses).map(({ user }) => user),
    'un utilisateur (content/instruments/practice/uses.yaml)',
    'ratp',
  );
  return [
    ...detections.flatMap((detection) => checkDetection(detection, index)),
    ...occasions.flatMap(({ file, user, pieces, what }) => [
      ...checkKnown(file, 'user', user ? [user] : [], users),
      ...checkPieces(file, 'pieces', pieces, index),
      ...noReading(file, 'what', what),
    ]),
  ];
}

function checkDetection(detection: DetectionEntry, index: Index): Problem[] {
  const { file, decree, decreePieces, pieces, saidBy, triedText, findingText } = detection;
  return [
    ...checkPieces(file, 'decreePieces', decreePieces, index),
    ...checkPieces(file, 'pieces', pieces, index),
    ...checkActors(file, 'saidBy', [saidBy], index),
    ...noReading(file, 'decree', decree),
    ...noReading(file, 'triedText', triedText),
    ...noReading(file, 'findingText', findingText),
  ];
}

/** Questions to each voice; its competence comes last. */
const ASKED = [...QUESTIONS, COMPETENCE] as const;

/** Ids of all cells, `question/voice`. */
export const VOICE_CELLS: readonly string[] = ASKED.flatMap((question) =>
  VOICES.map((voice) => `${question}/${voice}`),
);

type Answer = NonNullable<VoiceData['said']>[number];

/**
 * Problems of the answers of each voice, and of its silence: a missing pièce, words that call themselves a reading of
 * ours, an answer without a date (`competence` needs none).
 */
export function checkAnswers(voices: readonly VoiceEntry[], index: Index): Problem[] {
  return voices.flatMap(({ id, file, short, said = [], silent }) => [
    ...refuseIf(
      !short && !id.startsWith(`${COMPETENCE}/`) && (said.length > 0 || silent !== undefined),
      file,
      'short',
      undefined,
      {
        accepted: 'la réponse en quelques mots, pour la grille',
        example: 'short: { fr: "Oui, sous conditions", en: "Yes, on conditions" }',
      },
    ),
    ...said.flatMap((answer, at) => checkAnswer(file, `said.${at}`, answer, index)),
    ...checkDates(id, file, said),
    ...(silent
      ? [
          ...checkPieces(file, 'silent.pieces', silent.pieces, index),
          ...noReading(file, 'silent.why', silent.why),
        ]
      : []),
  ]);
}

function checkAnswer(file: string, field: string, answer: Answer, index: Index): Problem[] {
  const { about, paraphrase, pieces } = answer;
  return [
    ...checkPieces(file, `${field}.pieces`, pieces, index),
    ...noReading(file, `${field}.about`, about),
    ...noReading(file, `${field}.paraphrase`, paraphrase),
  ];
}

/** An answer to a question needs a date; a statement of competence has none. */
function checkDates(id: string, file: string, said: readonly Answer[]): Problem[] {
  if (id.startsWith(`${COMPETENCE}/`)) return [];
  return said.flatMap(({ date }, at) =>
    refuseIf(!date, file, `said.${at}.date`, undefined, {
      accepted: 'la date de la réponse (EDTF)',
      example: 'date: 2024-12-05',
    }),
  );
}

/**
 * Problems of the trials and of the counts of uses: a minister or a user that is not an actor, those of any statement
 * (check-statement.ts), a column with rows that do not add up to the total that the source prints.
 */
export function checkTrials({ trials, uses, actors }: CaseEntries, index: Index): Problem[] {
  const printed = uses.find(({ user }) => user === PRINTED_TOTAL);
  const totals = totalsOf(uses);
  return [
    ...trials.flatMap((trial) => [
      ...checkActors(trial.file, 'minister', [trial.minister], index),
      ...checkStatement(
        { ...trial, actors: [trial.minister], words: wordsOf(trial) },
        index,
        actors,
      ),
    ]),
    ...uses.flatMap((use) => [
      ...(use.user === PRINTED_TOTAL ? [] : checkActors(use.file, 'user', [use.user], index)),
      ...checkStatement(
        { ...use, assertedBy: [], actors: [], words: [use.reason.fr, use.reason.en] },
        index,
        actors,
      ),
    ]),
    ...(printed
      ? USE_COUNTS.filter((count) => printed[count] !== totals[count]).map((count) => ({
          file: printed.file,
          field: count,
          message: `La source imprime ${printed[count]}, les lignes font ${totals[count]}. Attendu : la même somme. Exemple : ${count}: ${totals[count]}, si la source le dit`,
        }))
      : []),
  ];
}

/** All words in the row of a trial, in both languages. */
function wordsOf({ offence, asked, sentence, afterwards, reason }: Trial): string[] {
  return [offence, asked, sentence, afterwards, reason].flatMap((text) =>
    text ? LOCALES.map((locale) => text[locale]) : [],
  );
}
