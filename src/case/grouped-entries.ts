/** Groups and sorts the lists that pages show. Groups without entries are left out. */
import { DEFAULT_LOCALE, type Locale } from '../i18n/locale.ts';
import { ACTOR_KINDS, type ActorKind } from '../schemas/actor.ts';
import { PIECE_KINDS, type PieceKind } from '../schemas/piece.ts';
import { TERM_FIELDS, type TermField } from '../schemas/word.ts';
import type { Actor, CaseEntries, CaseFile, Piece, Term } from './case-entry.ts';
import { shortNameOf, type ShortlyNamed } from './short-name.ts';

export interface Group<Key, Item> {
  key: Key;
  items: Item[];
}

function groupsOf<Key extends string, Item>(
  keys: readonly Key[],
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Group<Key, Item>[] {
  return keys
    .map((key) => ({ key, items: items.filter((item) => keyOf(item) === key) }))
    .filter((group) => group.items.length > 0);
}

/** Groups in the order of PIECE_KINDS, pièces by number. */
export function piecesByKind({ pieces }: Pick<CaseFile, 'pieces'>): Group<PieceKind, Piece>[] {
  return groupsOf(PIECE_KINDS, pieces, ({ kind }) => kind);
}

/** Sorted by short name: a person's family name, a body's short name. */
export function byShortName<One extends ShortlyNamed>(
  actors: readonly One[],
  locale: Locale,
): One[] {
  const { compare } = new Intl.Collator(locale);
  return actors.toSorted((a, b) => compare(shortNameOf(a, locale), shortNameOf(b, locale)));
}

/**
 * Groups on the page of names: the kinds, people by office. `minister` headed the Interior ministry during the years of
 * the timeline; `tried` came before the court without having headed it, and has nothing to do with Briefcam.
 */
const ACTOR_GROUPS = ACTOR_KINDS.flatMap((kind) =>
  kind === 'person' ? (['minister', kind, 'tried'] as const) : [kind],
);
export type ActorGroup = ActorKind | 'minister' | 'tried';

/** Returns the group of an actor on the page of names. */
function groupOf({ trials }: Pick<CaseEntries, 'trials'>): (actor: Actor) => ActorGroup {
  const tried = new Set(trials.map(({ minister }) => minister));
  return ({ id, kind, terms }) => {
    if (terms.length > 0) return 'minister';
    return tried.has(id) ? 'tried' : kind;
  };
}

/** Sorted by French name in both editions: twin pages have their parts in the same order. */
export function actorsByKind<One extends Actor>(
  actors: readonly One[],
  entries: Pick<CaseEntries, 'trials'>,
): Group<ActorGroup, One>[] {
  return groupsOf(ACTOR_GROUPS, byShortName(actors, DEFAULT_LOCALE), groupOf(entries));
}

/** Sorted in the language of the edition: readers look up the words that the page shows. */
export function byTerm(terms: readonly Term[], locale: Locale): Term[] {
  const { compare } = new Intl.Collator(locale);
  return terms.toSorted((a, b) => compare(a.term[locale], b.term[locale]));
}

/** Groups in the order of TERM_FIELDS, terms sorted in the language of the edition. */
export function termsByField(
  { terms }: Pick<CaseEntries, 'terms'>,
  locale: Locale,
): Group<TermField, Term>[] {
  return groupsOf(TERM_FIELDS, byTerm(terms, locale), ({ field }) => field);
}
