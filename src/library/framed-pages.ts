/** Knows the views that leave the site: in a frame of another page, or alone in one file. */
import { formatFuzzyDate, formatIsoDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { copyFile, FRAMED_ROUTES, type Address, type CopyKind } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import type { FramedPiece, Reach } from '../timeline/model/framed-view.ts';
import type { ListedEvent } from '../timeline/model/timeline-event.ts';
import { getCaseFile, type CaseFile } from './case-file.ts';
import { copyLabel, type CopyLabel } from './copy-label.ts';
import { edition } from './page-citation.ts';
import { dayPaths, type ShownDay } from './timeline-pages.ts';
import { presetOf } from './take-home.ts';
import { listedEvent, timelineProps, type TimelineProps } from './timeline-input.ts';

/** A view that cites more pièces than this gives their titles and addresses only: it must come in one request. */
const SOURCES_MAX = 100;

/** What the shell of such a view shows around it. */
export interface FramedShell {
  kind: CopyKind;
  address: Address;
  title: string;
  lead: string;
  label: CopyLabel;
}

export interface FramedTimeline {
  shell: FramedShell;
  timeline: TimelineProps;
  pieces: FramedPiece[];
  reach: Reach;
}

/** `frise-cjr` of `embed/fr/frise-cjr.html`, without the prefix that the page file itself has. */
const paramOf = (kind: CopyKind, address: Address, locale: Locale, prefix = '') =>
  copyFile(kind, address, locale)
    .replace(/^.*\/|\.html$/g, '')
    .slice(prefix.length);

/** Static paths of the timeline and of its choices, for a page named `[view].astro`. */
export async function framedTimelines(
  kind: CopyKind,
  locale: Locale,
): Promise<{ params: { view: string }; props: FramedTimeline }[]> {
  const file = await getCaseFile();
  return FRAMED_ROUTES.map((route) => {
    const preset = presetOf(route, file);
    const timeline = timelineProps(file, locale, preset);
    const words = strings(locale).timeline;
    return {
      params: { view: paramOf(kind, route, locale) },
      props: {
        shell: shellOf(kind, route, locale, file, timeline.listed, {
          title: preset?.title[locale] ?? words.title,
          lead: preset?.lead[locale] ?? words.lead,
        }),
        timeline,
        pieces: framedPieces(timeline.listed, file, locale),
        reach: reachOf(kind),
      },
    };
  });
}

export interface FramedDay extends Pick<ShownDay, 'day' | 'iso' | 'events'> {
  shell: FramedShell;
  pieces: FramedPiece[];
  reach: Reach;
}

/** Static paths of the key days, for a page named `que-savait-on-[day].astro`. */
export async function framedDays(
  locale: Locale,
): Promise<{ params: { day: string }; props: FramedDay }[]> {
  const file = await getCaseFile();
  const { known } = strings(locale);
  return (await dayPaths(locale)).map(({ params, props: { day, iso, events } }) => {
    const listed = events.map(({ event }) => event);
    return {
      params,
      props: {
        day,
        iso,
        events,
        shell: shellOf('frame', `day:${params.day}`, locale, file, listed, {
          title: known.titleOn(formatIsoDay(params.day, locale)),
          lead: known.notWhy,
        }),
        pieces: framedPieces(listed, file, locale),
        reach: reachOf('frame'),
      },
    };
  });
}

export interface FramedEvent {
  shell: FramedShell;
  event: ListedEvent;
  pieces: FramedPiece[];
  reach: Reach;
}

/** Static paths of the events, for a page named `fait-[event].astro`. */
export async function framedEvents(
  locale: Locale,
): Promise<{ params: { event: string }; props: FramedEvent }[]> {
  const file = await getCaseFile();
  return file.events.map((event) => {
    const listed = listedEvent(event, file, locale);
    return {
      params: { event: event.id },
      props: {
        shell: shellOf('frame', `event:${event.id}`, locale, file, [listed], {
          title: listed.title,
          lead: '',
        }),
        event: listed,
        pieces: framedPieces([listed], file, locale),
        reach: reachOf('frame'),
      },
    };
  });
}

function shellOf(
  kind: CopyKind,
  address: Address,
  locale: Locale,
  file: CaseFile,
  listed: readonly ListedEvent[],
  words: { title: string; lead: string },
): FramedShell {
  const shown = new Set(listed.map(({ id }) => id));
  const events = file.events.filter(({ id }) => shown.has(id));
  return { kind, address, ...words, label: copyLabel(address, locale, { ...file, events }) };
}

/** A frame finds the site at its place; what is carried away finds it at its address, if it has one. */
export function reachOf(kind: CopyKind): Reach {
  const { site } = edition();
  return kind === 'frame'
    ? { hrefOf: (path) => path, leaving: { target: '_blank', rel: 'noopener' } }
    : { hrefOf: (path) => site && new URL(path.slice(1), site).href, leaving: {} };
}

/** The pièces of some events, each once, by number. */
export function framedPieces(
  events: readonly ListedEvent[],
  { get }: Pick<CaseFile, 'get'>,
  locale: Locale,
): FramedPiece[] {
  const cited = events.flatMap(({ pieces, disclosedIn }) => [...pieces, disclosedIn ?? []].flat());
  const ids = [...new Set(cited.map(({ id }) => id))];
  const hasSources = ids.length <= SOURCES_MAX;
  return ids
    .map(get.piece)
    .sort((a, b) => a.number - b.number)
    .map(({ number, title, language, publisher, date, url }) => ({
      number,
      title,
      language,
      source: hasSources ? `${publisher}, ${formatFuzzyDate(date, locale, 'short')}` : undefined,
      url,
    }));
}
