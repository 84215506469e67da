/**
 * Formats citations of a page or claim of the site: short, full and, for a page, BibTeX. Pure: the edition is an
 * argument.
 */
import type { Locale } from '../i18n/locale.ts';
import { formatIsoDay } from '../i18n/format.ts';
import { strings } from '../i18n/strings.ts';
import { bibtexEntry } from './bibtex-entry.ts';
import { cutAtWord } from './cut-short.ts';
import { withoutOriginals } from './quoted-originals.ts';

export interface Cited {
  locale: Locale;
  /** Title of the page, or words of the claim. */
  title: string;
  /** Title of the page that contains the claim. */
  within?: string;
  /** Its file, with its place there. */
  file: string;
  edition: Edition;
  /** ISO day of the last check. */
  date: string;
}

/** Base URL of the site, undefined for a local copy, and its version. */
export interface Edition {
  site: URL | undefined;
  version: string;
}

/** Absolute URL of a file of the site, or the bare file name if the site has no base URL. */
export function addressOf(file: string, { site }: Edition): string {
  return site ? new URL(file, site).href : file;
}

export interface CitationForms {
  short: string;
  full: string;
  /** Only for a page: a claim is cited in words. */
  bibtex?: string;
}

/** Longest title in a citation, in characters; a longer one is cut after a whole word. */
const TITLE_MAX = 140;

/**
 * Citations in the language of the cited page. The title omits the originals of its quotations (quoted-originals.ts)
 * and is cut at TITLE_MAX. The BibTeX key combines the end of the address and the language; a local address becomes a
 * note, not a URL.
 */
export function citationForms({
  locale,
  title,
  within,
  file,
  edition,
  date,
}: Cited): CitationForms {
  const words = strings(locale);
  const { site, version } = edition;
  const address = addressOf(file, edition);
  const fr = locale === 'fr';
  const short = cutAtWord(withoutOriginals(title), TITLE_MAX);
  const holder = within && `${fr ? 'dans' : 'in'} ${quoted(within, locale)}`;
  const checked = words.citing.version(version, formatIsoDay(date, locale));
  const place = site ? address : `${address} (${words.citing.local})`;
  return {
    short: `${words.site.name}, ${quoted(short, locale)}, ${formatIsoDay(date, locale)}.`,
    full: [words.site.name, quoted(short, locale), ...(holder ? [holder] : []), checked]
      .concat(`${place}. ${words.citing.licence}`)
      .join(', '),
    ...(within === undefined ? { bibtex: pageEntry() } : {}),
  };

  function pageEntry(): string {
    const key = address
      .replace(/^.*\//, '')
      .replace(/\.html/, '')
      .replace(/[^a-z0-9]+/gi, '-');
    return bibtexEntry({
      type: 'online',
      key: `piece-par-piece-${key}-${locale}`,
      title: short,
      authors: [{ literal: words.site.name }],
      langid: fr ? 'french' : 'british',
      words: { version, note: site ? undefined : place },
      exact: { date, url: site && address },
    });
  }
}

/** Puts a title in the quotation marks of its language; in English, a quotation inside it gets single marks. */
function quoted(title: string, locale: Locale): string {
  if (locale === 'fr') return `«\u202f${title}\u202f»`;
  return `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
