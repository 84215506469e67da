/**
 * Finds the pièces behind words of the case file: those that the nearest enclosing record cites, directly or through a
 * claim, an event, a term or a page. Pure.
 */
import type { TargetKind } from '../schemas/correction.ts';
import type { ReadEntry } from '../schemas/read-entry.ts';
import type { LegalReference } from '../procedure/model/legal-reference.ts';
import type { CaseEntries } from './case-entry.ts';
import { pieceOfLaw } from './legal-piece.ts';
import { routeOf } from './text-route.ts';

/**
 * Fields of a record that lead to pièces, whatever the kind of entry; `terms` and `law` hold ids in some kinds only.
 */
interface Naming {
  id: string;
  pieces: unknown;
  /** The one pièce of a document. */
  piece: unknown;
  decreePieces: unknown;
  disclosedIn: unknown;
  /** Only on a pièce: its words are in the pièce itself, or in those through which it is known. */
  quotes: unknown;
  seenThrough: unknown;
  law: unknown;
  claim: unknown;
  claims: unknown;
  landmarks: unknown;
  documents: unknown;
  event: unknown;
  events: unknown;
  terms: unknown;
  rests: readonly ReadEntry[];
  target: { kind: TargetKind; id: string };
}

/** Ids in a field, which may hold one, several, or something else. */
const idsIn = (value: unknown): string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string');

/** Legal references of a field; in other records `law` is the name of an article. */
const lawIn = (value: unknown) => (Array.isArray(value) ? (value as LegalReference[]) : []);

export type SourcesOf = (within: readonly object[]) => string[];

/** Builds the lookup from the records that contain some words, innermost first, to the pièces behind them. */
export function sourcesIn(entries: CaseEntries): SourcesOf {
  const byId = <Item extends { id: string }>(list: readonly Item[]) =>
    new Map(list.map((entry) => [entry.id, entry]));
  const known = {
    event: byId(entries.events),
    piece: byId(entries.pieces),
    actor: byId(entries.actors),
    term: byId(entries.terms),
    claim: byId(entries.claims),
    trial: byId(entries.trials),
    use: byId(entries.uses),
    voice: byId(entries.voices),
    regime: byId(entries.regimes),
    step: byId(entries.steps),
    walk: byId(entries.walks),
    preset: byId(entries.presets),
  } satisfies Record<Exclude<TargetKind, 'page'>, Map<string, object>>;
  const documents = byId(entries.documents);
  const texts = [...entries.articles, ...entries.pages, ...entries.essentials];

  const ofTarget = ({ kind, id }: { kind: TargetKind; id: string }): string[] => {
    const entry = kind === 'page' ? undefined : known[kind].get(id);
    // The events that an event follows from have pièces of their own, which do not support it.
    if (entry) return kind === 'event' ? cited(entry) : everywhere(entry);
    return texts
      .filter(({ name }) => routeOf(name) === id)
      .flatMap(({ citations }) => citations.flatMap(({ pieces }) => pieces));
  };
  const ofAll = (kind: TargetKind, ...ids: unknown[]) =>
    ids.flatMap(idsIn).flatMap((id) => ofTarget({ kind, id }));

  /** Pièces that a record cites itself. */
  const cited = (record: Partial<Naming>): string[] => [
    ...[record.pieces, record.piece, record.decreePieces, record.disclosedIn].flatMap(idsIn),
    ...(record.quotes ? [record.id, record.seenThrough].flatMap(idsIn) : []),
    ...lawIn(record.law).flatMap((reference) => pieceOfLaw(reference) ?? []),
    ...ofAll('claim', record.claim, record.claims, record.landmarks),
    ...idsIn(record.documents).flatMap((id) => documents.get(id)?.piece ?? []),
    ...ofAll('event', record.event, record.events),
    ...ofAll('term', record.terms),
    ...(record.rests ?? []).flatMap(({ claim, event, page }) => [
      ...ofAll('claim', claim),
      ...ofAll('event', event),
      ...ofAll('page', page),
    ]),
    ...(record.target ? ofTarget(record.target) : []),
  ];

  /** Pièces that a record and everything inside it cite. */
  function everywhere(node: unknown): string[] {
    if (typeof node !== 'object' || node === null) return [];
    const inner = Object.values(node).flatMap(everywhere);
    return Array.isArray(node) ? inner : [...cited(node), ...inner];
  }

  return (within) => {
    const nearest = within.map((record) => cited(record)).find(({ length }) => length > 0);
    return [...new Set(nearest ?? everywhere(within.at(-1)))];
  };
}
