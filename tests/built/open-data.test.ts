/**
 * Checks that the open data are readable with other tools and match content/. Each format is read back with other code
 * than wrote it.
 */
import { z } from 'astro/zod';
import { csvParseRows } from 'd3';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutOriginals } from '../../src/case/quoted-originals.ts';
import { OPEN_COLLECTIONS, type OpenCollection } from '../../src/exports/entry-schema.ts';
import { TABLES } from '../../src/exports/open-tables.ts';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { typeset } from '../../src/i18n/typography.ts';
import { CONTENT_FOLDERS } from '../../src/schemas/content-tree.ts';
import { sheetsOf, writtenClaims } from '../written-texts.ts';
import { attribute, builtFiles, dossier, pageOf, readBuilt } from './dist.ts';

interface Author {
  family?: string;
  given?: string;
  literal?: string;
}

/** Fields of an entry that the tests read, as its author typed them. */
interface Sheet {
  id: string;
  title: Record<Locale, string> | string;
  date: string | number;
  url?: string;
  number: number;
  language: Locale;
  authors?: Author[];
  described?: true;
}

/** Entries of a collection by id, as their authors typed them. */
function typedIn(name: OpenCollection): Map<string, Sheet> {
  const typed =
    name === 'claims'
      ? [...writtenClaims()].map(([id, data]) => ({ id, data }))
      : sheetsOf(CONTENT_FOLDERS[name]);
  return new Map(typed.map(({ id, data }) => [id, { ...(data as unknown as Sheet), id }]));
}
const pieces = typedIn('pieces');

/** Normalises white space, which the formats set differently. */
const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** « La Gontrie, Marie-Pierre »: leaves out the particle, which each format places elsewhere. */
function filedAs({ family, given, literal }: Author): string {
  const name = literal || [family, given?.replace(/ de$/, '')].filter(Boolean).join(', ');
  return plain(typeset(name, 'fr')).replaceAll(' · ', ', ');
}

const titleOf = ({ title, language }: Sheet, locale: Locale = 'fr') =>
  typeof title === 'string' ? typeset(title, language) : typeset(title[locale], locale);

const dataFiles = builtFiles()
  .filter((file) => file.startsWith('data/'))
  .map((file) => file.replace('data/', ''));
const entriesOf = (name: OpenCollection) => dossier<{ id: string }>(name);

/** Cells of an entry, by column; lists of blocks are in the JSON alone. */
function cellsOf(entry: object, prefix = ''): [column: string, cell: string][] {
  return Object.entries(entry).flatMap(([key, value]: [string, unknown]) => {
    const column = `${prefix}${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
    if (Array.isArray(value))
      return value.some((item) => typeof item === 'object') ? [] : [[column, value.join('|')]];
    return typeof value === 'object' && value !== null
      ? cellsOf(value, `${column}_`)
      : [[column, String(value)]];
  });
}

describe.each(TABLES)('data/%s.csv', (name) => {
  const text = readBuilt(`data/${name}.csv`);
  const [header = [], ...rows] = csvParseRows(text);
  const cell = (row: readonly string[], column: string) => row[header.indexOf(column)] ?? '';

  test('is read by a spreadsheet: CRLF, no mark of byte order, as many cells in each row, no formula', () => {
    expect(text).toMatch(/^[^\ufeff](?:[^\r]|\r\n)*\r\n$/);
    expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
    expect(new Set(header).size).toBe(header.length);
    expect(
      rows.flat().filter((said) => /^[=+\-@\t]/.test(said) && !/^-\d+(?:\.\d+)?$/.test(said)),
    ).toEqual([]);
  });

  test('has every entry, with everything that dossier.json says of it in one cell', () => {
    const entries = new Map<string, object>(entriesOf(name).map((entry) => [entry.id, entry]));
    expect(rows.map((row) => cell(row, 'id'))).toEqual([...entries.keys()]);
    const wrong = rows.flatMap((row) =>
      cellsOf(entries.get(cell(row, 'id')) ?? {})
        .filter(([column, said]) => cell(row, column) !== said)
        .map(([column, said]) => `${cell(row, 'id')}, ${column}: not ${said}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** Removes the differences allowed between content/ and a data file: typography, English and defaults. */
function bare(value: unknown, locale: Locale = 'fr'): unknown {
  if (Array.isArray(value)) return value.map((inner) => bare(inner, locale));
  if (typeof value !== 'object' || value === null)
    return withoutOriginals(typeset(String(value), locale));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !(Array.isArray(inner) && inner.length === 0))
      .map(([key, inner]) => [key, bare(inner, key === 'en' ? 'en' : locale)]),
  );
}

describe('data/dossier.json', () => {
  const data = JSON.parse(readBuilt('data/dossier.json')) as Record<string, unknown>;

  test('starts with its licence, its version and the day of the last check', () => {
    const head = ['$schema', 'licence', 'version', 'verified'];
    expect(Object.keys(data)).toEqual([...head, ...OPEN_COLLECTIONS]);
    expect(data['licence']).toMatchObject({ datesAndSources: 'CC0-1.0', words: 'CC-BY-SA-4.0' });
    expect(data['version']).toMatch(/^\d+\.\d+\.\d+$/);
    expect(data['verified']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('is valid against the JSON Schema that it names, and not with a wrong date', () => {
    const schema = z.fromJSONSchema(
      JSON.parse(readBuilt(`data/${String(data['$schema'])}`)) as Parameters<
        typeof z.fromJSONSchema
      >[0],
    );
    expect(schema.safeParse(data).error?.issues ?? []).toEqual([]);
    const [first, ...rest] = entriesOf('events');
    const events = [{ ...first, happened: '2023-13' }, ...rest];
    expect(schema.safeParse({ ...data, events }).success).toBe(false);
  });

  test.each(OPEN_COLLECTIONS)('has every entry of %s, with all that its author typed', (name) => {
    const typed = typedIn(name);
    expect(entriesOf(name)).toHaveLength(typed.size);
    for (const entry of entriesOf(name)) expect(bare(entry)).toEqual(bare(typed.get(entry.id)));
  });
});

/** Fields of an entry of the bibliography by name, its key as `key`. */
const references = readBuilt('data/pieces.bib')
  .split('\n\n')
  .slice(1)
  .map((entry): Record<string, string> => ({
    key: /^@\w+\{(.+),$/m.exec(entry)?.[1] ?? '',
    ...Object.fromEntries(
      [...entry.matchAll(/^\t(\w+) = \{(.*)\},$/gm)].map(([, name, value]) => [name, value]),
    ),
  }));
/** Words without braces and escapes. */
const unescaped = (text = '') => plain(text.replace(/\\text\w+\{\}/g, '').replace(/[{}\\]/g, ''));

describe('data/pieces.bib', () => {
  test('has every pièce, under its id', () =>
    expect(references.map(({ key }) => key).sort()).toEqual([...pieces.keys()].sort()));

  test('gives each its title, address, date, number and authors', () => {
    const wrong = references.filter(({ key = '', title, url, date, annotation = '', author }) => {
      const sheet = pieces.get(key) as Sheet;
      const wanted = [
        // A description of ours is between square brackets; a decade has no date there.
        plain(sheet.described ? `[${titleOf(sheet)}]` : titleOf(sheet)),
        ...[sheet.url, String(sheet.date).includes('X') ? undefined : String(sheet.date)],
        ...[`source ${sheet.number} ·`, sheet.authors?.map(filedAs).join(' and ')],
      ];
      const number = plain(annotation).slice(0, annotation.indexOf('·') + 1);
      const people = author && unescaped(author).replace(/\bde (?=La )/g, '');
      return [unescaped(title), url, date, number, people].join('|') !== wanted.join('|');
    });
    expect(wrong).toEqual([]);
  });
});

test('data/pieces.bib has no character that pdfLaTeX cannot set', () => {
  // Latin letters with the accents of the T1 fonts, and punctuation that LaTeX declares in UTF-8 since 2018.
  const set = /[\n\t -~\u00a0-\u017f–—‘’“”…€]/g;
  expect([...new Set(readBuilt('data/pieces.bib').replace(set, ''))]).toEqual([]);
});

describe.each(LOCALES)('the data page in %s', (locale) => {
  const page = pageOf('data', locale);
  const hrefOf = (file: string) =>
    path.posix.relative(path.posix.dirname(page.file), `data/${file}`);
  const links = page.elements.map((element) => attribute(element, 'href') ?? '');

  test('links to every data file', () =>
    expect(dataFiles.filter((file) => !links.includes(hrefOf(file)))).toEqual([]));
});
