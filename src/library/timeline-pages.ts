/** Knows the pages that read the timeline otherwise: choices of events, and key days. */
import type { Locale } from '../i18n/locale.ts';
import { fileOf, presetRoute, type Address, type RouteName } from '../i18n/routes.ts';
import { formatIsoDay } from '../i18n/format.ts';
import { strings } from '../i18n/strings.ts';
import { PRESETS } from '../schemas/preset.ts';
import type { Day } from '../timeline/model/day.ts';
import { KEY_DAYS, keyDay, knowledgeDays, type KeyDay } from '../timeline/model/knowledge.ts';
import type { DatedEvent } from '../timeline/model/timeline-event.ts';
import type { Preset } from './case-entry.ts';
import { getCaseFile, type CaseFile } from './case-file.ts';
import type { CitationForms } from './citing.ts';
import { citeDrawnPage, citePage, latestCheck } from './page-citation.ts';
import { listedEvent, timelineProps, type TimelineProps } from './timeline-input.ts';

/** The pages of the key days. */
export const DAY_ADDRESSES: readonly Address[] = KEY_DAYS.map((iso): Address => `day:${iso}`);

/** What stands between the prefix of a file and its ending: `frise-emc.html` gives `emc`. */
const paramOf = (address: Address, locale: Locale) =>
  fileOf(address, locale).replace(/^[^-]*-|\.html$/g, '');

export interface ShownPreset {
  route: RouteName;
  preset: Preset;
  timeline: TimelineProps;
  forms: CitationForms;
}

/** Static paths of the choices, for a page named `frise-[preset].astro`. */
export async function presetPaths(
  locale: Locale,
): Promise<{ params: { preset: string }; props: ShownPreset }[]> {
  const file = await getCaseFile();
  return PRESETS.map((id) => {
    const preset = file.get.preset(id);
    const route = presetRoute(id);
    return {
      params: { preset: paramOf(route, locale) },
      props: {
        route,
        preset,
        timeline: timelineProps(file, locale, preset),
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
  /** The key day of the page; undefined where the reader chooses. */
  iso: KeyDay | undefined;
  events: DatedEvent[];
  forms: CitationForms;
}

/** Static paths of the key days, for a page named `que-savait-on-[day].astro`. */
export async function dayPaths(
  locale: Locale,
): Promise<{ params: { day: string }; props: ShownDay }[]> {
  const file = await getCaseFile();
  return KEY_DAYS.map((iso) => ({
    params: { day: iso },
    props: {
      day: keyDay(iso),
      iso,
      events: datedEvents(file, locale),
      forms: citePage(`day:${iso}`, locale, {
        title: strings(locale).known.titleOn(formatIsoDay(iso, locale)),
        verified: latestCheck(file),
      }),
    },
  }));
}

/** The page on which the reader chooses the day; it opens on the first key day. */
export async function chosenDay(locale: Locale): Promise<ShownDay> {
  const events = datedEvents(await getCaseFile(), locale);
  return {
    day: keyDay(KEY_DAYS[0]),
    iso: undefined,
    events,
    forms: await citeDrawnPage('known', locale),
  };
}

/** Every event with the two days that change its state. */
function datedEvents(file: CaseFile, locale: Locale): DatedEvent[] {
  return file.events.map((event) => ({
    event: listedEvent(event, file, locale),
    ...knowledgeDays(event.happened, event.disclosed),
  }));
}
