/** Groups and sorts the lists that pages show. Groups without entries are left out. */
import { DEFAULT_LOCALE, type Locale } from '../i18n/locale.ts';
import { ACTOR_KINDS, type ActorKind } from '../schemas/actor.ts';
import { PIECE_KINDS, type PieceKind } from '../schemas/piece.ts';
import { TERM_FIELDS, type TermField } from '../schemas/word.ts';
import type { Actor, CaseEntries, CaseFile, Piece, Term } from './case-entry.ts';
import { restsOn, type RestsOn } from './rests-on.ts';
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

/** A pièce with what rests on it, and the pièces through which it is known. */
export interface ListedPiece {
  piece: Piece;
  rests: RestsOn;
  through: Piece[];
}

/** How many facts, sentences, notices, definitions and pages rest on a pièce. */
export const citedTimes = ({ events, texts, actors, terms, instruments }: RestsOn): number =>
  events.length +
  texts.reduce((sum, { sentences }) => sum + sentences.length, 0) +
  actors.length +
  terms.length +
  instruments.length;

/** The `count` pièces on which most rests, by number where as much rests on two. */
export function mostCited(pieces: readonly ListedPiece[], count: number): ListedPiece[] {
  return pieces
    .toSorted(
      (a, b) => citedTimes(b.rests) - citedTimes(a.rests) || a.piece.number - b.piece.number,
    )
    .slice(0, count);
}

/** Groups in the order of PIECE_KINDS, pièces by number; `locale` selects the texts among what rests on them. */
export function piecesByKind(file: CaseFile, locale: Locale): Group<PieceKind, ListedPiece>[] {
  const listed = file.pieces.map((piece) => ({
    piece,
    rests: restsOn(piece.id, file, locale),
    through: piece.seenThrough.map(file.get.piece),
  }));
  return groupsOf(PIECE_KINDS, listed, ({ piece }) => piece.kind);
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
 * Groups on the page of names: the kinds, and `tried` for ministers who came before the court and never headed the
 * Interior ministry during the years of the timeline. They have nothing to do with Briefcam.
 */
const ACTOR_GROUPS = ['person', 'tried', ...ACTOR_KINDS.slice(1)] as const;
export type ActorGroup = ActorKind | 'tried';

/** Returns the group of an actor on the page of names. */
function groupOf({ trials }: Pick<CaseEntries, 'trials'>): (actor: Actor) => ActorGroup {
  const tried = new Set(trials.map(({ minister }) => minister));
  return ({ id, kind, terms }) => (tried.has(id) && terms.length === 0 ? 'tried' : kind);
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
