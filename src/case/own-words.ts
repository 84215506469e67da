/**
 * Knows the words that the site calls its own things by: what its interface says, what its entries are named. A text
 * about the site, or for a class, may point at one in marks, as « Les sources »; nobody said them. Pure.
 */
import { strings } from '../i18n/strings.ts';
import type { CaseEntries } from './case-entry.ts';
import { headingsOf } from './prose-reference.ts';

/** Whether words in marks are words of ours, whole: up to typography, capitals and the marks at their ends. */
export type IsOwn = (words: string) => boolean;

/** Names of the things of the case: pièces, terms. */
export function namesOf({ pieces, terms }: Pick<CaseEntries, 'pieces' | 'terms'>): IsOwn {
  return among([...pieces.map(({ title }) => title), ...terms.map(({ term }) => term.fr)]);
}

/** What the interface says, and what entries and their parts are called. */
export function ownWords(entries: CaseEntries): IsOwn {
  const { articles, pages, essentials, events, presets, sessions, walks, steps } = entries;
  const texts = [...articles, ...pages, ...essentials].filter(({ locale }) => locale === 'fr');
  return among([
    // What the site calls a source, in one: the interface has it in the plural.
    'pièce',
    ...interfaceWords(strings('fr')),
    ...texts.flatMap(({ title, tree }) => [title, ...headingsOf(tree).map(({ title }) => title)]),
    ...[...events, ...presets, ...sessions, ...walks, ...steps].map(({ title }) => title.fr),
    // The menu of the walks leaves the years out of their titles.
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

/** Every string of the interface; what is made of an argument is no name. */
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
