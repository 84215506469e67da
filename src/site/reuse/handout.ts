/** Knows the list for paper: the facts by year in few words, then the pièces that they cite. */
import { formatFuzzyDate, formatWhenText } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import { calendarOf } from '../../calendar/day.ts';
import { cameOutLater } from '../../calendar/gap.ts';
import type { PieceReference } from '../../timeline/model/timeline-event.ts';
import type { Standing } from '../../timeline/model/vocabulary.ts';
import { beginningOf } from '../../calendar/when.ts';
import type { CaseEvent, Piece } from '../../case/case-entry.ts';
import type { CaseFile } from '../../case/case-file.ts';
import { citedPieces } from '../../case/cited-pieces.ts';
import { pieceReference } from '../../case/timeline-input.ts';

export interface HandoutLine {
  id: string;
  happened: string;
  /** Undefined when it was public at once. */
  disclosed: string | undefined;
  title: string;
  standing: Standing;
  pieces: PieceReference[];
}

export interface Handout {
  groups: { heading: string; lines: HandoutLine[] }[];
  pieces: Piece[];
  count: number;
}

export function handoutOf(file: CaseFile, locale: Locale): Handout {
  const { scopes } = strings(locale).timeline;
  const headingOf = ({ scope, happened }: CaseEvent) =>
    scope ? scopes[scope] : String(calendarOf(beginningOf(happened).start).year);
  const groups = Map.groupBy(file.events, headingOf);
  return {
    groups: [...groups].map(([heading, events]) => ({
      heading,
      lines: events.map(({ id, title, happened, disclosed, standing, pieces }) => ({
        id,
        happened: formatWhenText(happened, locale, 'short'),
        disclosed: cameOutLater(happened, disclosed)
          ? formatFuzzyDate(disclosed, locale, 'short')
          : undefined,
        title: title[locale],
        standing,
        pieces: pieces.map((piece) => pieceReference(file.get.piece(piece))),
      })),
    })),
    pieces: citedPieces(file.events, file),
    count: file.events.length,
  };
}
