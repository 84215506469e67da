/** Formats citations of the pages of this build. */
import type { Locale } from '../i18n/locale.ts';
import { fileOf, type Address, type RouteName } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import type { CaseFile } from './case-entry.ts';
import { getCaseFile } from './case-file.ts';
import { citationForms, type CitationForms, type Edition } from './citing.ts';
import manifest from '../../package.json' with { type: 'json' };

/** This build: its URL, if it has one, and its version, that of package.json. */
export function edition(): Edition {
  return {
    site: import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined,
    version: manifest.version,
  };
}

/** Citations of a page; `verified` is the day of its last check. */
export function citePage(
  address: Address,
  locale: Locale,
  { title, verified }: { title: string; verified: string },
): CitationForms {
  return citationForms({
    locale,
    title,
    file: fileOf(address, locale),
    edition: edition(),
    date: verified,
  });
}

/** Latest ISO day on which any entry of the case file was checked. */
export function latestCheck(file: CaseFile): string {
  const { events, claims, actors, trials, uses, regimes, voices, steps, walks } = file;
  return [events, claims, actors, trials, uses, regimes, voices, steps, walks]
    .flatMap((entries) => entries.map(({ verified }) => verified))
    .reduce((last, day) => (day > last ? day : last), '');
}

/** Citations of a page generated from the whole case file. */
export async function citeDrawnPage(route: RouteName, locale: Locale): Promise<CitationForms> {
  const title = strings(locale).pages[route];
  return citePage(route, locale, { title, verified: latestCheck(await getCaseFile()) });
}
