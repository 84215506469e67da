/**
 * Writes an Atom feed (RFC 4287) of the open points, then of the facts of the timeline, last checked first. Needs a
 * site URL.
 */
import { Feed } from 'feed';
import { formatList, formatWhenText } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { FACTS_FEED, eventPath, pathOf, type TextPage } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import { typeset } from '../i18n/typography.ts';
import type { CaseEvent, CaseFile, Page } from '../case/case-entry.ts';
import { beginningOf } from '../calendar/when.ts';
import { headingsOf } from '../case/prose-reference.ts';
import { passagesOf } from '../case/text-passages.ts';
import { listedEvent } from '../case/timeline-input.ts';
import { atomText } from './atom-text.ts';

const MS_PER_SECOND = 1000;

/** Maximum number of facts in the feed. */
const FEED_LENGTH = 40;

/** Page of the open points. */
const OPEN_POINTS = 'a-suivre' satisfies TextPage;

/**
 * Text of the feed in one language: the open points, then at most FEED_LENGTH facts; of those checked on the same day,
 * the last to happen come first.
 * @param site  URL of the root of dist, with a trailing slash: ids and links are made absolute from it
 */
export function factsFeed(
  file: Pick<CaseFile, 'events' | 'pages' | 'get'>,
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
  const points = file.pages
    .filter(({ name, locale: its }) => name === OPEN_POINTS && its === locale)
    .flatMap(openPoints);
  const feed = new Feed({
    title: words.dataPage.feedTitle,
    id: addressOf(pathOf('timeline', locale)),
    link: addressOf(pathOf('timeline', locale)),
    language: locale,
    copyright: words.site.licence,
    updated: new Date(
      Math.max(...points.map(({ date }) => +date), ...events.map((event) => +updatedOf(event)), 0),
    ),
    feedLinks: { atom: new URL(FACTS_FEED[locale], site).href },
    author: { name: words.site.name },
  });
  for (const { id, title, date, description } of points) {
    const address = addressOf(pathOf(OPEN_POINTS, locale, id));
    feed.addItem({
      id: address,
      title: `${words.pages[OPEN_POINTS]} · ${title}`,
      link: address,
      date,
      description,
    });
  }
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
  return atomText(feed, locale);
}

/** Sections of the page that cite a source: each is an open point, checked on the day of the page. */
function openPoints({ tree, locale, verified }: Page) {
  const passages = passagesOf(tree);
  return headingsOf(tree).flatMap(({ id, title }) => {
    const own = passages.filter(({ section, words }) => section === id && words !== title);
    if (!own.some(({ pieces }) => pieces.length > 0)) return [];
    return [
      {
        id,
        title: typeset(title, locale),
        date: new Date(verified),
        description: typeset(own.map(({ words }) => words).join(' '), locale),
      },
    ];
  });
}

/**
 * The day of the last check. Its time only encodes an order, for readers that know no other: one second per day
 * since 1970, so that of the facts checked on the same day the latest come first; those before 1970 come last.
 */
function updatedOf({ verified, happened }: CaseEvent): Date {
  return new Date(Date.parse(verified) + Math.max(0, beginningOf(happened).start) * MS_PER_SECOND);
}
