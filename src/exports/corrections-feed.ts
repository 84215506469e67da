/**
 * Writes the corrections since publication and the replies as an Atom feed (RFC 4287), newest first. Corrections
 * of words that were never online are left out. Needs a site URL, which is part of the ids.
 */
import { Feed } from 'feed';
import type { Locale } from '../i18n/locale.ts';
import { CORRECTIONS_FEED, pathOf } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import type { CaseFile } from '../case/case-entry.ts';
import { isOfPublished, type RemarkSource } from '../case/remarks.ts';
import { targetPath } from '../case/target-path.ts';
import { atomText } from './atom-text.ts';

/**
 * @param site     URL of the site
 * @param updated  ISO day of the last change, for a feed without entries
 */
export function correctionsFeed(
  { corrections, replies, published, get }: RemarkSource & Pick<CaseFile, 'get'>,
  locale: Locale,
  site: URL,
  updated: string,
): string {
  const words = strings(locale);
  const addressOf = (path: string) => new URL(path.slice(1), site).href;
  const page = addressOf(pathOf('corrections', locale));
  const entries = [
    ...corrections
      .filter(isOfPublished(published))
      .map(({ id, date, target, edition, was, now, why }) => {
        const changed = edition ?? locale;
        const lines = [
          ...(edition ? [words.corrections.only[edition]] : []),
          `${words.corrections.was} ${was[changed]}`,
          `${words.corrections.now} ${now[changed]}`,
        ];
        return {
          id: `${page}#${id}`,
          title: why[locale],
          link: addressOf(targetPath(target, locale)),
          date,
          description: lines.join('\n'),
        };
      }),
    ...replies.map(({ id, published, target, from, text }) => ({
      id: addressOf(pathOf('droit-de-reponse', locale, id)),
      title: `${words.replies.from} ${get.actor(from).name[locale]}`,
      link: addressOf(targetPath(target, locale)),
      date: published,
      description: text[locale],
    })),
  ].sort((a, b) => b.date.localeCompare(a.date));
  const feed = new Feed({
    title: words.corrections.feedTitle,
    id: page,
    link: page,
    language: locale,
    copyright: words.site.licence,
    updated: new Date(entries[0]?.date ?? updated),
    feedLinks: { atom: new URL(CORRECTIONS_FEED[locale], site).href },
    author: { name: words.site.name },
  });
  for (const { date, ...entry } of entries) feed.addItem({ ...entry, date: new Date(date) });
  return atomText(feed, locale);
}
