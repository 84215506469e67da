/** Lists what the downloads page names: the sessions, with their titles. */
import type { Locale } from '../../i18n/locale.ts';
import { getCaseFile } from '../../case/case-file.ts';
import type { CitationForms } from '../../case/citing.ts';
import { citeDrawnPage } from '../../case/page-citation.ts';

export interface TakeHome {
  sessions: { id: string; title: string }[];
  /** How to cite the timeline: the credit line that a copy must have. */
  credit: string;
  forms: CitationForms;
}

/**
 * What the page names, in one language.
 * @throws {ContentError} if the case file has a problem (getCaseFile)
 */
export async function takeHome(locale: Locale): Promise<TakeHome> {
  const file = await getCaseFile();
  return {
    sessions: file.sessions.map(({ id, title }) => ({ id, title: title[locale] })),
    credit: (await citeDrawnPage('timeline', locale)).full,
    forms: await citeDrawnPage('take-home', locale),
  };
}
