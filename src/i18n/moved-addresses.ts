/**
 * Knows the addresses that have left the site, and where each leads now. A page leads on by itself, on any host
 * and from a folder; any other file leads on where the host can redirect. Nothing on the site links to them.
 */
import { LOCALES, type Locale } from './locale.ts';
import { copyFile, fileOf } from './routes.ts';

/** An address that left, and the one that stands for it: files of dist, the second with its query or fragment. */
interface Departure {
  from: Readonly<Record<Locale, string>>;
  to: (locale: Locale) => string;
}

/** A star stands for the id of an event, in both. */
const DEPARTURES: readonly Departure[] = [
  {
    from: { fr: 'pieces-presse.html', en: 'en/exhibits-press.html' },
    to: (locale) => fileOf('pieces', locale),
  },
  {
    from: { fr: 'embed/fr/fait-*.html', en: 'embed/en/fact-*.html' },
    to: (locale) => `${copyFile('frame', 'timeline', locale)}?fait=*`,
  },
];

export interface MovedAddress {
  /** File of dist that the address named: `pieces-presse.html`, `embed/fr/fait-*.html`. */
  from: string;
  /** File of dist that it leads to: `pieces.html`, `embed/fr/frise.html?fait=*`. */
  to: string;
  locale: Locale;
}

/** Every address that has left, in both editions. */
export const MOVED_ADDRESSES: readonly MovedAddress[] = DEPARTURES.flatMap(({ from, to }) =>
  LOCALES.map((locale) => ({ from: from[locale], to: to(locale), locale })),
);

/**
 * The pages that have left, which are pages still and lead on.
 * @param events  ids of the events, for the addresses that each of them had
 */
export function movedPages(events: readonly string[]): MovedAddress[] {
  return MOVED_ADDRESSES.filter(({ from }) => from.endsWith('.html')).flatMap((moved) =>
    moved.from.includes('*')
      ? events.map((id) => ({
          ...moved,
          from: moved.from.replace('*', id),
          to: moved.to.replace('*', id),
        }))
      : [moved],
  );
}
