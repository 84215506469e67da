/**
 * Knows how to cite a page or a claim of the site: short, full and, for a page, in BibTeX. Pure: version and
 * address are arguments.
 */
import type { Locale } from '../i18n/locale.ts';
import { formatIsoDay } from '../i18n/format.ts';
import { strings } from '../i18n/strings.ts';
import { biblatexText } from './biblatex.ts';
import { cutAtWord } from './cut-short.ts';
import { withoutOriginals } from './quoted-originals.ts';

export interface Cited {
  locale: Locale;
  /** Title of the page, or the words of a claim. */
  title: string;
  /** Title of the page that holds it, when it is a claim. */
  within?: string;
  /** Absolute where the site has an address, otherwise the name of the file. */
  address: string;
  isLocal: boolean;
  version: string;
  /** ISO day of the last check. */
  date: string;
}

export interface CitationForms {
  short: string;
  full: string;
  /** Of a page alone: a claim is cited in words. */
  bibtex?: string;
}

/** Longest title that a citation of a claim repeats, in characters, to the end of a word. */
const TITLE_MAX = 140;

/**
 * The forms, in the language of the page that is cited. A title above TITLE_MAX is cut at a word, and bears no
 * original of a quotation (quoted-originals.ts). The key of BibTeX is made of the end of the address and the
 * language; a local address is a note there, not a URL.
 */
export function citationForms({
  locale,
  title,
  within,
  address,
  isLocal,
  version,
  date,
}: Cited): CitationForms {
  const words = strings(locale);
  const fr = locale === 'fr';
  const short = cutAtWord(withoutOriginals(title), TITLE_MAX);
  const holder = within && `${fr ? 'dans' : 'in'} ${quoted(within, locale)}`;
  const edition = words.citing.version(version, formatIsoDay(date, locale));
  const place = isLocal ? `${address} (${words.citing.local})` : address;
  return {
    short: `${words.site.name}, ${quoted(short, locale)}, ${formatIsoDay(date, locale)}.`,
    full: [words.site.name, quoted(short, locale), ...(holder ? [holder] : []), edition]
      .concat(`${place}. CC BY-SA 4.0.`)
      .join(', '),
    ...(within === undefined ? { bibtex: pageEntry() } : {}),
  };

  function pageEntry(): string {
    const [year = '', month = '', day = ''] = date.split('-');
    const key = address
      .replace(/^.*\//, '')
      .replace(/\.html/, '')
      .replace(/[^a-z0-9]+/gi, '-');
    const item = {
      id: `piece-par-piece-${key}-${locale}`,
      type: 'webpage',
      title: short,
      author: [{ literal: words.site.name }],
      issued: { 'date-parts': [[Number(year), Number(month), Number(day)]] },
      version,
      language: fr ? ('fr-FR' as const) : ('en-GB' as const),
      ...(isLocal ? { note: place } : { URL: address }),
    };
    return biblatexText([item]);
  }
}

/** A title between the marks of its language; in English a quotation inside it has single ones. */
function quoted(title: string, locale: Locale): string {
  if (locale === 'fr') return `«\u202f${title}\u202f»`;
  return `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
