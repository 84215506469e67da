/** Checks the answers of the voices against the case file: pièces, dates, wording. Pure. */
import type { Bilingual } from '../../i18n/locale.ts';
import { COMPETENCE, QUESTIONS, VOICES, type VoiceData } from '../../schemas/voice.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { VoiceEntry } from '../case-entry.ts';
import { checkPieces, refuse, type Index } from './check-reference.ts';
import { checkReading } from './check-words.ts';

export { COMPETENCE, VOICES };

/** Questions to each voice; its competence comes last. */
export const ASKED = [...QUESTIONS, COMPETENCE] as const;

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
  return voices.flatMap(({ id, file, said = [], silent }) => [
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

/** What a voice says is never a reading of ours. */
const noReading = (file: string, field: string, words: Bilingual | undefined): Problem[] =>
  words
    ? checkReading({
        file,
        field,
        readingField: field,
        fr: [words.fr],
        en: [words.en],
        reading: false,
      })
    : [];

/** An answer to a question needs a date; a statement of competence has none. */
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
