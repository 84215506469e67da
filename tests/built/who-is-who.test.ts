/**
 * Checks that everyone named on a page is in « Les acteurs », with every place that names them, their position or the
 * date of the search for one, a permalink and a way to reply.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { nameMatcher } from '../../src/case/named-actors.ts';
import {
  attribute,
  builtPages,
  elementsIn,
  hasClass,
  isTravelling,
  pageOf,
  textNodesOf,
  textOf,
  dossier,
} from './dist.ts';
import { ARTICLES } from '../../src/schemas/text.ts';
import { CONTENT_FOLDERS } from '../../src/schemas/content-tree.ts';
import { evidenceOf, sheetsOf } from '../written-texts.ts';

interface NamedEntry {
  id: string;
  kind: string;
  name: { fr: string; en: string };
  shortName: string;
  died?: string;
  positions: unknown[];
  soughtOn?: string;
}
const actors = dossier<NamedEntry>('actors');
const pieces = dossier<{ title: string; author?: string; publisher: string; copyHost?: string }>(
  'pieces',
);

/** Names of things in no entry, and of people who stand in the title of a source alone. */
const OTHERS = [
  ...['Échap', 'Chromium', 'Ripost', 'Video', 'Garigliano', 'Solidays', 'Bétharram', 'Alsthom'],
  ...['Sofremi', 'Excel', 'Moodle', 'Accor Arena', 'Allow', 'Pronote', 'Black Eyed Peas'],
  ...[
    'Creative Commons',
    'Natural Earth',
    'NOR MENE',
    'Lighthouse',
    'Smart Solutions',
    'DH Les Sports',
  ],
  ...['Cécile Guérin-Bargues', 'Congrès du Parlement', 'Artificial Intelligence', 'Many Police'],
];
/** Capitalised words in no dictionary, family names among them. */
const UNCOMMON = readFileSync('.config/words-fr.txt', 'utf8').match(/^\p{Lu}\p{Ll}.*$/gmu) ?? [];

const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ');
const french = builtPages().filter((page) => page.locale === 'fr' && !isTravelling(page));
const WORD = '\\p{Lu}[\\p{L}’]*(?:-\\p{Lu}\\p{Ll}+)*';
/** A run of capitalised words, with the particles of a family name between them. */
const RUN = new RegExp(`(?<![\\p{L}-])${WORD}(?: (?:(?:de|du|la|le|von|van) )*${WORD})+`, 'gu');

test('names on every page in French are those of actors, authors, publishers and works', () => {
  const texts = french.flatMap(({ file, elements }) => {
    const body = elements.find(({ tagName }) => tagName === 'main');
    return [...new Set(body ? textNodesOf(body) : [])].map((text) => ({ file, text: plain(text) }));
  });
  const written = texts.map(({ text }) => text).join(' ');
  /** What the site writes in lower case too, as « Cour » and « cour », begins a sentence or a title. */
  const common = new Set(written.match(/(?<!\p{L})\p{Ll}[\p{L}-]*/gu));
  const isCommon = (word: string) => common.has(word.toLowerCase().replace(/^.*’/, ''));
  const names = [
    ...actors.flatMap(({ name, shortName }) => [name.fr, shortName]),
    ...pieces.flatMap(({ author = '', publisher, copyHost = '' }) => [author, publisher, copyHost]),
    ...OTHERS,
  ].filter(Boolean);
  const known = plain([...names, ...pieces.map(({ title }) => title)].join(' | '));
  const unknown = texts.flatMap(({ file, text }) => [
    ...[...text.matchAll(RUN)]
      .filter(([run]) => !names.some((name) => run.includes(plain(name))))
      .map(([run]) => run.split(' ').filter((word) => /^\p{Lu}/u.test(word) && !isCommon(word)))
      .filter((words) => words.length > 1 && !known.includes(words.join(' ')))
      .map((words) => `${words.join(' ')} (${file})`),
    ...UNCOMMON.filter((word) => text.includes(word) && !known.includes(word)).map(
      (word) => `${word} (${file})`,
    ),
  ]);
  expect([...new Map(unknown.map((one) => [one.replace(/ \(.*/, ''), one])).values()]).toEqual([]);
});

describe.each(LOCALES)('« Les acteurs » in %s', (locale) => {
  const { elements } = pageOf('actors', locale);
  const entries = new Map(
    elements
      .filter((element) => element.tagName === 'article' && hasClass('entry')(element))
      .map((element) => [attribute(element, 'id') ?? '', element]),
  );
  const linksOf = (id: string) => {
    const entry = entries.get(id);
    return entry ? elementsIn(entry).flatMap((inner) => attribute(inner, 'href') ?? []) : [];
  };

  test('has everyone named on a page', () => {
    const named = new Set(
      builtPages()
        .filter(
          (page) => page.locale === locale && !isTravelling(page) && page.address !== 'actors',
        )
        .flatMap(({ elements: all }) => {
          const main = all.find(({ tagName }) => tagName === 'main');
          const text = main ? textOf(main) : '';
          return actors.filter((actor) => nameMatcher(actor)(text)).map(({ id }) => id);
        }),
    );
    expect([...named].filter((id) => !entries.has(id))).toEqual([]);
  });

  test('gives each a permalink, a way to reply, and their position or the day on which one was sought', () => {
    const faults = actors
      .filter(({ id }) => entries.has(id))
      .flatMap(({ id, kind, died, positions, soughtOn }) => {
        const links = linksOf(id);
        const owes = kind === 'person' && !died;
        return [
          ...(links.includes(`#${id}`) ? [] : [`${id}: no permalink`]),
          ...(links.some((href) => /reponse|right-of-reply/.test(href)) ? [] : [`${id}: no reply`]),
          ...(owes && positions.length === 0 && !soughtOn ? [`${id}: no position`] : []),
        ];
      });
    expect(faults).toEqual([]);
  });

  test('links each to every fact and sentence with them in its entry, and gives the standing of each', () => {
    const events = dossier<{ id: string; actors: string[]; assertedBy: string[] }>('events');
    const claims = ARTICLES.flatMap((article) => [
      ...evidenceOf<{ actors?: string[]; assertedBy?: string[] }>(article),
    ]);
    const trials = sheetsOf(CONTENT_FOLDERS.trials).map(({ id, data }) => ({
      id,
      ...(data as { minister: string }),
    }));
    const leads = (actor: string, place: string) =>
      linksOf(actor).some((href) => href.endsWith(place));
    const missing = [
      ...events.flatMap(({ id, actors: named, assertedBy }) =>
        [...named, ...assertedBy]
          .filter((actor) => !leads(actor, `/${id}.html`))
          .map((actor) => `${actor}: ${id}`),
      ),
      ...claims.flatMap(([id, { actors: named = [], assertedBy = [] }]) =>
        [...named, ...assertedBy]
          .filter((actor) => !leads(actor, `#${id}`))
          .map((actor) => `${actor}: ${id}`),
      ),
      ...trials.flatMap(({ id, minister }) =>
        leads(minister, `#proces-${id}`) ? [] : [`${minister}: ${id}`],
      ),
    ];
    expect(missing).toEqual([]);
  });
});
