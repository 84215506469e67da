/** Turns the events of the case file into the facts that the timeline draws, and the events that lists show, in one language. */
import { gapOf } from '../calendar/gap.ts';
import { beginningOf, extentOf } from '../calendar/when.ts';
import { formatGap } from '../i18n/format-gap.ts';
import { formatDateInSentence, formatFuzzyDate, formatIsoDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { actorPath } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import { isoOf } from '../calendar/day.ts';
import type { Fact, TermOfOffice } from '../timeline/model/fact.ts';
import type { EventLink, ListedEvent, PieceReference } from '../timeline/model/listed-event.ts';
import { TIMELINE_WINDOW } from '../timeline/model/timeline-window.ts';
import type { CaseEvent, CaseFile, Piece } from './case-entry.ts';
import { shortNameOf, voiceOf } from './short-name.ts';

/** Where a fact leads from the page that carries it: its id gives an address, relative to the page. */
export type FactAddress = (id: string) => string;

/** Facts of some events, in the order of the case file, which is that of time. */
export function factsOf(
  events: readonly CaseEvent[],
  file: Pick<CaseFile, 'actors' | 'get'>,
  locale: Locale,
  hrefOf: FactAddress,
): Fact[] {
  return events.map((event) => factOf(event, file, locale, hrefOf));
}

function factOf(
  event: CaseEvent,
  file: Pick<CaseFile, 'actors' | 'get'>,
  locale: Locale,
  hrefOf: FactAddress,
): Fact {
  const { id, code, topic, standing, importance, scope, happened, disclosed, disclosedIn } = event;
  const { title: classTitle, label: classLabel } = event.inClass ?? {};
  const { timeline, standings } = strings(locale);
  const beginning = beginningOf(happened);
  const { end } = extentOf(happened);
  const isLater = gapOf(happened, disclosed).minDays > 0;
  // A number stays with its unit, wherever a drawing wraps it.
  const gap = formatGap(happened, disclosed, locale)?.replace(/(\d) /g, '$1\u00a0');
  const [date, knownDate] = [beginning, disclosed].map((day) =>
    formatFuzzyDate(day, locale, 'short'),
  );
  const title = event.title[locale];
  const known = gap ? timeline.factKnown(formatDateInSentence(disclosed, locale), gap) : '';
  return {
    ...{ id, code, topic, standing, importance, title },
    label: event.label[locale],
    ...(classTitle && {
      inClass: {
        title: classTitle[locale],
        ...(classLabel && { label: classLabel[locale] }),
      },
    }),
    ...(scope ? { scope } : {}),
    happened: [beginning.start, beginning.end],
    ...(happened.kind === 'moment' ? {} : { until: end ?? TIMELINE_WINDOW.end }),
    ...(isLater ? { disclosed: [disclosed.start, disclosed.end] as const } : {}),
    actors: [...new Set([...event.actors, ...event.assertedBy])],
    href: hrefOf(id),
    date: date ?? '',
    ...(isLater ? { knownDate } : {}),
    ...(isLater && disclosedIn
      ? { source: publisherName(file.get.piece(disclosedIn), file, locale) }
      : {}),
    ...(gap ? { gap } : {}),
    name: timeline.factName(
      title,
      formatFuzzyDate(beginning, locale),
      known,
      capitalised(standings[standing]),
    ),
  };
}

/** A publisher, in English by its English name if it has one; « Association nationale de la vidéoprotection (AN2V) » is drawn as « AN2V ». */
function publisherName(
  { publisher }: Piece,
  { actors }: Pick<CaseFile, 'actors'>,
  locale: Locale,
): string {
  const inEnglish = actors.find(({ name }) => name.fr === publisher)?.shortNameEn;
  return (locale === 'en' && inEnglish) || (/\(([^)]+)\)$/.exec(publisher)?.[1] ?? publisher);
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Names of the actors of some facts by id, in the order of the alphabet. */
export function actorNames(
  facts: readonly Fact[],
  file: Pick<CaseFile, 'actors'>,
  locale: Locale,
): Record<string, string> {
  const named = new Set(facts.flatMap(({ actors }) => actors));
  const order = new Intl.Collator(locale);
  const names = file.actors
    .filter(({ id }) => named.has(id))
    .map((actor) => [actor.id, shortNameOf(actor, locale)] as const)
    .sort(([, a], [, b]) => order.compare(a, b));
  return Object.fromEntries(names);
}

/** Terms of office for the band, in chronological order. A term that has not ended ends with the window. */
export function termsOfOffice(
  { actors }: Pick<CaseFile, 'actors'>,
  locale: Locale,
  hrefOf: (path: string) => string,
): TermOfOffice[] {
  const { minister, ministerSince } = strings(locale).timeline;
  return actors
    .flatMap(({ id, shortName, terms }) =>
      terms.map(({ from, to }) => ({
        id: `${id}-${from.start}`,
        name: shortName,
        said: to
          ? minister(shortName, saidDay(from.start, locale), saidDay(to.start, locale))
          : ministerSince(shortName, saidDay(from.start, locale)),
        href: hrefOf(actorPath(id, locale)),
        start: from.start,
        after: to?.start ?? TIMELINE_WINDOW.end,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

const saidDay = (day: number, locale: Locale) => formatIsoDay(isoOf(day), locale);

/** Number and title of a pièce, as a line shows them. */
function pieceReference({ id, number, title, publisher, language }: Piece): PieceReference {
  return { id, number, title, publisher, language };
}

/** An event with the words and the pièces that the list shows. */
export function listedEvent(
  event: CaseEvent,
  file: Pick<CaseFile, 'events' | 'get'>,
  locale: Locale,
): ListedEvent {
  const {
    id,
    title,
    summary,
    topic,
    standing,
    scope,
    reason,
    assertedBy,
    happened,
    disclosed,
    disclosedIn,
    pieces,
  } = event;
  return {
    id,
    title: title[locale],
    summary: summary[locale],
    topic,
    standing,
    scope,
    reason: reason[locale],
    voices: assertedBy.map((actor) => voiceOf(file.get.actor(actor), locale)),
    happened,
    disclosed,
    disclosedIn: disclosedIn ? pieceReference(file.get.piece(disclosedIn)) : undefined,
    pieces: pieces.map((piece) => pieceReference(file.get.piece(piece))),
    follows: event.follows.map((link) => eventLink(file.get.event(link.event), link, file, locale)),
    leadsTo: (followersOf(file.events).get(id) ?? []).map(({ later, link }) =>
      eventLink(later, link, file, locale),
    ),
  };
}

interface Follower {
  later: CaseEvent;
  link: CaseEvent['follows'][number];
}

/** Cache: every list needs the followers of each of its events, so the links are reversed once. */
const followers = new WeakMap<readonly CaseEvent[], ReadonlyMap<string, Follower[]>>();

/** Events that follow from another, by its id, in the order of the case file. */
function followersOf(events: readonly CaseEvent[]): ReadonlyMap<string, Follower[]> {
  const known = followers.get(events);
  if (known) return known;
  const links = events.flatMap((later) => later.follows.map((link) => ({ later, link })));
  const byEvent = Map.groupBy(links, ({ link }) => link.event);
  followers.set(events, byEvent);
  return byEvent;
}

/** A link, with the title of the event at its other end. */
function eventLink(
  { id, title }: CaseEvent,
  { why, pieces }: CaseEvent['follows'][number],
  { get }: Pick<CaseFile, 'get'>,
  locale: Locale,
): EventLink {
  return {
    id,
    title: title[locale],
    why: why[locale],
    pieces: pieces.map((piece) => pieceReference(get.piece(piece))),
  };
}
