/**
 * Checks that everything content/ refers to exists, and holds what the other checks share: refusing a value, finding a
 * key that is used twice, finding words. A field refers by its name, whatever the entry that has it: `pieces` holds ids
 * of pièces, `event` that of an event. Pure.
 */
import { adviseAuthor, type Advice, type Problem } from '../../schemas/author-message.ts';
import { LINKED_NAMES, ROUTE_NAMES } from '../../i18n/routes.ts';
import { PRINTED_TOTAL } from '../../schemas/practice.ts';
import type { CaseEntries, Claim } from '../case-entry.ts';
import { placeOf } from '../claims-of.ts';
import { usersOf } from '../counted-entries.ts';

/** Entries by id, and the ids that each kind of reference may hold, with what an author calls them. */
export type Index = ReturnType<typeof indexOf>;
type Kind = keyof Index['known'];

export function indexOf(entries: CaseEntries) {
  const byId = <Item extends { id: string }>(list: readonly Item[]) =>
    new Map(list.map((entry) => [entry.id, entry]));
  const named = (what: string, ids: readonly string[]) => ({ what, ids: new Set(ids) });
  const of = (what: string, list: readonly { id: string }[]) =>
    named(
      what,
      list.map(({ id }) => id),
    );
  const cited = [...entries.articles, ...entries.pages].flatMap(({ name, citations }) =>
    citations.map(({ id }) => `${name}/${id}`),
  );
  return {
    pieces: byId(entries.pieces),
    actors: byId(entries.actors),
    known: {
      piece: of('une pièce (content/facts/pieces)', entries.pieces),
      actor: of('un acteur (content/facts/actors)', entries.actors),
      term: of('un terme du glossaire (content/facts/glossary)', entries.terms),
      event: of('un fait (content/facts/events)', entries.events),
      document: of('un document (content/facts/documents)', entries.documents),
      sentence: of('une phrase vérifiée (article/phrase)', entries.claims),
      claim: named('une phrase citée (texte/phrase)', cited),
      question: of('une question (content/lessons/questions)', entries.questions),
      trial: of('un procès (content/instruments/procedure/trials.yaml)', entries.trials),
      use: of('un utilisateur (content/instruments/practice/uses.yaml)', entries.uses),
      user: named(
        'un utilisateur (content/instruments/practice/uses.yaml)',
        usersOf(entries.uses).map(({ user }) => user),
      ),
      voice: of('une réponse (question/voix)', entries.voices),
      regime: of('une ligne des trois règles', entries.regimes),
      step: of('une étape (content/instruments/procedure/steps.yaml)', entries.steps),
      walk: of('un parcours (content/instruments/procedure/walks.yaml)', entries.walks),
      page: named('une page (src/i18n/routes.ts)', ROUTE_NAMES),
      link: named('une page ou un choix (src/i18n/routes.ts)', LINKED_NAMES),
    },
  };
}

type Fields = Readonly<Record<string, Kind>>;

/** What a field refers to by its name. */
export const FIELDS: Fields = {
  ...{ pieces: 'piece', piece: 'piece', decreePieces: 'piece', disclosedIn: 'piece' },
  ...{ seenThrough: 'piece', actors: 'actor', assertedBy: 'actor', saidBy: 'actor' },
  ...{ minister: 'actor', event: 'event', term: 'term', claim: 'sentence', landmarks: 'sentence' },
  ...{ documents: 'document', question: 'question', step: 'step', page: 'page' },
};

/** The same where another kind of entry gives the name another meaning. */
const FIELDS_OF: Readonly<Partial<Record<keyof CaseEntries, Fields>>> = {
  doors: { to: 'step' },
  occasions: { user: 'user' },
  replies: { from: 'actor' },
  sessions: { to: 'link' },
  steps: { to: 'step' },
  terms: { see: 'term' },
  uses: { user: 'actor' },
  walks: { to: 'step' },
};

interface Reference {
  field: string;
  kind: Kind;
  id: string;
}

/** References of a record and of all records in it; a nested `{ kind, id }` names its kind itself. */
function referencesIn(node: unknown, fields: Fields, at: readonly string[] = []): Reference[] {
  if (typeof node !== 'object' || node === null) return [];
  if (at.length > 0 && 'kind' in node && 'id' in node)
    return [{ ...(node as Reference), field: [...at, 'id'].join('.') }];
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) => {
    const path = [...at, name];
    const kind = fields[name];
    const ids = [value].flat().filter((one) => typeof one === 'string');
    return kind && ids.length > 0
      ? ids.map((id) => ({ field: path.join('.'), kind, id }))
      : referencesIn(value, fields, path);
  });
}

/** References of all entries but the texts, which refer through their tags (check-prose.ts), each with its place. */
function allReferences(entries: CaseEntries): (Reference & { file: string })[] {
  const { articles: _, pages: __, ...sheets } = entries;
  return Object.entries(sheets).flatMap(([list, those]) =>
    those.flatMap((entry) =>
      referencesIn(entry, { ...FIELDS, ...FIELDS_OF[list as keyof CaseEntries] })
        .filter(({ id }) => id !== PRINTED_TOTAL)
        .map((reference) => ({
          ...reference,
          file: entry.file,
          ...(list === 'claims' ? placeOf(entry as Claim, reference.field) : {}),
        })),
    ),
  );
}

/** A problem for each reference of an entry to something that does not exist. */
export function checkReferences(entries: CaseEntries, index: Index): Problem[] {
  return allReferences(entries).flatMap(({ file, field, kind, id }) =>
    checkKnown(file, field, kind, [id], index),
  );
}

/** Actors whom nothing names and whose words are not given: the page of actors would show an empty entry. */
export function checkPresentActors(entries: CaseEntries): Problem[] {
  const named = allReferences(entries).filter(({ kind }) => kind === 'actor' || kind === 'user');
  return entries.actors
    .filter(({ id, positions }) => positions.length === 0 && !named.some((one) => one.id === id))
    .map(({ file, id }) =>
      refuse(file, 'identifiant', id, {
        accepted:
          'un acteur que nomme un fait, une phrase ou une réponse, ou dont on cite une position',
        example: `actors: [${id}] dans un fait`,
      }),
    );
}

/** A problem for each unknown id; the example is the known id that begins most like it. */
export function checkKnown(
  file: string,
  field: string,
  kind: Kind,
  ids: readonly string[],
  { known }: Index,
): Problem[] {
  const { what, ids: among } = known[kind];
  return ids
    .filter((id) => !among.has(id))
    .map((id) => {
      const alike = (other: string) => [...`${other}\n`].findIndex((char, at) => char !== id[at]);
      const [example = '…'] = [...among].sort((a, b) => alike(b) - alike(a));
      return refuse(file, field, id, { accepted: `${what} qui existe`, example });
    });
}

/** One problem of one field. */
export function refuse(file: string, field: string, written: unknown, advice: Advice): Problem {
  return { file, field, message: adviseAuthor(written, advice) };
}

/** The same as a list, empty unless the field is wrong: a check spreads it among its other problems. */
export function refuseIf(
  isWrong: boolean | string | undefined,
  ...problem: Parameters<typeof refuse>
): Problem[] {
  return isWrong ? [refuse(...problem)] : [];
}

/**
 * A problem for each entry whose key an entry before it has.
 *
 * @param keyOf   the key, undefined for an entry that has none
 * @param advise  what to write instead, from the entry that had the key first
 */
export function checkOnce<Item extends { file: string }>(
  entries: readonly Item[],
  field: string,
  keyOf: (entry: Item) => string | number | undefined,
  advise: (first: Item) => Advice,
): Problem[] {
  return [...Map.groupBy(entries, keyOf)].flatMap(([key, [first, ...others]]) =>
    key === undefined || !first
      ? []
      : others.map(({ file }) => refuse(file, field, key, advise(first))),
  );
}

/** Matches one of these words, whole, ignoring case; `\b` does not recognise accented letters. */
export const wholeWords = (...alternatives: string[]) =>
  new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'iu');
