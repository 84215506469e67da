/** Writes the facts of the timeline as an Atom feed (RFC 4287), last checked first. Needs a site URL. */
import { Feed } from 'feed';
import { formatList, formatWhenText } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { FACTS_FEED, eventPath, pathOf } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import type { CaseEvent, CaseFile } from '../case/case-entry.ts';
import { beginningOf } from '../calendar/when.ts';
import { listedEvent } from '../case/timeline-input.ts';

const MS_PER_SECOND = 1000;

/** Maximum number of facts in the feed. */
const FEED_LENGTH = 40;

/**
 * Text of the feed in one language, at most FEED_LENGTH facts; of those checked on the same day, the last to
 * happen come first.
 * @param site  URL of the root of dist, with a trailing slash: ids and links are made absolute from it
 */
export function factsFeed(
  file: Pick<CaseFile, 'events' | 'get'>,
  locale: Locale,
  site: URL,
): string {
  const words = strings(locale);
  const addressOf = (path: string) => new URL(path.slice(1), site).href;
  // The sort is stable: of the facts checked on the same day, the latest come first.
  const events = [...file.events]
    .reverse()
    .sort((a, b) => b.verified.localeCompare(a.verified))
    .slice(0, FEED_LENGTH);
  const feed = new Feed({
    title: words.dataPage.feedTitle,
    id: addressOf(pathOf('timeline', locale)),
    link: addressOf(pathOf('timeline', locale)),
    language: locale,
    copyright: words.site.licence,
    updated: events[0] ? updatedOf(events[0]) : new Date(0),
    feedLinks: { atom: new URL(FACTS_FEED[locale], site).href },
    author: { name: words.site.name },
  });
  for (const event of events) {
    const { title, summary, happened, standing, voices } = listedEvent(event, file, locale);
    const address = addressOf(eventPath(event.id, locale));
    feed.addItem({
      id: address,
      title: `${formatWhenText(happened, locale)} · ${title}`,
      link: address,
      date: updatedOf(event),
      description: `${summary} ${words.standingBy[standing](formatList(voices, locale))}.`,
    });
  }
  return feed.atom1();
}

/**
 * The day of the last check. Its time only encodes an order, for readers that know no other: one second per day
 * since 1970, so that of the facts checked on the same day the latest come first; those before 1970 come last.
 */
function updatedOf({ verified, happened }: CaseEvent): Date {
  return new Date(Date.parse(verified) + Math.max(0, beginningOf(happened).start) * MS_PER_SECOND);
}
