/**
 * Knows the timeline as TimelineJS 3 reads it: its JSON, and the columns of its spreadsheet template.
 * A date keeps its precision: a year has no month; a season lasts its three months, since
 * TimelineJS knows none; what goes on has no end.
 * Source: https://timeline.knightlab.com/docs/json-format.html.
 */
import { formatFuzzyDate, formatList, formatWhenText } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { fileOf } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import type { CaseEvent, CaseFile, Piece } from '../case/case-entry.ts';
import { firstDayOf, lastDayOf, precisionOf, type WrittenDate } from '../calendar/covered-days.ts';
import { listedEvent } from '../case/timeline-input.ts';
import { csvText, type Cell } from './csv.ts';
import { escapeXml } from './xml-element.ts';

/** As much of a date as is known. */
export interface SlideDate {
  year: number;
  month?: number;
  day?: number;
}

interface Text {
  headline: string;
  /** HTML. */
  text: string;
}

export interface Slide {
  unique_id: string;
  start_date: SlideDate;
  end_date?: SlideDate;
  display_date: string;
  group: string;
  text: Text;
}

export interface TimelineJs {
  scale: 'human';
  title: { text: Text };
  events: Slide[];
}

/** Header of the spreadsheet template, in its order. */
const TIMELINEJS_COLUMNS = [
  'Year',
  'Month',
  'Day',
  'Time',
  'End Year',
  'End Month',
  'End Day',
  'End Time',
  'Display Date',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Media Caption',
  'Media Thumbnail',
  'Type',
  'Group',
  'Background',
] as const;
type TemplateColumn = (typeof TIMELINEJS_COLUMNS)[number];

/** @param site  address of the site, where it has one: each slide then links to the page of its fact */
export function timelineJs(
  file: Pick<CaseFile, 'events' | 'get'>,
  locale: Locale,
  site: URL | undefined,
): TimelineJs {
  const { timeline, site: siteWords } = strings(locale);
  return {
    scale: 'human',
    title: {
      text: {
        headline: escapeXml(timeline.title),
        text: [timeline.description, siteWords.licence].map(paragraph).join(''),
      },
    },
    events: file.events.map((event) => slideOf(event, file, locale, site)),
  };
}

function slideOf(
  event: CaseEvent,
  file: Pick<CaseFile, 'events' | 'get'>,
  locale: Locale,
  site: URL | undefined,
): Slide {
  const words = strings(locale);
  const { id, title, happened, disclosed, topic, pieces, disclosedIn } = event;
  const { summary, standing, voices, reason } = listedEvent(event, file, locale);
  const cited = [...new Set([...pieces, ...(disclosedIn ? [disclosedIn] : [])])];
  const page = site && new URL(fileOf(`event:${id}`, locale), site).href;
  return {
    unique_id: id,
    ...slideDates(happened),
    display_date: formatWhenText(happened, locale),
    group: words.topics[topic],
    text: {
      headline: escapeXml(title[locale]),
      text: [
        paragraph(summary),
        paragraph(`${words.standingBy[standing](formatList(voices, locale))}. ${reason}`),
        paragraph(
          `${words.label(words.timeline.columns.disclosed)} ${formatFuzzyDate(disclosed, locale)}.`,
        ),
        `<ul>${cited.map((piece) => pieceItem(file.get.piece(piece), locale)).join('')}</ul>`,
        page ? `<p>${link(page, words.dataPage.toFact)}</p>` : '',
      ].join(''),
    },
  };
}

/** The dates of a slide, no more precise than what is known. */
export function slideDates(
  happened: CaseEvent['happened'],
): Pick<Slide, 'start_date'> & Partial<Pick<Slide, 'end_date'>> {
  if (happened.kind === 'span')
    return { start_date: firstOf(happened.from), end_date: lastOf(happened.to) };
  const date = happened.kind === 'moment' ? happened.at : happened.from;
  const isStretch = date.precision === 'season' || date.precision === 'decade';
  return {
    start_date: firstOf(date),
    ...(isStretch && happened.kind === 'moment' ? { end_date: lastOf(date) } : {}),
  };
}

/** How many parts of an ISO day each precision knows; a season is told by its months. */
const KNOWN_PARTS = { day: 3, month: 2, season: 2, year: 1, decade: 1 } as const;

function partsOf(isoDay: string, date: WrittenDate): SlideDate {
  const [year = 0, month, day] = isoDay
    .split('-')
    .map(Number)
    .slice(0, KNOWN_PARTS[precisionOf(date)]);
  return { year, ...(month ? { month } : {}), ...(day ? { day } : {}) };
}

const firstOf = (date: WrittenDate) => partsOf(firstDayOf(date), date);
const lastOf = (date: WrittenDate) => partsOf(lastDayOf(date) ?? firstDayOf(date), date);

function pieceItem({ number, title, publisher, date, url }: Piece, locale: Locale): string {
  const words = strings(locale);
  const named = url ? link(url, title) : escapeXml(title);
  const from = escapeXml(`${publisher}, ${formatFuzzyDate(date, locale)}`);
  return `<li>${escapeXml(words.label(words.piece(number)))} ${named}, ${from}</li>`;
}

const paragraph = (text: string) => `<p>${escapeXml(text)}</p>`;
const link = (url: string, text: string) => `<a href="${escapeXml(url)}">${escapeXml(text)}</a>`;

/** The same timeline as rows of the template; the title first. */
export function timelineJsCsv({ title, events }: TimelineJs): string {
  const rows: Partial<Record<TemplateColumn, Cell>>[] = [
    { Headline: title.text.headline, Text: title.text.text, Type: 'title' },
    ...events.map(({ start_date: start, end_date: end, display_date, group, text }) => ({
      Year: start.year,
      Month: start.month,
      Day: start.day,
      'End Year': end?.year,
      'End Month': end?.month,
      'End Day': end?.day,
      'Display Date': display_date,
      Headline: text.headline,
      Text: text.text,
      Group: group,
    })),
  ];
  return csvText(
    TIMELINEJS_COLUMNS,
    rows.map((row) => TIMELINEJS_COLUMNS.map((name) => row[name])),
  );
}
