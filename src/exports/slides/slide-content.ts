/** Prepares the words of each slide of the guided reading in one language, all from the case file. */
import { areOneDate, cameOutLater, gapOf } from '../../calendar/gap.ts';
import type { CaseFile } from '../../case/case-entry.ts';
import { getCaseFile } from '../../case/case-file.ts';
import { edition } from '../../case/page-citation.ts';
import { listedEvent, timelineProps } from '../../case/timeline-input.ts';
import { formatFuzzyDate, formatIsoDay, formatList, formatWhenText } from '../../i18n/format.ts';
import { formatGap } from '../../i18n/format-gap.ts';
import type { Locale } from '../../i18n/locale.ts';
import { eventPath, pieceNumberPath } from '../../i18n/routes.ts';
import { strings } from '../../i18n/strings.ts';
import { copyLabel, type CopyLabel } from '../../case/copy-label.ts';
import type { TimelineEvent } from '../../timeline/model/timeline-event.ts';
import type { Topic } from '../../timeline/model/vocabulary.ts';

/** The preset that is also a deck. */
const GUIDED = 'parcours';

export interface SlidePiece {
  /** « pièce 32 » */
  name: string;
  /** Publisher and date. */
  source: string;
  title: string;
  /** BCP 47, language of the title. */
  language: string;
  href: string | undefined;
}

export interface SlideContent {
  id: string;
  topic: Topic;
  /** « 3 / 12 » */
  place: string;
  title: string;
  happened: string;
  /** Undefined if it is the date of the fact. */
  disclosed: string | undefined;
  /** Whether the public learnt of it only later. */
  isLate: boolean;
  says: string;
  /** The standing with those who assert it, then the reason for it. */
  standing: string;
  reason: string;
  pieces: SlidePiece[];
  href: string | undefined;
  /** Speaker notes, one item per paragraph. */
  notes: string[];
}

export interface DeckContent {
  locale: Locale;
  title: string;
  lead: string;
  label: CopyLabel;
  /** The facts as the timeline draws them. */
  drawn: TimelineEvent[];
  slides: SlideContent[];
}

/** The deck of the guided reading. */
export async function deckContent(locale: Locale): Promise<DeckContent> {
  const file = await getCaseFile();
  const { title, lead, stops } = file.get.preset(GUIDED);
  const events = stops.map(({ event }) => file.get.event(event));
  return {
    locale,
    title: title[locale],
    lead: lead[locale],
    label: copyLabel('preset-parcours', locale, { ...file, events }),
    drawn: timelineProps(file, locale, file.get.preset(GUIDED)).drawn,
    slides: stops.map(({ event, text }, at) => ({
      ...slideOf(event, file, locale),
      place: strings(locale).timeline.stop(at + 1, stops.length),
      says: text?.[locale] ?? '',
    })),
  };
}

function slideOf(id: string, file: CaseFile, locale: Locale): Omit<SlideContent, 'place' | 'says'> {
  const words = strings(locale);
  const { site } = edition();
  const absolute = (path: string) => site && new URL(path.slice(1), site).href;
  const { verified, reviewBy } = file.get.event(id);
  const { title, summary, topic, standing, reason, voices, happened, disclosed, ...event } =
    listedEvent(file.get.event(id), file, locale);
  const pieces = event.pieces.map((piece) => file.get.piece(piece.id));
  const gap = formatGap(happened, disclosed, locale);
  const known = formatFuzzyDate(disclosed, locale);
  const { minDays, maxDays } = gapOf(happened, disclosed);
  const isNextDay = minDays === 1 && maxDays === 1;
  const said = words.standingBy[standing](formatList(voices, locale));
  const href = absolute(eventPath(id, locale));
  return {
    id,
    topic,
    title,
    happened: formatWhenText(happened, locale),
    disclosed: areOneDate(happened, disclosed)
      ? undefined
      : [
          known,
          ...(gap ? [words.timeline.later(gap)] : []),
          ...(isNextDay ? [words.deck.nextDay] : []),
        ].join(', '),
    isLate: cameOutLater(happened, disclosed),
    standing: said,
    reason,
    pieces: pieces.map((piece) => ({
      name: words.piece(piece.number),
      source: `${piece.publisher}, ${formatFuzzyDate(piece.date, locale, 'short')}`,
      title: piece.title,
      language: piece.language,
      href: absolute(pieceNumberPath(piece, locale)),
    })),
    href,
    notes: [
      `${words.deck.summary} ${summary}`,
      `${said}. ${reason}`,
      words.deck.pieces,
      ...pieces.map(
        ({ number, title: name, publisher, date }) =>
          `${words.label(words.piece(number))} ${name}, ${publisher}, ${formatFuzzyDate(date, locale)}`,
      ),
      words.eventPage.dates(formatIsoDay(verified, locale), formatIsoDay(reviewBy, locale)),
      ...(href ? [href] : []),
    ],
  };
}
