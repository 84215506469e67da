/** Prepares the answers of the voices for the page: by voice, then by question. */
import { formatFuzzyDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import {
  COMPETENCE,
  QUESTIONS,
  VOICES,
  type Question,
  type Voice,
  type VoiceData,
} from '../../schemas/voice.ts';
import type { CaseFile, Page, Piece, VoiceEntry } from '../../case/case-entry.ts';
import { getCaseFile } from '../../case/case-file.ts';
import type { CitationForms } from '../../case/citing.ts';
import { citePage } from '../../case/page-citation.ts';
import { remarkLinks, type RemarkLink } from '../../case/remarks.ts';
import { ownText } from '../text/texts.ts';

export interface ShownAnswer {
  date: string | undefined;
  speaker: string | undefined;
  /** The words in French; `gloss` translates them in other languages. */
  quotation: string | undefined;
  gloss: string | undefined;
  /** What the quotation is about, or the paraphrase. */
  text: string | undefined;
  law: string | undefined;
  pieces: Piece[];
}

export interface ShownCell {
  id: string;
  /** The answer in a few words; undefined for a competence, and where nothing was found. */
  short: string | undefined;
  said: ShownAnswer[];
  /** How it is known that the voice did not rule, and the pièces that show it. */
  silent: { words: string; why: string; pieces: Piece[] } | undefined;
  absent: string | undefined;
  remarks: RemarkLink[];
}

export interface VoiceRow {
  voice: Voice;
  competence: ShownCell;
  cells: { question: Question; cell: ShownCell }[];
}

export interface ShownVoices {
  text: Page;
  rows: VoiceRow[];
  /** ISO day of the last check. */
  verified: string;
  forms: CitationForms;
}

/**
 * The page in one language: one row per voice in the order of VOICES, with its cells in the order of QUESTIONS;
 * `verified` is the latest day on which an answer or the text was checked.
 * @throws {Error} for a voice and a question without an entry
 * @throws {ContentError} if the case file has a problem (getCaseFile)
 */
export async function voicesPage(locale: Locale): Promise<ShownVoices> {
  const file = await getCaseFile();
  const { text } = await ownText('voices', locale);
  const verified = file.voices.reduce(
    (last, entry) => (entry.verified > last ? entry.verified : last),
    text.verified,
  );
  return {
    text,
    rows: voiceRows(file, locale),
    verified,
    forms: citePage('voices', locale, { title: text.title, verified }),
  };
}

function voiceRows(file: CaseFile, locale: Locale): VoiceRow[] {
  const cellOf = (question: string, voice: Voice) => {
    const id = `${question}/${voice}`;
    const entry = file.voices.find((candidate) => candidate.id === id);
    if (!entry) throw new Error(`« ${id} » : aucune réponse ne porte cet identifiant.`);
    return shownCell(entry, file, locale);
  };
  return VOICES.map((voice) => ({
    voice,
    competence: cellOf(COMPETENCE, voice),
    cells: QUESTIONS.map((question) => ({ question, cell: cellOf(question, voice) })),
  }));
}

function shownCell(
  { id, short, said = [], silent, absentOn }: VoiceEntry,
  file: CaseFile,
  locale: Locale,
): ShownCell {
  const words = strings(locale).voices;
  return {
    id: id.replace('/', '-'),
    short: short?.[locale],
    said: said.map((answer) => shownAnswer(answer, file.get, locale)),
    silent: silent && {
      words: words.silent,
      why: silent.why[locale],
      pieces: silent.pieces.map(file.get.piece),
    },
    absent: absentOn && words.absent,
    remarks: remarkLinks('voice', id, locale, file),
  };
}

function shownAnswer(
  answer: NonNullable<VoiceData['said']>[number],
  get: CaseFile['get'],
  locale: Locale,
): ShownAnswer {
  const { date, speaker, quotation, about, paraphrase, law, pieces } = answer;
  return {
    date: date && formatFuzzyDate(date, locale),
    speaker: speaker?.[locale],
    quotation: quotation?.fr,
    gloss: locale === 'fr' ? undefined : quotation?.[locale],
    text: (about ?? paraphrase)?.[locale],
    law: law?.[locale],
    pieces: pieces.map(get.piece),
  };
}
