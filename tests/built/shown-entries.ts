/**
 * Counts the entries of the case that a built page shows, by id or by link. The weight of a page grows with them, and
 * with nothing else that an author adds one at a time.
 */
import type { Locale } from '../../src/i18n/locale.ts';
import { fileOf, isRoute, pieceAnchor, type RouteName } from '../../src/i18n/routes.ts';
import { attribute, dossier, type BuiltPage } from './dist.ts';

/** Kinds of entry counted, and their name in the open data. */
const TABLES = {
  events: 'events',
  sources: 'pieces',
  terms: 'glossary',
  claims: 'claims',
  actors: 'actors',
} as const;

export type Counted = keyof typeof TABLES;
export const COUNTED = Object.keys(TABLES) as Counted[];
export type Shown = Readonly<Record<Counted, number>>;

interface Row {
  id: string;
  number?: number;
  url?: string;
}

/** Entries of one table of the built site. */
const rowsOf = (counted: Counted, dist: string): Row[] => dossier(TABLES[counted], dist);

/** Total number of entries of each kind. */
export const allEntries = (dist = 'dist'): Shown =>
  Object.fromEntries(COUNTED.map((counted) => [counted, rowsOf(counted, dist).length])) as Shown;

/**
 * Names that identify an entry in a page: its URL, the end of that URL (an event occurs in many lists), or, outside the
 * site, the URL of the document itself.
 */
function namesOf(counted: Counted, { id, number = 0, url }: Row, locale: Locale): string[] {
  const at = (route: RouteName, fragment: string) => `${fileOf(route, locale)}#${fragment}`;
  const [article = '', anchor = ''] = id.split('/');
  switch (counted) {
    case 'events':
      return [`#${id}`, fileOf(`event:${id}`, locale)];
    case 'sources':
      return [`#${id}`, at('pieces', pieceAnchor(number)), ...(url ? [url] : [])];
    case 'terms':
      return [at('glossary', id)];
    case 'claims':
      return [article, `${article}-claims`].filter(isRoute).map((route) => at(route, anchor));
    case 'actors':
      return [at('actors', id)];
  }
}

const known = new Map<string, ReadonlyMap<string, string>>();

/** Name → `events 2023-11-14-disclose`. */
function entriesByName(locale: Locale, dist: string): ReadonlyMap<string, string> {
  const key = `${dist} ${locale}`;
  const names =
    known.get(key) ??
    new Map(
      COUNTED.flatMap((counted) =>
        rowsOf(counted, dist).flatMap((row) =>
          namesOf(counted, row, locale).map((name) => [name, `${counted} ${row.id}`] as const),
        ),
      ),
    );
  known.set(key, names);
  return names;
}

/** Number of entries of each kind on a page. */
export function shownIn({ file, locale, elements }: BuiltPage, dist = 'dist'): Shown {
  const names = entriesByName(locale, dist);
  const shown = new Set<string>();
  const see = (name: string) => {
    const entry = names.get(name);
    if (entry) shown.add(entry);
  };
  for (const element of elements) {
    const id = attribute(element, 'id');
    const href = attribute(element, 'href');
    const fact = attribute(element, 'data-fact');
    for (const own of [id, fact]) if (own) [`#${own}`, `${file}#${own}`].forEach(see);
    if (!href) continue;
    const { pathname, hash } = new URL(href, `https://site/${file}`);
    [href, pathname.slice(1), pathname.slice(1) + hash, hash].forEach(see);
  }
  return Object.fromEntries(
    COUNTED.map((counted) => [
      counted,
      [...shown].filter((entry) => entry.startsWith(`${counted} `)).length,
    ]),
  ) as Shown;
}
