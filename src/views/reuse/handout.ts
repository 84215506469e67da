/**
 * Prepares the two pages for a class: the essential facts with their two dates, the questions, the pièces behind
 * the facts.
 */
import { formatFuzzyDate, formatWhenText } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { areOneDate } from '../../calendar/gap.ts';
import type {
  PieceReference,
  TimelineEvent,
  WaitRow,
} from '../../timeline/model/timeline-event.ts';
import type { Standing } from '../../timeline/model/vocabulary.ts';
import { askedQuestions, type AskedQuestion } from '../../case/asked-questions.ts';
import type { CaseFile, Page, Piece } from '../../case/case-entry.ts';
import { citedPieces } from '../../case/piece-words.ts';
import { waitRows } from '../../case/wait-input.ts';
import { HOME_TEXT } from '../../case/target-path.ts';
import { drawnEvents, pieceReference } from '../../case/timeline-input.ts';

export interface HandoutFact {
  id: string;
  happened: string;
  /** Undefined if it was public at once. */
  disclosed: string | undefined;
  title: string;
  standing: Standing;
  pieces: PieceReference[];
}

export interface Handout {
  /** Title of the facts. */
  factsTitle: string;
  facts: HandoutFact[];
  waits: { rows: WaitRow[]; all: TimelineEvent[] };
  questions: AskedQuestion[];
  pieces: Piece[];
}

/** The essential facts, the drawing of the front page, and the questions of the page for teachers (`teaching`). */
export function handoutOf(file: CaseFile, locale: Locale, teaching: Page): Handout {
  const { title: factsTitle, stops } = file.get.preset('essentiel');
  const events = stops.map(({ event }) => file.get.event(event));
  return {
    factsTitle: factsTitle[locale],
    facts: events.map(({ id, title, happened, disclosed, standing, pieces }) => ({
      id,
      happened: formatWhenText(happened, locale, 'short'),
      disclosed: areOneDate(happened, disclosed)
        ? undefined
        : formatFuzzyDate(disclosed, locale, 'short'),
      title: title[locale],
      standing,
      pieces: pieces.map((piece) => pieceReference(file.get.piece(piece))),
    })),
    waits: { rows: waitRows(file, HOME_TEXT, locale), all: drawnEvents(file, locale) },
    questions: askedQuestions(teaching, 'questions'),
    pieces: citedPieces(events, file),
  };
}
