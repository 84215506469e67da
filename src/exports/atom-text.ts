/** Writes an Atom feed with its language, which the package `feed` leaves out. */
import type { Feed } from 'feed';
import type { Locale } from '../i18n/locale.ts';

/** Text of the feed; a screen reader reads its words in the language that `xml:lang` names (RFC 4287, section 2). */
export function atomText(feed: Feed, locale: Locale): string {
  return feed.atom1().replace('<feed ', `<feed xml:lang="${locale}" `);
}
