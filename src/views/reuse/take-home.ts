/** Lists what the downloads page names: views and sessions, with their titles. */
import type { Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import { TAKE_HOME_VIEWS, type TakeHomeView } from '../../i18n/take-home-files.ts';
import { getCaseFile } from '../../case/case-file.ts';
import type { CitationForms } from '../../case/citing.ts';
import { citeDrawnPage } from '../../case/page-citation.ts';
import { presetOf } from '../timeline/timeline-pages.ts';

export interface TakeHome {
  views: { view: TakeHomeView; title: string }[];
  sessions: { id: string; title: string }[];
  /** How to cite the timeline: the credit line that a copy must have. */
  credit: string;
  forms: CitationForms;
}

/**
 * What the page names, in one language: views in the order of TAKE_HOME_VIEWS.
 * @throws {ContentError} if the case file has a problem (getCaseFile)
 */
export async function takeHome(locale: Locale): Promise<TakeHome> {
  const file = await getCaseFile();
  const words = strings(locale).takeHome.views;
  return {
    views: TAKE_HOME_VIEWS.map((view) => ({
      view,
      title: presetOf(view, file)?.title[locale] ?? words.whole,
    })),
    sessions: file.sessions.map(({ id, title }) => ({ id, title: title[locale] })),
    credit: (await citeDrawnPage('timeline', locale)).full,
    forms: await citeDrawnPage('take-home', locale),
  };
}
