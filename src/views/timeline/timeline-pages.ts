/** Builds the pages of the timeline: the whole, its presets, what was known on a day. */
import type { Locale } from '../../i18n/locale.ts';
import { fileOf, PRESET_ROUTES, type RouteName } from '../../i18n/routes.ts';
import { knowledgeDays } from '../../timeline/model/knowledge.ts';
import type { DatedEvent } from '../../timeline/model/timeline-event.ts';
import type { Preset } from '../../case/case-entry.ts';
import { getCaseFile } from '../../case/case-file.ts';
import type { CitationForms } from '../../case/citing.ts';
import type { EditionPage } from '../edition-paths.ts';
import { citePage } from '../../case/page-citation.ts';
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

/** All events, each with the two days that change its state. */
export async function datedEvents(locale: Locale): Promise<DatedEvent[]> {
  const file = await getCaseFile();
  return file.events.map((event) => ({
    event: listedEvent(event, file, locale),
    ...knowledgeDays(event.happened, event.disclosed),
    isAside: event.scope === 'context' || opensTerm(event, file),
  }));
}
