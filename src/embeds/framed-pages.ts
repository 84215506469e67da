/** Prepares the views that leave the site, in a frame of another page or as a single file. */
import type { Locale } from '../i18n/locale.ts';
import { copyFile, FRAMED_TIMELINES, type Address, type CopyKind } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import type { CaseFile } from '../case/case-entry.ts';
import { getCaseFile } from '../case/case-file.ts';
import { inClassWords } from '../case/class-words.ts';
import { copyLabel, type CopyLabel } from '../case/copy-label.ts';
import { edition } from '../case/page-citation.ts';
import type { EditionPage } from '../views/edition-paths.ts';
import { guidedProps, presetOf, timelineProps } from '../views/timeline/timeline-pages.ts';

/** What the shell shows around such a view. */
export interface FramedShell {
  kind: CopyKind;
  address: Address;
  title: string;
  lead: string;
  label: CopyLabel;
}

/** Where a path of the site leads from a view, or nothing where the site has no address. */
type Reach = (path: string) => string | undefined;

/** In a view, a fact leads to its story in the list below the drawing. */
const hrefOf = (id: string) => `#${id}`;

export interface FramedTimeline {
  shell: FramedShell;
  reach: Reach;
  /** The instrument, or the guided reading. */
  timeline?: ReturnType<typeof timelineProps>;
  guided?: ReturnType<typeof guidedProps>;
}

/** The timeline, its choices and its guided reading as frames, and the timeline as a single file, in one language. */
export async function framedTimelines(locale: Locale): Promise<EditionPage<FramedTimeline>[]> {
  const whole = await getCaseFile();
  const inClass = inClassWords(whole, locale);
  const copies = [
    ...FRAMED_TIMELINES.map((route) => ({ kind: 'frame', route }) as const),
    { kind: 'alone', route: 'timeline' } as const,
  ];
  return copies.map(({ kind, route }) => {
    // Courses and boards show frames.
    const file = kind === 'frame' ? inClass : whole;
    const preset = presetOf(route, file);
    const chosen = preset?.stops.map(({ event }) => event);
    const words = strings(locale).timeline;
    const title = preset?.title[locale] ?? words.title;
    const lead = preset?.lead[locale] ?? words.lead;
    return {
      file: copyFile(kind, route, locale),
      props: {
        shell: shellOf(kind, route, locale, file, { title, lead }, chosen),
        reach: reachOf(kind),
        ...(route === 'preset-parcours'
          ? { guided: guidedProps(file, locale, hrefOf) }
          : { timeline: timelineProps(file, locale, hrefOf, chosen) }),
      },
    };
  });
}

/** The label of a copy says until when the facts that it shows hold. */
function shellOf(
  kind: CopyKind,
  address: Address,
  locale: Locale,
  file: CaseFile,
  words: { title: string; lead: string },
  chosen?: readonly string[],
): FramedShell {
  const events = chosen ? file.events.filter(({ id }) => chosen.includes(id)) : file.events;
  return { kind, address, ...words, label: copyLabel(address, locale, { ...file, events }) };
}

/** A frame links to the site by path; a single file links to the site's URL, if it has one. */
function reachOf(kind: CopyKind): Reach {
  const { site } = edition();
  return kind === 'frame' ? (path) => path : (path) => site && new URL(path.slice(1), site).href;
}
