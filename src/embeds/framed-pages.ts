/** Prepares the timeline views that leave the site, in a frame of another page or as a single file. */
import { formatFuzzyDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { copyFile, FRAMED_TIMELINES, type Address, type CopyKind } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import { TAKE_HOME_VIEWS } from '../i18n/take-home-files.ts';
import type { FramedPiece, Reach } from '../timeline/model/framed-view.ts';
import type { ListedEvent } from '../timeline/model/timeline-event.ts';
import type { CaseFile } from '../case/case-entry.ts';
import { getCaseFile } from '../case/case-file.ts';
import { copyLabel, type CopyLabel } from '../case/copy-label.ts';
import type { EditionPage } from '../views/edition-paths.ts';
import { edition } from '../case/page-citation.ts';
import { presetOf, timelineProps, type TimelineProps } from '../case/timeline-input.ts';

/** A view that cites more pièces than this gives only their titles and URLs: it must load in one request. */
const SOURCES_MAX = 100;

/** What the shell shows around such a view. */
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
  /** Whether it stands on its site, whose scripts it can then load. */
  canLoad: boolean;
}

<<<<<<< HEAD
/** The timeline and its choices, as frames and as single files, in one language. */
export async function framedTimelines(locale: Locale): Promise<EditionPage<FramedTimeline>[]> {
  const file = await getCaseFile();
  return COPY_KINDS.flatMap((kind) =>
    (kind === 'frame' ? FRAMED_TIMELINES : TAKE_HOME_VIEWS).map((route) => {
      const preset = presetOf(route, file);
      const timeline = timelineProps(file, locale, preset);
      const words = strings(locale).timeline;
      return {
        file: copyFile(kind, route, locale),
        props: {
          shell: shellOf(kind, route, locale, file, timeline.listed, {
            title: preset?.title[locale] ?? words.title,
            lead: preset?.lead[locale] ?? words.lead,
          }),
          timeline,
          pieces: framedPieces(timeline.listed, file, locale),
          reach: reachOf(kind),
          canLoad: kind === 'frame',
        },
      };
    }),
  );
=======
/** The timeline and its presets as frames, and the timeline as a single file, in one language. */
export async function framedTimelines(locale: Locale): Promise<EditionPage<FramedTimeline>[]> {
  const file = await getCaseFile();
  const copies = [
    ...FRAMED_TIMELINES.map((route) => ({ kind: 'frame', route }) as const),
    { kind: 'alone', route: 'timeline' } as const,
  ];
  return copies.map(({ kind, route }) => {
    const preset = presetOf(route, file);
    const timeline = timelineProps(file, locale, preset);
    const words = strings(locale).timeline;
    return {
      file: copyFile(kind, route, locale),
      props: {
        shell: shellOf(kind, route, locale, file, timeline.listed, {
          title: preset?.title[locale] ?? words.title,
          lead: preset?.lead[locale] ?? words.lead,
        }),
        timeline,
        pieces: framedPieces(timeline.listed, file, locale),
        reach: reachOf(kind),
        canLoad: kind === 'frame',
      },
    };
  });
>>>>>>> clean-formats
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

/** A frame links to the site by path; a single file links to the site's URL, if it has one. */
function reachOf(kind: CopyKind): Reach {
  const { site } = edition();
  return kind === 'frame'
    ? { hrefOf: (path) => path }
    : { hrefOf: (path) => site && new URL(path.slice(1), site).href };
}

/** The pièces of some events, without duplicates, by number. */
function framedPieces(
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
