/**
 * Checks that the open data are readable with other tools and match content/. Each format is read back by a third-party
 * parser.
 */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutOriginals } from '../../src/case/quoted-originals.ts';
import { formatIsoDay } from '../../src/i18n/format.ts';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { typeset } from '../../src/i18n/typography.ts';
import type { OpenCollection } from '../../src/exports/entry-schema.ts';
import { CONTENT_FOLDERS } from '../../src/schemas/content-tree.ts';
import { readKeptInFrench } from '../../src/schemas/editor-list.ts';
import { sheetsOf, writtenClaims } from '../written-texts.ts';
import { attribute, builtFiles, elementsIn, pageOf, readBuilt, textOf } from './dist.ts';

type Words = Record<'fr' | 'en', string>;

/** A block of an entry with citations, as its author typed it. */
interface Block {
  pieces?: string[];
  law?: string[] | Words;
  reading?: true | Words;
  absentOn?: string;
  example?: { pieces: string[] };
}

interface Author {
  family?: string;
  given?: string;
  literal?: string;
}

/** Fields of an entry that the tests read, as its author typed them. */
interface Sheet {
  id: string;
  title: Words | string;
  term: Words;
  name: Words;
  happened: string | number;
  disclosed: string | number;
  date: string | number;
  url?: string;
  kind: string;
  number: number;
  language: 'fr' | 'en';
  pieces: string[];
  actors?: string[];
  assertedBy?: string[];
  disclosedIn?: string;
  follows?: { event: string; pieces: string[] }[];
  verified: string;
  quotes?: { text: string }[];
  authors?: Author[];
  described?: true;
  seen: string;
  standing: string;
  cells?: Words[];
  said?: Block[];
  silent?: Block;
  absentOn?: string;
  exits?: Block[];
  steps: (Block & { standing: string })[];
  open?: object[];
  end: Block;
}

/** Entries of a collection by id: `premier-test`, `visage/cnil`. */
const entriesOf = (name: keyof typeof CONTENT_FOLDERS): Map<string, Sheet> =>
  new Map(
    sheetsOf(CONTENT_FOLDERS[name]).map(({ id, data }) => [
      id,
      { ...(data as unknown as Sheet), id },
    ]),
  );

const events = entriesOf('events');
const pieces = entriesOf('pieces');
const sheets: Record<OpenCollection, Map<string, Sheet>> = {
  events,
  pieces,
  actors: entriesOf('actors'),
  glossary: entriesOf('glossary'),
  claims: new Map(
    [...writtenClaims()].map(([id, data]) => [id, { ...(data as unknown as Sheet), id }]),
  ),
  trials: entriesOf('trials'),
  uses: entriesOf('uses'),
  occasions: entriesOf('occasions'),
  regimes: entriesOf('regimes'),
  voices: entriesOf('voices'),
  procedure: entriesOf('procedure'),
  walks: entriesOf('walks'),
  places: entriesOf('places'),
  counts: entriesOf('counts'),
};
const COLLECTIONS = Object.keys(sheets) as OpenCollection[];

/** Normalises white space, which the formats set differently. */
const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** « La Gontrie, Marie-Pierre »: leaves out the particle, which each format places elsewhere. */
function filedAs({ family, given, literal }: Author): string {
  const name = literal || [family, given?.replace(/ de$/, '')].filter(Boolean).join(', ');
  return plain(typeset(name, 'fr')).replaceAll(' · ', ', ');
}

const titleOf = ({ title, language }: Sheet, locale: Locale = 'fr') =>
  typeof title === 'string' ? typeset(title, language) : typeset(title[locale], locale);

const readJson = (file: string): unknown => JSON.parse(readBuilt(`data/${file}`));
const readCsv = (file: string) =>
  parseCsv(readBuilt(`data/${file}`), { columns: true, record_delimiter: '\r\n' }) as Record<
    string,
    string
  >[];

interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'date' | 'boolean';
  format?: string;
  description: string;
  licence: string;
  constraints: {
    required: boolean;
    pattern?: string;
    enum?: string[];
    minimum?: number;
    maximum?: number;
  };
}

interface Resource {
  name: string;
  path: string;
  description: string;
  format: string;
  mediatype: string;
  encoding: string;
  bytes: number;
  hash: string;
  licenses: { name?: string; path: string }[];
  schema?: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: [string]; reference: { resource: string; fields: [string] } }[];
  };
}

const dataPackage = readJson('datapackage.json') as {
  title: string;
  version: string;
  created: string;
  description: string;
  resources: Resource[];
  licenses: { name?: string; path: string }[];
};
const { resources } = dataPackage;
const lastCheck = dataPackage.created.slice(0, 10);
const tables = resources.flatMap(({ schema, ...rest }) => (schema ? [{ schema, ...rest }] : []));
const dataFiles = builtFiles()
  .filter((file) => file.startsWith('data/'))
  .map((file) => file.replace('data/', ''));
const csvFiles = dataFiles.filter((file) => file.endsWith('.csv'));

describe.each(csvFiles)('data/%s', (file) => {
  const text = readBuilt(`data/${file}`);
  const rows = parseCsv(text, { record_delimiter: '\r\n' }) as string[][];

  test('ends each line with CRLF, the last one too, and has no byte-order mark', () => {
    expect(text).toMatch(/\r\n$/);
    expect(text.replaceAll('\r\n', '')).not.toContain('\r');
    expect(text.charCodeAt(0)).not.toBe(0xfeff);
  });

  test('has as many cells in each row as in its header, with distinct column names', () => {
    const [header = []] = rows;
    expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
    expect(new Set(header).size).toBe(header.length);
  });

  test('has no cell that a spreadsheet would run as a formula', () =>
    expect(
      rows.flat().filter((cell) => /^[=+\-@\t]/.test(cell) && !/^-\d+(?:\.\d+)?$/.test(cell)),
    ).toEqual([]));
});

/** The rules of the Data Package standard for our descriptor (datapackage.org/standard). */
const LICENCE_RULES = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['path', 'title'],
    properties: {
      name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' },
      path: { type: 'string', pattern: '^(?:https://.*|licence[.]txt)$' },
    },
  },
} as const;

const DESCRIPTOR_RULES = {
  type: 'object',
  required: [
    '$schema',
    'name',
    'title',
    'description',
    'version',
    'created',
    'licenses',
    'resources',
  ],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    homepage: { type: 'string', pattern: '^https?://' },
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
    created: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$' },
    licenses: LICENCE_RULES,
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: [
          '$schema',
          'name',
          'path',
          'format',
          'mediatype',
          'encoding',
          'bytes',
          'hash',
          'licenses',
        ],
        properties: {
          $schema: { const: 'https://datapackage.org/profiles/2.0/dataresource.json' },
          name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
          // Relative, inside the folder of the descriptor.
          path: { type: 'string', pattern: '^(?![./~])(?!.*\\.\\./)[^:\\\\]+$' },
          type: { const: 'table' },
          mediatype: { type: 'string', pattern: '^[^/]+/[^/]+$' },
          encoding: { const: 'utf-8' },
          bytes: { type: 'integer', minimum: 1 },
          hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
          licenses: LICENCE_RULES,
          schema: {
            type: 'object',
            required: ['fields', 'primaryKey'],
            properties: {
              $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'type', 'description', 'constraints', 'licence'],
                  additionalProperties: false,
                  properties: {
                    name: { type: 'string', pattern: '^[a-z0-9_]+$' },
                    type: { enum: ['string', 'integer', 'number', 'date', 'boolean'] },
                    format: { enum: ['uri'] },
                    description: { type: 'string', minLength: 5 },
                    licence: { enum: ['CC0-1.0', 'CC-BY-SA-4.0', 'authors'] },
                    constraints: {
                      type: 'object',
                      required: ['required'],
                      additionalProperties: false,
                      properties: {
                        required: { type: 'boolean' },
                        pattern: { type: 'string' },
                        enum: { type: 'array', minItems: 1, uniqueItems: true },
                        minimum: { type: 'number' },
                        maximum: { type: 'number' },
                      },
                    },
                  },
                },
              },
              primaryKey: { type: 'array', minItems: 1, items: { type: 'string' } },
              foreignKeys: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['fields', 'reference'],
                  properties: {
                    fields: { type: 'array', items: { type: 'string' } },
                    reference: { type: 'object', required: ['resource', 'fields'] },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
} as const;

describe('data/datapackage.json', () => {
  test('follows the rules of the standard', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    ajv.validate(DESCRIPTOR_RULES, dataPackage);
    expect(ajv.errors ?? []).toEqual([]);
  });

  test('names every data file once, and nothing else', () => {
    const paths = resources.map(({ path }) => path);
    expect([...paths].sort()).toEqual(dataFiles.filter((file) => file !== 'datapackage.json'));
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  test('has no file name that Frictionless takes for a Table Schema', () =>
    expect(resources.filter(({ path }) => /(?<!json)schema\.json$/.test(path))).toEqual([]));

  test('describes the package, its files and its columns in both languages, French first', () => {
    const texts = [
      dataPackage.title,
      dataPackage.description,
      ...resources.map(({ description }) => description),
      ...tables.flatMap(({ schema }) => schema.fields.map(({ description }) => description)),
    ].map((text) => text.split(' / '));
    expect(texts.filter((parts) => parts.length !== 2 || parts[0] === parts[1])).toEqual([]);
    expect(texts[0]).toEqual(LOCALES.map((locale) => strings(locale).dataPage.packageTitle));
  });

  test('names both licences by their SPDX identifiers, for the package and for each file except the quotations', () => {
    const unlicensed = [{ path: 'datapackage.json', ...dataPackage }, ...resources]
      .filter(
        ({ licenses }) => licenses.map(({ name }) => name).join(' ') !== 'CC0-1.0 CC-BY-SA-4.0',
      )
      .map(({ path, licenses }) => [path, ...licenses.map(({ path }) => path)]);
    expect(unlicensed).toEqual([['quotes.csv', 'licence.txt']]);
  });

  test('assigns each column its licence: words of one language, words of others, the rest', () => {
    const of = (licence: string) =>
      tables.flatMap(({ path, schema }) =>
        schema.fields.flatMap((field) =>
          field.licence === licence ? [`${path} ${field.name}`] : [],
        ),
      );
    expect(of('authors')).toEqual([
      'pieces.csv title',
      'quotes.csv text',
      'answers.csv quotation_fr',
      'answers.csv quotation_en',
    ]);
    expect(of('CC-BY-SA-4.0').filter((name) => !/[ _](?:fr|en)$/.test(name))).toEqual([]);
    expect(of('CC0-1.0').filter((name) => /[ _](?:fr|en)$/.test(name))).toEqual([]);
  });

  test.each(resources)('has the size and the hash of $path', ({ path, bytes, hash }) => {
    const content = readFileSync(`dist/data/${path}`);
    expect(bytes).toBe(content.length);
    expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
  });
});

describe('data/licence.txt', () => {
  const [french = '', english = ''] = readBuilt('data/licence.txt').split('\n\n\n');

  test.each([
    ['fr', french],
    ['en', english],
  ] as const)('states both licences in %s, with their URL', (locale, text) => {
    const { licenceFile, licences, quotations, licenceColumns } = strings(locale).dataPage;
    const { version } = dataPackage;
    const made = licenceFile.edition(version, formatIsoDay(lastCheck, locale));
    for (const said of [made, ...Object.values(licences), quotations, licenceColumns])
      expect(text).toContain(said);
    for (const { name, path } of dataPackage.licenses as { name: string; path: string }[])
      expect(text).toContain(`${name}, ${path}`);
  });
});

/** The fault of a cell against its field, or undefined. */
function faultOf(cell: string, { type, format, constraints }: Field): string | undefined {
  if (cell === '') return constraints.required ? 'is required' : undefined;
  if (type === 'number' && !/^-?\d+(?:\.\d+)?$/.test(cell)) return 'is no number';
  if (type === 'integer' && !/^\d+$/.test(cell)) return 'is no integer';
  if (type === 'boolean' && cell !== 'true' && cell !== 'false') return 'is no boolean';
  if (type === 'date' && new Date(`${cell}T00:00:00Z`).toISOString().slice(0, 10) !== cell)
    return 'is no day';
  if (format === 'uri' && !URL.canParse(cell)) return 'is no address';
  if (constraints.enum && !constraints.enum.includes(cell)) return 'is not in the list';
  if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`, 'u').test(cell))
    return 'does not match';
  if (Number(cell) < (constraints.minimum ?? -Infinity)) return 'is too small';
  return Number(cell) > (constraints.maximum ?? Infinity) ? 'is too large' : undefined;
}

describe.each(tables)('the table $name', ({ path, schema }) => {
  const rows = readCsv(path);

  test('has the columns of the descriptor, in its order', () =>
    expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map(({ name }) => name)));

  test('has in each cell the type that its column declares', () => {
    const faults = rows.flatMap((row, at) =>
      schema.fields.flatMap((field) => {
        const cell = row[field.name] ?? '';
        const fault = faultOf(cell, field);
        return fault ? [`row ${at + 2}, ${field.name}: « ${cell} » ${fault}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('has no empty cell in its boolean columns', () => {
    const flags = schema.fields.filter(({ type }) => type === 'boolean').map(({ name }) => name);
    expect(rows.flatMap((row) => flags.filter((name) => !row[name]))).toEqual([]);
  });

  test('has no duplicate primary key', () => {
    const keys = rows.map((row) => schema.primaryKey.map((name) => row[name]).join(' '));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('refers only to existing rows', () => {
    const lost = (schema.foreignKeys ?? []).flatMap(({ fields: [from], reference }) => {
      const target = tables.find(({ name }) => name === reference.resource);
      const known = new Set(readCsv(target?.path ?? '').map((row) => row[reference.fields[0]]));
      return rows.map((row) => row[from]).filter((id) => id && !known.has(id));
    });
    expect(lost).toEqual([]);
  });

  test('has only dates that match their first and last days', () => {
    const dates = schema.fields.flatMap(({ name }) =>
      name.endsWith('_start') ? [name.replace('_start', '')] : [],
    );
    const wrong = rows.flatMap((row) =>
      dates.filter((name) => {
        const [written = '', start = '', end = ''] = ['', '_start', '_end'].map(
          (suffix) => row[`${name}${suffix}`],
        );
        if (!written) return Boolean(start || end);
        return !start || (end !== '' && end < start) || start.slice(0, 3) !== written.slice(0, 3);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

/** Columns with a list of ids, and the table of these ids. */
const LISTS: readonly (readonly [columns: RegExp, table: string])[] = [
  [/^(?:\w+_)?pieces$|^seen_through$/, 'pieces'],
  [/^actors$|^asserted_by$/, 'actors'],
];

/** Form of a date or an interval, without its numbers: « 9999-SS~ ». */
const formOf = (date: string) =>
  date
    .replace(/-2[1-4](?=\/|~|$)(?<!-\d\d-2\d)/g, '-SS')
    .replace(/\d/g, '9')
    .split('/');

test.each(LOCALES)('the data page explains each form of date, in %s', (locale) => {
  const page = pageOf('data', locale);
  const shown = page.elements.filter(({ tagName }) => tagName === 'code').map(textOf);
  const { rows } = strings(locale).dataPage.dateForms;
  expect(rows.map(([form = '']) => form).filter((form) => !shown.includes(form))).toEqual([]);
  const explained = new Set(rows.flatMap(([form = '']) => formOf(form)));
  // « About » can be combined with every precision, and is explained once.
  const isExplained = (form: string) => explained.has(form) || explained.has(form.replace('~', ''));
  const dates = tables.flatMap(({ path, schema }) => {
    const names = schema.fields.map(({ name }) => name);
    const dated = names.filter((name) => names.includes(`${name}_precision`));
    return readCsv(path).flatMap((row) => dated.flatMap((name) => row[name] || []));
  });
  expect(dates.length).toBeGreaterThan(500);
  expect(dates.filter((date) => !formOf(date).every(isExplained))).toEqual([]);
});

describe('the lists of ids in a cell', () => {
  const listed = tables.flatMap(({ path, schema }) =>
    schema.fields.flatMap(({ name }) => {
      const [, target] = LISTS.find(([columns]) => columns.test(name)) ?? [];
      return target ? [[path, name, target] as const] : [];
    }),
  );

  test('cover every table that cites', () =>
    expect([...new Set(listed.map(([path]) => path))]).toEqual(
      expect.arrayContaining(['claims.csv', 'trials.csv', 'uses.csv', 'rules.csv', 'answers.csv']),
    ));

  test.each(listed)('%s, %s: each is in %s', (path, name, target) => {
    const known = new Set(readCsv(`${target}.csv`).map(({ id }) => id));
    const ids = readCsv(path).flatMap((row) => (row[name] ? row[name].split('|') : []));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });
});

/** Entries of a data file, which the JSON tests compare with content/. */
const publishedOf = (name: OpenCollection) =>
  (readJson(`${name}.json`) as Record<string, Sheet[]>)[name] ?? [];

/** The table with one row per entry. */
const tableOf = (name: OpenCollection) => (name === 'procedure' ? 'steps' : name);

const REGIMES = ['article-10', 'differe', 'visage'] as const;
const versionsOf = (sheet: Sheet, regime: string) =>
  (sheet as unknown as Record<string, Block[]>)[regime] ?? [];

/** Blocks of content/ by the primary key of their table row, computed without reading any table. */
function blocksIn(table: string): Map<string, Block> {
  const ranked = (key: string, blocks: readonly Block[] = []) =>
    blocks.map((block, at): [string, Block] => [`${key} ${at + 1}`, block]);
  const all = (folder: OpenCollection, of: (sheet: Sheet) => [string, Block][]) =>
    new Map(publishedOf(folder).flatMap(of));
  if (table === 'claim-cells')
    return all('claims', ({ id, cells }) => ranked(id, cells as Block[] | undefined));
  if (table === 'passages') return all('procedure', ({ id, exits }) => ranked(id, exits));
  if (table === 'walk-steps') return all('walks', ({ id, steps }) => ranked(id, steps));
  if (table === 'walk-openings') return all('walks', ({ id, open }) => ranked(id, open as Block[]));
  if (table === 'rules')
    return all('regimes', (sheet) =>
      REGIMES.flatMap((regime) => ranked(`${sheet.id} ${regime}`, versionsOf(sheet, regime))),
    );
  return all('voices', ({ id, said = [], silent, absentOn }) =>
    ranked(id.replace('/', ' '), [
      ...said,
      ...(silent ? [silent] : []),
      ...(absentOn ? [{ absentOn }] : []),
    ]),
  );
}

const BLOCK_TABLES = [
  'claim-cells',
  'rules',
  'answers',
  'passages',
  'walk-steps',
  'walk-openings',
] as const;

const keyOf = (row: Record<string, string>, table: string) =>
  (tables.find(({ name }) => name === table)?.schema.primaryKey ?? [])
    .map((name) => row[name])
    .join(' ');

/** The standing of a block without its own, recomputed from the sheets (content/README.md, « Le statut »). */
function standingOf({ pieces: cited = [], law, reading, absentOn }: Block = {}): string {
  if (absentOn) return '';
  if (reading) return 'reading';
  const primary = cited
    .map((id) => pieces.get(id))
    .some(
      (piece) =>
        piece &&
        piece.seen !== 'secondary' &&
        ['text', 'decision', 'report', 'official'].includes(piece.kind),
    );
  // A reference to an unread article is our reading, or fails the build.
  if (primary || (Array.isArray(law) && law.length > 0)) return 'established';
  return cited.length > 0 ? 'reported' : '';
}

describe('every row that can be contested', () => {
  const checked = new Set(['claims', 'trials', 'uses', 'rules', 'answers', 'steps', 'passages']);
  const rows = tables
    .filter(({ name }) => checked.has(name))
    .flatMap(({ name, path }) => readCsv(path).map((row) => ({ name, row })));

  test('exists in each table', () =>
    expect(new Set(rows.map(({ name }) => name))).toEqual(checked));

  test('has a pièce or a law, or the date of a search that found nothing', () =>
    expect(
      rows.filter(
        ({ row }) => !row['pieces'] && !row['law_pieces'] && !row['law_fr'] && !row['absent_on'],
      ),
    ).toEqual([]));

  test('has a standing if it makes a statement and cites a pièce, and only then', () =>
    expect(
      rows.filter(({ row }) => {
        const cites = Boolean(row['pieces'] || row['law_pieces']) && !row['absent_on'];
        return Boolean(row['standing']) !== cites;
      }),
    ).toEqual([]));

  test('has the date of its last check', () =>
    expect(rows.filter(({ row }) => !/^\d{4}-\d{2}-\d{2}$/.test(row['verified'] ?? ''))).toEqual(
      [],
    ));

  test.each(['rules', 'answers', 'passages'] as const)(
    'of %s has the standing that follows from what was read',
    (table) => {
      const blocks = blocksIn(table);
      const wrong = readCsv(`${table}.csv`).filter(
        (row) => row['standing'] !== standingOf(blocks.get(keyOf(row, table))),
      );
      expect(wrong).toEqual([]);
    },
  );

  test('of steps, examples and ends of walks has it too', () => {
    const steps = readCsv('steps.csv').map(({ id = '', standing }) => [id, standing]);
    expect(steps).toEqual(
      steps.map(([id = '']) => [id, standingOf(sheets.procedure.get(id) as Block)]),
    );
    const examples = readCsv('passages.csv').map((row) => row['example_standing']);
    const passages = blocksIn('passages');
    expect(examples).toEqual(
      readCsv('passages.csv').map((row) =>
        standingOf(passages.get(keyOf(row, 'passages'))?.example),
      ),
    );
    const ends = readCsv('walks.csv').map((row) => [row['id'], row['end_standing']]);
    expect(ends).toEqual(ends.map(([id = '']) => [id, standingOf(sheets.walks.get(id)?.end)]));
  });

  test('documents how its status is computed, and for an answer that it is not the truth of the answer', () => {
    const meant = (table: string, name = 'standing') =>
      tables.find((one) => one.name === table)?.schema.fields.find((field) => field.name === name)
        ?.description;
    for (const table of ['rules', 'answers', 'steps', 'passages'])
      expect(meant(table)).toMatch(/Statut calculé.* \/ Computed status/);
    expect(meant('answers')).toMatch(/non si elle a raison.* \/ .*not whether it is right/);
    for (const [table, name] of [
      ['passages', 'example_standing'],
      ['walks', 'end_standing'],
    ] as const)
      expect(meant(table, name)).toMatch(/Statut calculé.* \/ Computed status/);
  });
});

/** Lists of blocks that have their own table, or exist only in JSON. */
const OWN_ROWS = [
  'authors',
  'cells',
  'exits',
  'follows',
  'open',
  'positions',
  'quotes',
  'steps',
  'terms',
];

/** Cells of an entry or a block, by column name. */
function cellsOf(said: object, prefix = ''): [column: string, cell: string][] {
  return Object.entries(said).flatMap(([key, value]: [string, unknown]) => {
    const column = `${prefix}${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
    if (Array.isArray(value)) return OWN_ROWS.includes(key) ? [] : [[column, value.join('|')]];
    return typeof value === 'object' && value !== null
      ? cellsOf(value, `${column}_`)
      : [[column, String(value)]];
  });
}

/** A count has a row for each of its parts. */
const ofEntries = COLLECTIONS.filter((name) => !['regimes', 'voices', 'counts'].includes(name));
test.each([...ofEntries.map(tableOf), ...BLOCK_TABLES])(
  'each row of %s matches content/',
  (table) => {
    const collection = ofEntries.find((one) => tableOf(one) === table);
    const saidBy = collection
      ? new Map<string, object>(publishedOf(collection).map((entry) => [entry.id, entry]))
      : blocksIn(table);
    const wrong = readCsv(`${table}.csv`).flatMap((row) =>
      cellsOf(saidBy.get(keyOf(row, table)) ?? {})
        .filter(([column, cell]) => row[column] !== cell)
        .map(([column, cell]) => `${keyOf(row, table)}, ${column}: ${row[column]}, not ${cell}`),
    );
    expect(wrong).toEqual([]);
  },
);

describe('the tables match content/:', () => {
  test.each(ofEntries)('every entry of %s', (name) =>
    expect(
      readCsv(`${tableOf(name)}.csv`)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...sheets[name].keys()].sort()),
  );

  test.each(BLOCK_TABLES)('every block of %s, at its index', (table) => {
    const blocks = [...blocksIn(table).keys()];
    expect(blocks.length).toBeGreaterThan(5);
    expect(
      readCsv(`${table}.csv`)
        .map((row) => keyOf(row, table))
        .sort(),
    ).toEqual(blocks.sort());
  });

  test('which pièce supports or discloses which event', () => {
    const expected = [...events.values()].flatMap(({ id, pieces, disclosedIn }) => [
      ...pieces.map((piece) => `${id} ${piece} supports`),
      ...(disclosedIn ? [`${id} ${disclosedIn} discloses`] : []),
    ]);
    const rows = readCsv('events-pieces.csv').map(({ event, piece, role }) => [event, piece, role]);
    expect(rows.map((row) => row.join(' ')).sort()).toEqual(expected.sort());
  });

  test('a pièce discloses an event only if the public could not know on the day it began', () => {
    const rows = readCsv('events.csv').map((row) => {
      const [written = ''] = (row['happened'] ?? '').split('/');
      // An interval of a fact starts on a full date.
      const last = row['happened']?.includes('/') ? written : row['happened_end'];
      return { ...row, isLater: (row['disclosed_start'] ?? '') > (last ?? '') };
    });
    expect(rows.filter(({ isLater }) => isLater).length).toBeGreaterThan(10);
    expect(
      rows.filter(
        (row) => row.isLater !== Boolean((row as Record<string, unknown>)['disclosed_in']),
      ),
    ).toEqual([]);
  });

  test('which actor is named by which event, or asserts it', () => {
    const expected = [...events.values()].flatMap(({ id, actors = [], assertedBy = [] }) => [
      ...actors.map((actor) => `${id} ${actor} named`),
      ...assertedBy.map((actor) => `${id} ${actor} asserts`),
    ]);
    const rows = readCsv('events-actors.csv').map(({ event, actor, role }) => [event, actor, role]);
    expect(rows.map((row) => row.join(' ')).sort()).toEqual(expected.sort());
  });

  test('which event follows which, by which pièces', () => {
    const expected = [...events.values()].flatMap(({ id, follows = [] }) =>
      follows.map(({ event, pieces }, at) => [id, at + 1, event, pieces.join('|')].join(' ')),
    );
    expect(expected.length).toBeGreaterThan(0);
    const rows = readCsv('events-follows.csv').map(({ event, rank, follows, pieces }) =>
      [event, rank, follows, pieces].join(' '),
    );
    expect(rows.sort()).toEqual(expected.sort());
  });

  test('the authors of each pièce, in order', () =>
    expect(
      readCsv('authors.csv')
        .map(({ piece, rank, ...parts }) => `${piece} ${rank} ${filedAs(parts)}`)
        .sort(),
    ).toEqual(
      [...pieces.values()]
        .flatMap(({ id, authors = [] }) =>
          authors.map((author, at) => `${id} ${at + 1} ${filedAs(author)}`),
        )
        .sort(),
    ));

  test('the quotations of each pièce', () =>
    expect(readCsv('quotes.csv').length).toBe(
      [...pieces.values()].reduce((sum, { quotes = [] }) => sum + quotes.length, 0),
    ));
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

describe.each(COLLECTIONS)('data/%s.json', (name) => {
  const data = readJson(`${name}.json`) as Record<string, unknown>;

  test('starts with its licence, its version and the day of the last check', () => {
    expect(Object.keys(data)).toEqual(['$schema', 'licence', 'version', 'verified', name]);
    expect(data['licence']).toMatchObject({ datesAndSources: 'CC0-1.0', words: 'CC-BY-SA-4.0' });
    expect(data).toMatchObject({ version: dataPackage.version, verified: lastCheck });
  });

  test('is valid against its JSON Schema, and names it', () => {
    const ajv = new Ajv2020({
      allErrors: true,
      formats: { date: /^\d{4}-\d{2}-\d{2}$/, uri: (text: string) => URL.canParse(text) },
    });
    const schema = readJson(`schema/${name}.jsonschema.json`) as object;
    expect(ajv.validateSchema(schema)).toBe(true);
    ajv.validate(schema, data);
    expect(ajv.errors ?? []).toEqual([]);
    expect(data['$schema']).toBe(`schema/${name}.jsonschema.json`);
  });

  const MUTATIONS: Partial<Record<string, object[]>> = {
    events: [
      { happened: '2023-13' },
      { happened: '2023-11-45' },
      { disclosed: '2023-25' },
      { standing: 'reported', assertedBy: [] },
      { standing: 'disputed', assertedBy: ['disclose'] },
    ],
    claims: [{ standing: 'asserted', assertedBy: [] }],
    pieces: [
      { date: '2023-00' },
      { seen: 'copy', copyHost: undefined },
      { seen: 'secondary', seenThrough: [] },
      { url: undefined, noUrl: undefined },
    ],
  };

  test.each(MUTATIONS[name] ?? [])('is no longer valid with %j', (change) => {
    const ajv = new Ajv2020({ validateFormats: false });
    const schema = readJson(`schema/${name}.jsonschema.json`) as object;
    const [first = {}, ...rest] = data[name] as object[];
    const changed = JSON.parse(JSON.stringify([{ ...first, ...change }, ...rest])) as unknown;
    expect(ajv.validate(schema, { ...data, [name]: changed })).toBe(false);
  });

  test('describes each field in both languages', () => {
    const schema = readBuilt(`data/schema/${name}.jsonschema.json`);
    const texts = [...schema.matchAll(/"description": "(.*)"/g)].map(([, text = '']) => text);
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => text.split(' / ').length !== 2)).toEqual([]);
  });

  test('has every entry, with everything that its author typed', () => {
    const folder = name as OpenCollection;
    const entries = data[name] as Sheet[];
    expect(entries).toHaveLength(sheets[folder].size);
    for (const entry of entries) expect(bare(entry)).toEqual(bare(sheets[folder].get(entry.id)));
  });
});

interface Reference {
  id: string;
  title: string;
  URL?: string;
  /** A BibLaTeX field that no bibliography prints. */
  annote?: string;
  author?: Author[];
  issued?: { 'date-parts'?: number[][] };
}

/** The known parts of a date, as numbers; undefined for a decade. */
function knownParts(date: string | number): number[] | undefined {
  const [year = '', ...rest] = String(date)
    .replace(/[?~%]$/, '')
    .split('-');
  if (year.endsWith('X')) return undefined;
  const isSeason = Number(rest[0]) > 12;
  return [year, ...(isSeason ? [] : rest)].map(Number);
}

describe('data/pieces.bib', () => {
  const references = new Cite(readBuilt('data/pieces.bib')).data as Reference[];

  test('has every pièce, under its id', () =>
    expect(references.map(({ id }) => id).sort()).toEqual([...pieces.keys()].sort()));

  test.each([
    [
      'title, between square brackets where it is a description of ours',
      (sheet: Sheet) => plain(sheet.described ? `[${titleOf(sheet)}]` : titleOf(sheet)),
      ({ title }: Reference) => plain(title),
    ],
    [
      // Citation.js encodes characters of a URL that need no encoding.
      'address',
      ({ url }: Sheet) => url && decodeURI(url),
      ({ URL: url }: Reference) => url && decodeURI(url),
    ],
    [
      'date, as precisely as it is known',
      ({ date }: Sheet) => knownParts(date),
      ({ issued }: Reference) => issued?.['date-parts']?.[0],
    ],
    [
      'number',
      ({ number }: Sheet) => `source ${number} ·`,
      ({ annote = '' }: Reference) => plain(annote).slice(0, annote.indexOf('·') + 1),
    ],
    [
      'authors, people by family name and given name',
      ({ authors }: Sheet) => authors?.map(filedAs),
      ({ author }: Reference) => author?.map((name) => filedAs(name)),
    ],
  ])('gives each its %s', (_name, typed, taken) => {
    const wrong = references
      .map((reference) => {
        const sheet = pieces.get(reference.id);
        return { id: reference.id, typed: sheet && typed(sheet), taken: taken(reference) };
      })
      .filter(({ typed, taken }) => JSON.stringify(typed) !== JSON.stringify(taken));
    expect(wrong).toEqual([]);
  });
});

test('data/pieces.bib protects the capitals of titles word by word, accents included', () => {
  const titles = [...readBuilt('data/pieces.bib').matchAll(/^\ttitle = \{(.*)\},$/gm)].map(
    ([, title = '']) => title,
  );
  expect(titles).toHaveLength(pieces.size);
  expect(titles.filter((title) => /[\p{L}\p{N}]\{|\}[\p{L}\p{N}]/u.test(title))).toEqual([]);
  // A capital that is not the first of its title is kept by all styles only in braces.
  const bare = titles.map((title) =>
    title.replace(/\{[^{}]*\}/g, '').replace(/^\P{L}*\p{Lu}/u, ''),
  );
  expect(bare.filter((title) => /(?<!:\s+\P{L}*)\p{Lu}/u.test(title))).toEqual([]);
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

  test('links to the corrections below « Suivre les changements »', () => {
    const heading = page.elements.findIndex((element) => attribute(element, 'id') === 'flux');
    const near = page.elements.slice(heading, heading + 4);
    expect(near.flatMap((element) => attribute(element, 'href') ?? [])).toEqual([
      path.posix.relative(path.posix.dirname(page.file), fileOf('corrections', locale)),
    ]);
  });

  test('explains how to read a word that tools take for a missing value', () => {
    const missing = /^(?:#?N\/?A|<NA>|n\/a|None|NULL|null|-?NaN|-?nan)$/;
    const words = csvFiles
      .flatMap((file) => readCsv(file).flatMap((row) => Object.values(row)))
      .filter((cell) => missing.test(cell));
    expect(new Set(words)).toEqual(new Set(['None']));
    const text = page.elements.filter(({ tagName }) => tagName === 'p').map(textOf);
    expect(
      text.filter((said) =>
        /None.*keep_default_na=False.*na[.]strings = character[(][)]/.test(said),
      ),
    ).toHaveLength(1);
  });

  test('shows the markup of a term as in the claims', () => {
    const schemes = (text: string) =>
      new Set([...text.matchAll(/\]\((\w+):/g)].map(([, name]) => name));
    const written = schemes(readBuilt('data/claims.csv') + readBuilt('data/claim-cells.csv'));
    expect(written.size).toBe(1);
    expect(schemes(page.elements.map(textOf).join(' '))).toEqual(written);
  });

  test('states the licences of the data as licence.txt does', () => {
    const words = strings(locale).dataPage;
    const text = page.elements.map(textOf).find((said) => said.includes(words.quotations)) ?? '';
    const all = [...Object.values(words.licences), words.licenceFile.sources, words.licenceColumns];
    expect(all.filter((said) => !text.includes(said))).toEqual([]);
    const [data] = page.elements
      .filter((element) => attribute(element, 'type') === 'application/ld+json')
      .map(
        ({ childNodes: [node] }) =>
          JSON.parse(node && 'value' in node ? node.value : '{}') as {
            distribution: { contentUrl: string; license?: string }[];
          },
      );
    expect(data?.distribution.filter(({ license }) => license)).toMatchObject([
      { contentUrl: hrefOf('quotes.csv'), license: hrefOf('licence.txt') },
    ]);
  });

  test('links to every data file', () =>
    expect(dataFiles.filter((file) => !links.includes(hrefOf(file)))).toEqual([]));

  test.each(tables)(
    'explains every column of $path in the words of the descriptor, in its own language',
    (table) => {
      const heading = page.elements.findIndex(
        (element) => attribute(element, 'id') === `colonnes-${table.name}`,
      );
      const fields = page.elements.slice(heading).find(({ tagName }) => tagName === 'tbody');
      const cells = (fields ? elementsIn(fields) : [])
        .filter(({ tagName }) => tagName === 'tr')
        .map((row) =>
          elementsIn(row)
            .filter(({ tagName }) => ['th', 'td'].includes(tagName))
            .map(textOf),
        );
      expect(cells.map(([name, , description]) => [name, plain(description ?? '')])).toEqual(
        table.schema.fields.map(({ name, description }) => [
          name,
          plain(description.split(' / ')[LOCALES.indexOf(locale)] ?? ''),
        ]),
      );
      const foreign = (fields ? elementsIn(fields) : [])
        .filter((cell) => attribute(cell, 'lang') !== undefined)
        .map(textOf);
      const kept = readKeptInFrench().map((words) => typeset(words, 'fr'));
      expect(foreign.filter((words) => !kept.includes(words))).toEqual([]);
    },
  );

  test.each([
    ...tables.map(({ path }) => [path, readCsv(path).length] as const),
    ...COLLECTIONS.map((name) => [`${name}.json`, sheets[name].size] as const),
  ])('states the number of entries in %s', (file, count) => {
    const row = page.elements.find(
      (element) =>
        element.tagName === 'tr' &&
        elementsIn(element).some((inner) => attribute(inner, 'href') === hrefOf(file)),
    );
    expect(row && textOf(row)).toMatch(new RegExp(`\\D${count}$`));
  });

  test('links to the columns of every table', () =>
    expect(tables.filter(({ name }) => !links.includes(`#colonnes-${name}`))).toEqual([]));
});
