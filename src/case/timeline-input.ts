/** Turns the events of the case file into what the timeline draws and lists, in one language. */
import type { Locale } from '../i18n/locale.ts';
import { CHOICE_ADDRESSES, type FramedTimeline } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import { threadEndOf } from '../calendar/gap.ts';
import type {
  EventLink,
  ListedEvent,
  PieceReference,
  Stop,
  TermOfOffice,
  TimelineEvent,
} from '../timeline/model/timeline-event.ts';
import type { TimelineView } from '../timeline/model/timeline-view.ts';
import { TIMELINE_WINDOW } from '../timeline/model/timeline-window.ts';
import { beginningOf, extentOf } from '../calendar/when.ts';
import type { Actor, CaseEvent, CaseFile, Piece, Preset } from './case-entry.ts';
import { shortNameOf, voiceOf } from './short-name.ts';

/** The article about the Court. */
const COURT = 'cjr';

/** Everything that the timeline needs, for the whole case file or for one preset. */
export interface TimelineProps {
  /** The view on which it opens. */
  opening: TimelineView;
  drawn: TimelineEvent[];
  terms: TermOfOffice[];
  listed: ListedEvent[];
  /** Actors named in the events, sorted by name. */
  actors: { id: string; name: string }[];
  stops: Map<string, Stop>;
}

/** The preset that a view shows; undefined for the whole timeline. */
export function presetOf(view: FramedTimeline, file: Pick<CaseFile, 'get'>) {
  return view === 'timeline' ? undefined : file.get.preset(view.replace(/^preset-/, ''));
}

/** Ids of the events of each choice, in the order of time. */
export const choicesOf = ({ get }: Pick<CaseFile, 'get'>) =>
  Object.fromEntries(
    CHOICE_ADDRESSES.map((address) => address.replace('preset-', '')).map((choice) => [
      choice,
      get.preset(choice).stops.map(({ event }) => event),
    ]),
  );

/** Data of the timeline in one language, for the events of a preset or for all of them. */
export function timelineProps(file: CaseFile, locale: Locale, preset?: Preset): TimelineProps {
  const chosen = preset && new Set(preset.stops.map(({ event }) => event));
  const events = file.events.filter(({ id }) => !chosen || chosen.has(id));
  const listed = events.map((event) => listedEvent(event, file, locale));
  const named = new Set(listed.flatMap(({ actors }) => actors));
  const keys = keyDates(file, preset);
  const opening = new Set(events.filter((event) => opensTerm(event, file)).map(({ id }) => id));
  return {
    opening: preset ? 'dates' : 'tard',
    drawn: drawnEvents({ events }, locale).map((event) => ({
      ...event,
      isKey: keys.has(event.id),
      isTerm: opening.has(event.id),
    })),
    terms: isOfCourt(events) ? [] : termsOfOffice(file),
    listed,
    actors: file.actors
      .filter(({ id }) => named.has(id))
      .map((actor) => ({ id: actor.id, name: shortNameOf(actor, locale) }))
      .sort((a, b) => new Intl.Collator(locale).compare(a.name, b.name)),
    stops: new Map(
      (preset?.stops ?? []).map(({ event, text }, at) => [
        event,
        { n: at + 1, total: preset?.stops.length ?? 0, text: text?.[locale] ?? '' },
      ]),
    ),
  };
}

/** The preset with the key dates. */
const KEY_CHOICE = 'parcours';

/** Ids of the events that get a row each when only the key dates are shown: all events of a preset, which is short. */
function keyDates(file: CaseFile, preset: Preset | undefined): Set<string> {
  const { stops } = preset ?? file.get.preset(KEY_CHOICE);
  return new Set(stops.map(({ event }) => event));
}

/** Whether an event is that an actor whom it names takes office. */
export function opensTerm(
  { happened, actors }: Pick<CaseEvent, 'happened' | 'actors'>,
  { get }: Pick<CaseFile, 'get'>,
): boolean {
  return actors
    .flatMap((id) => get.actor(id).terms)
    .some(({ from }) => from.start === beginningOf(happened).start);
}

/** Whether every event is about the Court: then there is no band of Interior ministers above them. */
function isOfCourt(events: readonly Pick<CaseEvent, 'articles'>[]): boolean {
  return events.every(({ articles }) => articles.includes(COURT));
}

/** Number of events drawn, and of events before and after the window. */
export function windowCounts({ drawn, listed }: Pick<TimelineProps, 'drawn' | 'listed'>) {
  const countOf = (scope: ListedEvent['scope']) =>
    listed.filter((event) => event.scope === scope).length;
  return { drawn: drawn.length, before: countOf('context'), after: countOf('epilogue') };
}

/** The events inside the window, for the drawing. */
export function drawnEvents({ events }: Pick<CaseFile, 'events'>, locale: Locale): TimelineEvent[] {
  return events
    .filter(({ scope }) => scope === undefined)
    .map(({ id, label, topic, standing, importance, happened, disclosed, articles }) => {
      const { start, end } = extentOf(happened);
      return {
        id,
        label: label[locale],
        topic,
        standing,
        importance,
        kind: happened.kind,
        start,
        end: end ?? TIMELINE_WINDOW.end,
        begunBy: beginningOf(happened).end,
        disclosed: threadEndOf(happened, disclosed),
        isOfCourt: articles.every((article) => article === COURT),
        isAboutCourt: articles.includes(COURT),
        isKey: false,
        isTerm: false,
      };
    });
}

/** Events of a poster; their labels name no minister, because nobody chooses what to read on a wall. */
export function posterEvents(
  { drawn, terms }: Pick<TimelineProps, 'drawn' | 'terms'>,
  locale: Locale,
): TimelineEvent[] {
  const { newMinister } = strings(locale).poster;
  return drawn.map((event) =>
    terms.some(({ name }) => event.label.includes(name)) ? { ...event, label: newMinister } : event,
  );
}

/** Terms of office for the band, in chronological order. A term that has not ended ends with the window. */
function termsOfOffice({ actors }: { actors: readonly Actor[] }): TermOfOffice[] {
  return actors
    .flatMap(({ id, shortName, terms }) =>
      terms.map(({ from, to }) => ({
        id,
        name: shortName,
        start: from.start,
        end: to?.start ?? TIMELINE_WINDOW.end,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

/** Number and title of a pièce, as a line shows them. */
function pieceReference({ id, number, title }: Piece): PieceReference {
  return { id, number, title };
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
    voices: assertedBy.map((id) => voiceOf(file.get.actor(id), locale)),
    happened,
    disclosed,
    disclosedIn: disclosedIn ? pieceReference(file.get.piece(disclosedIn)) : undefined,
    pieces: pieces.map((piece) => pieceReference(file.get.piece(piece))),
    actors: [...new Set([...event.actors, ...assertedBy])],
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
