/**
 * Collects the names that the site gives to its own things: what the interface says and what entries are called. A text
 * about the site, or for a class, may put one in quotation marks, as in « Les sources », without quoting anybody. Pure.
 */
import { strings } from '../i18n/strings.ts';
import type { CaseEntries } from './case-entry.ts';
import { headingsOf } from './prose-reference.ts';

/**
 * Whether words in quotation marks are, as a whole, the site's own; typography, capitals and punctuation at their ends
 * are ignored.
 */
export type IsOwn = (words: string) => boolean;

/** Titles of pièces and French terms. */
export function namesOf({ pieces, terms }: Pick<CaseEntries, 'pieces' | 'terms'>): IsOwn {
  return among([...pieces.map(({ title }) => title), ...terms.map(({ term }) => term.fr)]);
}

/** Strings of the interface, and names of entries and their parts. */
export function ownWords(entries: CaseEntries): IsOwn {
  const { articles, pages, essentials, events, presets, sessions, walks, steps } = entries;
  const texts = [...articles, ...pages, ...essentials].filter(({ locale }) => locale === 'fr');
  return among([
    // The site's word for a source: the interface has its plural only.
    'pièce',
    ...interfaceWords(strings('fr')),
    ...texts.flatMap(({ title, tree }) => [title, ...headingsOf(tree).map(({ title }) => title)]),
    ...[...events, ...presets, ...sessions, ...walks, ...steps].map(({ title }) => title.fr),
    // The menu of the walks drops the years from their titles.
    ...walks.map(({ title }) => title.fr.replace(/\s:.*$/u, '')),
    ...sessions.flatMap(({ steps: parts, words = [] }) => [
      ...parts.map(({ title }) => title.fr),
      ...words.flatMap(({ word }) => word?.fr ?? []),
    ]),
    ...entries.doors.flatMap(({ who, brings }) => [who.fr, ...brings.map(({ what }) => what.fr)]),
  ]);
}

function among(names: readonly string[]): IsOwn {
  const known = new Set(names.map(bare));
  return (words) => known.has(bare(words));
}

/** Every string of the interface; functions are skipped: what they return is not a name. */
function interfaceWords(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node).flatMap(interfaceWords);
}

const bare = (words: string) =>
  words
    .replace(/[’']/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/^[\s«»]+|[\s«».,;:!?…]+$/g, '')
    .toLocaleLowerCase('fr');
