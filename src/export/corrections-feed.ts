/** Knows the corrections as an Atom feed (RFC 4287). Needs an address: an entry's id is one. */
import { Feed } from 'feed';
import type { Locale } from '../i18n/locale.ts';
import { CORRECTIONS_FEED, pathOf } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import type { Correction } from '../library/case-entry.ts';
import { targetPath } from '../library/target-path.ts';

/**
 * @param site     address of the site
 * @param updated  ISO day of the last change, for a feed without entries
 */
export function correctionsFeed(
  corrections: readonly Correction[],
  locale: Locale,
  site: URL,
  updated: string,
): string {
  const words = strings(locale);
  const page = new URL(pathOf('corrections', locale).slice(1), site).href;
  const feed = new Feed({
    title: words.corrections.feedTitle,
    id: page,
    link: page,
    language: locale,
    copyright: words.site.licence,
    updated: new Date(corrections[0]?.date ?? updated),
    feedLinks: { atom: new URL(CORRECTIONS_FEED[locale], site).href },
    author: { name: words.site.name },
  });
  for (const { id, date, target, was, now, why } of corrections)
    feed.addItem({
      id: `${page}#${id}`,
      title: why[locale],
      link: new URL(targetPath(target, locale).slice(1), site).href,
      date: new Date(date),
      description: `${words.corrections.was} ${was[locale]}\n${words.corrections.now} ${now[locale]}`,
    });
  return feed.atom1();
}
