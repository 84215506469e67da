/** Builds the other pages of the timeline: presets, and key days. */
import type { Locale } from '../../i18n/locale.ts';
import { fileOf, PRESET_ROUTES, type RouteName } from '../../i18n/routes.ts';
import { formatIsoDay } from '../../i18n/format.ts';
import { strings } from '../../i18n/strings.ts';
import type { Day } from '../../calendar/day.ts';
import { KEY_DAYS, keyDay, knowledgeDays, type KeyDay } from '../../timeline/model/knowledge.ts';
import type { DatedEvent } from '../../timeline/model/timeline-event.ts';
import type { CaseFile, Preset } from '../../case/case-entry.ts';
import { getCaseFile } from '../../case/case-file.ts';
import type { CitationForms } from '../../case/citing.ts';
import type { EditionPage } from '../edition-paths.ts';
import { citeDrawnPage, citePage, latestCheck } from '../../case/page-citation.ts';
import { remarksOn, type Remarks } from '../../case/remarks.ts';
import {
  listedEvent,
  opensTerm,
  timelineProps,
  type TimelineProps,
} from '../../case/timeline-input.ts';

export interface ShownPreset {
  route: RouteName;
  preset: Preset;
  timeline: TimelineProps;
  remarks: Remarks;
  forms: CitationForms;
}

/** The whole timeline, as a drawing or a table, in one language. */
export async function wholeTimeline(route: 'timeline' | 'table', locale: Locale) {
  const { timeline, tablePage } = strings(locale);
  const { title, description, lead } = route === 'table' ? tablePage : timeline;
  return {
    route,
    title,
    description,
    lead,
    timeline: timelineProps(await getCaseFile(), locale),
    forms: await citeDrawnPage(route, locale),
  };
}

/** Preset pages in one language. */
export async function presetPages(locale: Locale): Promise<EditionPage<ShownPreset>[]> {
  const file = await getCaseFile();
  return PRESET_ROUTES.map((route) => {
    const id = route.replace('preset-', '');
    const preset = file.get.preset(id);
    return {
      file: fileOf(route, locale),
      props: {
        route,
        preset,
        timeline: timelineProps(file, locale, preset),
        remarks: remarksOn('preset', id, file),
        forms: citePage(route, locale, {
          title: preset.title[locale],
          verified: preset.verified,
        }),
      },
    };
  });
}

export interface ShownDay {
  day: Day;
  /** The key day of the page; undefined if the reader chooses. */
  iso: KeyDay | undefined;
  events: DatedEvent[];
  forms: CitationForms;
}

/** The key days, in one language. */
export async function shownDays(locale: Locale): Promise<(ShownDay & { iso: KeyDay })[]> {
  const file = await getCaseFile();
  return KEY_DAYS.map((iso) => ({
    day: keyDay(iso),
    iso,
    events: datedEvents(file, locale),
    forms: citePage(`day:${iso}`, locale, {
      title: strings(locale).known.titleOn(formatIsoDay(iso, locale)),
      verified: latestCheck(file),
    }),
  }));
}

/** The page on which the reader chooses the day, which opens on the first key day; then one page per key day. */
export async function knownPages(locale: Locale): Promise<EditionPage<ShownDay>[]> {
  const chosen: ShownDay = {
    day: keyDay(KEY_DAYS[0]),
    iso: undefined,
    events: datedEvents(await getCaseFile(), locale),
    forms: await citeDrawnPage('known', locale),
  };
  const days = (await shownDays(locale)).map((props) => ({
    file: fileOf(`day:${props.iso}`, locale),
    props,
  }));
  return [{ file: fileOf('known', locale), props: chosen }, ...days];
}

/** All events, each with the two days that change its state. */
function datedEvents(file: CaseFile, locale: Locale): DatedEvent[] {
  return file.events.map((event) => ({
    event: listedEvent(event, file, locale),
    ...knowledgeDays(event.happened, event.disclosed),
    isAside: event.scope === 'context' || opensTerm(event, file),
  }));
}
