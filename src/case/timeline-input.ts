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
import type { EventLink, ListedEvent } from '../timeline/model/listed-event.ts';
import { TIMELINE_WINDOW } from '../timeline/model/timeline-window.ts';
import { inLanguage } from './bilingual-fields.ts';
import type { CaseEvent, CaseFile, Piece } from './case-entry.ts';
import { capitalised } from './lesson-input.ts';
import { shortNameOf, voiceOf } from './short-name.ts';

/** Where a fact leads from the page that carries it: its id gives an address, relative to the page. */
export type FactAddress = (id: string) => string;

/** Facts of some events, in the order of the case file, which is that of time. */
export const factsOf = (
  events: readonly CaseEvent[],
  file: Pick<CaseFile, 'actors' | 'get'>,
  locale: Locale,
  hrefOf: FactAddress,
): Fact[] => events.map((event) => factOf(event, file, locale, hrefOf));

function factOf(
  event: CaseEvent,
  file: Pick<CaseFile, 'actors' | 'get'>,
  locale: Locale,
  hrefOf: FactAddress,
): Fact {
  const { id, code, topic, standing, importance, scope, happened, disclosed, disclosedIn } = event;
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
    ...(event.inClass && { inClass: inLanguage(event.inClass, locale) as Fact['inClass'] }),
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

/** A publisher, in English by its English name if it has one; « Association nationale de la vidéoprotection (AN2V) » is drawn as « AN2V (association) », the word of both languages. */
function publisherName(
  { publisher, kind }: Piece,
  { actors }: Pick<CaseFile, 'actors'>,
  locale: Locale,
): string {
  const inEnglish = actors.find(({ name }) => name.fr === publisher)?.shortNameEn;
  if (locale === 'en' && inEnglish) return inEnglish;
  const acronym = /\(([^)]+)\)$/.exec(publisher)?.[1];
  if (!acronym) return publisher;
  return kind === 'association' ? `${acronym} (association)` : acronym;
}

/**
 * Facts of a drawing, and the names that they bear there.
 * @throws if no list has this id; an event outside the window is refused earlier by the checks
 */
export function waitsOf(
  file: Pick<CaseFile, 'actors' | 'get' | 'waits'>,
  id: string,
  locale: Locale,
  hrefOf: FactAddress,
): { facts: Fact[]; names: Map<string, string> } {
  const waits = file.waits.find((list) => list.id === id);
  if (!waits) throw new Error(`« ${id} » : aucun dessin de ce nom (content/instruments/waits).`);
  const events = waits.rows.map(({ event }) => file.get.event(event));
  return {
    facts: factsOf(events, file, locale, hrefOf),
    names: new Map(waits.rows.map(({ event, words }) => [event, words[locale]])),
  };
}

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

/** An event with the words and the pièces that the list shows. */
export function listedEvent(
  event: CaseEvent,
  file: Pick<CaseFile, 'events' | 'get'>,
  locale: Locale,
): ListedEvent {
  const link = (other: CaseEvent, { why, pieces }: CaseEvent['follows'][number]): EventLink => ({
    ...{ id: other.id, title: other.title[locale], why: why[locale] },
    pieces: pieces.map(file.get.piece),
  });
  return {
    ...inLanguage(event, locale),
    scope: event.scope,
    disclosedIn: event.disclosedIn ? file.get.piece(event.disclosedIn) : undefined,
    voices: event.assertedBy.map((actor) => voiceOf(file.get.actor(actor), locale)),
    pieces: event.pieces.map(file.get.piece),
    follows: event.follows.map((one) => link(file.get.event(one.event), one)),
    leadsTo: followersOf(file.events, event.id).map(({ later, link: one }) => link(later, one)),
  };
}

/** Events that follow from another, with what ties them, in the order of the case file. */
const followersOf = (events: readonly CaseEvent[], id: string) =>
  events.flatMap((later) =>
    later.follows.filter(({ event }) => event === id).map((link) => ({ later, link })),
  );
