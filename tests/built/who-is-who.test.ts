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
  type Element,
  dossier,
} from './dist.ts';
import { ARTICLES } from '../../src/schemas/text.ts';
import { CONTENT_FOLDERS } from '../../src/schemas/content-tree.ts';
import { evidenceOf, sheetsOf } from '../written-texts.ts';
import { namesIn, unknownNames } from './names-in.ts';

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

/** Capitalised words that name nobody in the case file, one per line. */
const OTHERS = readFileSync('tests/built/other-names.txt', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));
/** Capitalised words in no dictionary, family names among them. */
const UNCOMMON = readFileSync('.config/words-fr.txt', 'utf8')
  .split('\n')
  .filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
const KNOWN = [
  ...actors.flatMap(({ name, shortName }) => [name.fr, shortName]),
  ...pieces.flatMap(({ author = '', publisher, copyHost = '' }) => [author, publisher, copyHost]),
  ...OTHERS,
];

describe('names', () => {
  test('are found in a sentence: a first name and a family name, or a word in no dictionary', () => {
    expect(
      namesIn('En 2023, Jeanne Martin-Durand écrit à Neuder et au Conseil d’État.', UNCOMMON),
    ).toEqual(['Jeanne Martin-Durand', 'Neuder']);
    expect(unknownNames('Selon Jeanne Martin, rien.', KNOWN, UNCOMMON)).toEqual(['Jeanne Martin']);
  });

  test('on every page in French are those of actors, authors and publishers, or listed as others', () => {
    const main = builtPages().filter((page) => page.locale === 'fr' && !isTravelling(page));
    const unknown = main.flatMap(({ file, elements }) => {
      const body = elements.find(({ tagName }) => tagName === 'main');
      return body
        ? [...new Set(textNodesOf(body))].flatMap((text) =>
            unknownNames(text, KNOWN, UNCOMMON).map((name) => `${name} (${file})`),
          )
        : [];
    });
    expect([...new Map(unknown.map((one) => [one.replace(/ \(.*/, ''), one])).values()]).toEqual(
      [],
    );
  });

  test('in the list of others are still on a page, and no person of the case file', () => {
    const all = builtPages()
      .filter((page) => page.locale === 'fr' && !isTravelling(page))
      .map(({ elements }) => textOf(elements[0] as Element))
      .join('\n');
    const isPerson = (line: string) =>
      actors.some(({ kind, name }) => kind === 'person' && name.fr === line);
    expect(OTHERS.filter((line) => !all.includes(line) || isPerson(line))).toEqual([]);
  });
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
