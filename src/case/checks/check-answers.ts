/** Knows what the answers of the voices owe to the case file: a cell for each, words that a pièce records. Pure. */
import { COMPETENCE, QUESTIONS, VOICES, type VoiceData } from '../../schemas/voice.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { VoiceEntry } from '../case-entry.ts';
import { checkPieces, refuse, type Index } from './check-reference.ts';
import { checkWords } from './check-words.ts';

export { COMPETENCE, VOICES };

/** What each voice is asked, what it may say at all last. */
export const ASKED = [...QUESTIONS, COMPETENCE] as const;

/** Ids of every cell, `question/voice`. */
export const VOICE_CELLS: readonly string[] = ASKED.flatMap((question) =>
  VOICES.map((voice) => `${question}/${voice}`),
);

type Answer = NonNullable<VoiceData['said']>[number];

/**
 * Problems of what each voice answers, and of its silence: a pièce that is not there, words that
 * check-words.ts refuses, an answer without a date; under `competence` none is owed.
 */
export function checkAnswers(voices: readonly VoiceEntry[], index: Index): Problem[] {
  return voices.flatMap(({ id, file, said = [], silent }) => [
    ...said.flatMap((answer, at) => checkAnswer(file, `said.${at}`, answer, index)),
    ...checkDates(id, file, said),
    ...(silent
      ? [
          ...checkPieces(file, 'silent.pieces', silent.pieces, index),
          ...checkSaid(file, 'silent.why', silent.why, silent.pieces, index),
        ]
      : []),
  ]);
}

function checkAnswer(file: string, field: string, answer: Answer, index: Index): Problem[] {
  const { quotation, about, paraphrase, pieces } = answer;
  const quoted = quotation && { fr: `« ${quotation.fr} »`, en: quotation.en };
  return [
    ...checkPieces(file, `${field}.pieces`, pieces, index),
    ...checkSaid(file, `${field}.quotation`, quoted, pieces, index),
    ...checkSaid(file, `${field}.about`, about, pieces, index),
    ...checkSaid(file, `${field}.paraphrase`, paraphrase, pieces, index),
  ];
}

function checkSaid(
  file: string,
  field: string,
  words: { fr: string; en: string } | undefined,
  pieces: readonly string[],
  index: Index,
): Problem[] {
  if (!words) return [];
  return checkWords(
    { file, field, readingField: field, fr: [words.fr], en: [words.en], pieces, reading: false },
    index,
  );
}

/** An answer to a question has a date; what a voice is competent for has none to give. */
function checkDates(id: string, file: string, said: readonly Answer[]): Problem[] {
  if (id.startsWith(`${COMPETENCE}/`)) return [];
  return said.flatMap(({ date }, at) =>
    date
      ? []
      : [
          refuse(file, `said.${at}.date`, undefined, {
            accepted: 'la date de la réponse (EDTF)',
            example: 'date: 2024-12-05',
          }),
        ],
  );
}
