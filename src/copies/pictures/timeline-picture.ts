/** Knows the pictures of each view of the timeline: which events, which words, which width. */
import { formatNumber, monthNames } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import type { TakeHomeView } from '../../i18n/take-home-files.ts';
import type { CaseFile } from '../../case/case-entry.ts';
import { copyLabel } from '../../site/parts/copy-label.ts';
import { citePage, latestCheck } from '../../case/page-citation.ts';
import type { QrCode } from '../../site/parts/qr-code.ts';
import { presetOf } from '../../site/reuse/take-home.ts';
import { timelineProps } from '../../case/timeline-input.ts';
import { SCALE_BREAK } from '../../timeline/layout/time-scale.ts';
import { placeTimeline, prepareLanes } from '../../timeline/layout/timeline-layout.ts';
import type { TermOfOffice, TimelineEvent } from '../../timeline/model/timeline-event.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../timeline/model/timeline-window.ts';
import { STANDINGS } from '../../timeline/model/vocabulary.ts';
import { nameKnots } from '../../timeline/layout/day-words.ts';
import { findKnots } from '../../timeline/layout/disclosure-knots.ts';
import { dayWords } from '../../timeline/view/day-words.ts';
import { thumbnailSvg } from './thumbnail-svg.ts';
import type { PictureWords } from './picture-words.ts';
import { drawingWidthPx, timelineSvg } from './timeline-svg.ts';

/** Width of the pictures in px: of the whole timeline, and of a choice, whose names are drawn larger. */
const WHOLE_PX = 1600;
const CHOICE_PX = 1200;
/** Rows of names in a lane, as on the poster: enough that every event is named. */
const LABEL_ROWS = 12;
/** Most events of a thumbnail, the most important ones. */
const THUMBNAIL_EVENTS = 36;
/** Rows of marks in a lane of a thumbnail: enough that each has its own. */
const THUMBNAIL_ROWS = 12;

interface View {
  locale: Locale;
  title: string;
  lead: string;
  drawn: TimelineEvent[];
  terms: TermOfOffice[];
  credit: string;
  code: QrCode | undefined;
}

function viewOf(view: TakeHomeView, file: CaseFile, locale: Locale): View {
  const { timeline, framed } = strings(locale);
  const preset = presetOf(view, file);
  const { drawn, terms } = timelineProps(file, locale, preset);
  const shown = new Set(drawn.map(({ id }) => id));
  const events = file.events.filter(({ id }) => shown.has(id));
  const label = copyLabel(view, locale, { ...file, events });
  const title = preset ? preset.title[locale] : timeline.title;
  return {
    locale,
    title,
    lead: preset ? preset.lead[locale] : timeline.lead,
    drawn,
    terms,
    credit: [
      citePage(view, locale, { title, verified: preset?.verified ?? latestCheck(file) }).full,
      framed.validUntil(label.validUntilWords),
      label.corrections ? `${framed.corrections} ${label.corrections}` : framed.noCorrections,
    ].join(' '),
    code: label.code,
  };
}

/** Text of the SVG file of a view. */
export function pictureSvg(view: TakeHomeView, file: CaseFile, locale: Locale): string {
  const { drawn, terms, ...shown } = viewOf(view, file, locale);
  const drawingPx = drawingWidthPx(view === 'timeline' ? WHOLE_PX : CHOICE_PX);
  const placed = placeTimeline(
    { lanes: prepareLanes(drawn), terms, knots: nameKnots(findKnots(drawn), dayWords(locale)) },
    drawingPx,
    { labelRows: LABEL_ROWS },
  );
  return timelineSvg(placed, drawingPx, { ...shown, ...drawingWords(locale, drawn.length) });
}

/** Text of the SVG that the thumbnail of a view is made of. */
export function thumbnailOf(view: TakeHomeView, file: CaseFile, locale: Locale): string {
  const { drawn, title } = viewOf(view, file, locale);
  const words = strings(locale);
  const chosen = [...drawn]
    .sort((a, b) => a.importance - b.importance || a.start - b.start)
    .slice(0, THUMBNAIL_EVENTS);
  const lanes = prepareLanes(chosen);
  const place = (widthPx: number) =>
    placeTimeline({ lanes, terms: [], knots: [] }, widthPx, {
      labelRows: 0,
      markRows: THUMBNAIL_ROWS,
    });
  const lead = words.takeHome.datedFacts(drawn.length, FIRST_YEAR, LAST_YEAR);
  return thumbnailSvg(place, {
    locale,
    title,
    lead,
    site: words.site.name,
    description: lead,
  });
}

function drawingWords(
  locale: Locale,
  count: number,
): Omit<PictureWords, 'locale' | 'title' | 'lead' | 'credit' | 'code'> {
  const words = strings(locale);
  const { timeline, standings, standingMeaning, takeHome } = words;
  const { magnification } = SCALE_BREAK;
  const times = formatNumber(Math.round(magnification * 10) / 10, locale);
  return {
    site: words.site.name,
    description: takeHome.pictureDescription(count, FIRST_YEAR, LAST_YEAR),
    ministers: timeline.ministers,
    officeNote: timeline.office.note,
    topics: words.topics,
    standings,
    note: STANDINGS.map((standing) => {
      const [word, meaning] = [standings[standing], standingMeaning[standing]];
      return `${words.label(`${word.charAt(0).toUpperCase()}${word.slice(1)}`)} ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`;
    }).join(' '),
    thread: timeline.legendThread,
    doubt: timeline.legendBar,
    length: timeline.legendSpan,
    enlarged: timeline.enlarged(times),
    months: monthNames(locale, 'short'),
  };
}
