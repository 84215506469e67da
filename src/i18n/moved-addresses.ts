/**
 * Knows the addresses that have left the site, and where each leads now. A page leads on by itself, on any host
 * and from a folder; any other file leads on where the host can redirect. Nothing on the site links to them.
 */
import { LOCALES, type Locale } from './locale.ts';
import { fileOf, type Address } from './routes.ts';

/** An address that left: its file in dist in each edition, and the page that stands for it. */
interface Departure {
  from: Readonly<Record<Locale, string>>;
  to: Address;
}

const DEPARTURES: readonly Departure[] = [
  { from: { fr: 'pieces-presse.html', en: 'en/exhibits-press.html' }, to: 'pieces' },
];

export interface MovedAddress {
  /** File of dist that the address named, `pieces-presse.html`. */
  from: string;
  /** File of dist that it leads to, `pieces.html`. */
  to: string;
  locale: Locale;
}

/** Every address that has left, in both editions. */
export function movedAddresses(): MovedAddress[] {
  return DEPARTURES.flatMap(({ from, to }) =>
    LOCALES.map((locale) => ({ from: from[locale], to: fileOf(to, locale), locale })),
  );
}

/** The addresses that were pages, and are pages still, which lead on. */
export function movedPages(): MovedAddress[] {
  return movedAddresses().filter(({ from }) => from.endsWith('.html'));
}
