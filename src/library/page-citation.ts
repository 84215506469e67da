/** Knows how to cite a page of this build. */
import type { Locale } from '../i18n/locale.ts';
import { fileOf, type RouteName } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import { getCaseFile } from './case-file.ts';
import { addressOf, type Edition } from './audited-claim.ts';
import { citationForms, type CitationForms } from './citing.ts';
import { SITE_VERSION } from './site-version.ts';

/** This build: its address, where it has one, and its version. */
export function edition(): Edition {
  return {
    site: import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined,
    version: SITE_VERSION,
  };
}

/** Forms of a page; `verified` is the day of its last check, `title` its own where it has one. */
export function citePage(
  route: RouteName,
  locale: Locale,
  { title = strings(locale).pages[route], verified }: { title?: string; verified: string },
): CitationForms {
  return citationForms({
    locale,
    title,
    address: addressOf(fileOf(route, locale), edition()),
    isLocal: !import.meta.env.SITE,
    version: SITE_VERSION,
    date: verified,
  });
}

/** Forms of a page drawn from the whole case file: its day is the latest on which anything was checked. */
export async function citeDrawnPage(route: RouteName, locale: Locale): Promise<CitationForms> {
  const { events, claims, actors } = await getCaseFile();
  const verified = [...events, ...claims, ...actors]
    .map((entry) => entry.verified)
    .reduce((last, day) => (day > last ? day : last), '');
  return citePage(route, locale, { verified });
}
