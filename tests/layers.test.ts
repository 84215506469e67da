/** Protects: who may import whom, how files are named, and how small the pages stay. */
import * as d3Array from 'd3-array';
import * as d3Brush from 'd3-brush';
import * as d3Dispatch from 'd3-dispatch';
import * as d3Drag from 'd3-drag';
import * as d3Scale from 'd3-scale';
import * as d3Selection from 'd3-selection';
import * as d3Shape from 'd3-shape';
import * as d3Time from 'd3-time';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * What each room may import besides itself. A room is a folder of src, or a layer of an instrument
 * (`timeline/model`). `own/model` is the layer of the same instrument, `any/model` that of any.
 * `type x` allows only what is erased before it runs.
 */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  model: [],
  layout: ['own/model', 'd3'],
  view: ['own/layout', 'own/model', 'i18n'],
  client: ['own/layout', 'own/model', 'd3'],
  schemas: ['any/model', 'astro/zod'],
  i18n: ['type any/model'],
  library: ['schemas', 'any/model', 'i18n', 'astro:content'],
  prose: ['any/view', 'library', 'i18n'],
  export: ['library', 'i18n', 'any/layout'],
  site: ['i18n', 'styles', 'type library'],
  hosting: ['node:*', 'parse5', 'magic-string', 'rolldown', 'fflate', 'type astro'],
  pages: ['library', 'site', 'any/view', 'prose', 'export', 'i18n', 'type astro'],
  styles: [],
  'content.config.ts': ['schemas', 'astro:content', 'type astro/zod'],
};

/** Beyond the table of the house: a room or a file, what it imports, and why it must. */
const DEPARTURES: readonly (readonly [importer: string, imported: string, reason: string])[] = [
  ['schemas/edtf.ts', 'edtf', 'the one parser of dates'],
  ['schemas/read-yaml.ts', 'yaml', 'the one parser of entries'],
  ['schemas/strict-folder.ts', 'astro/loaders', 'wraps the loader of a folder'],
  ['schemas/strict-folder.ts', 'node:fs', 'sees the files that the loader passes over'],
  ['schemas/strict-folder.ts', 'node:path', 'names them'],
  ['i18n/format.ts', 'any/model', 'a date cannot be said without the calendar'],
  ['i18n/format-gap.ts', 'any/model', 'a gap cannot be said without its rule'],
  [
    'library/publisher.ts',
    '../content/publisher.yaml',
    'the one file of content that is in no collection',
  ],
  [
    'procedure/layout/wrapped-text.ts',
    'timeline/layout',
    'the widths of the typeface are measured once',
  ],
  [
    'procedure/layout/layered-layout.ts',
    'elkjs/lib/elk.bundled.js',
    'places the wide drawing, at build',
  ],
  ['export/corrections-feed.ts', 'feed', 'writes Atom'],
  ['export', 'any/model', 'a picture draws the closed lists and the days of the model'],
  ['export/timeline-picture.ts', 'any/view', 'names the knots with the words of the page'],
  ['export/rasterise.ts', '@resvg/resvg-wasm', 'makes pixels of a drawing'],
  ['export/rasterise.ts', 'node:*', 'reads typefaces and library of packages, at build'],
  ['library/qr-code.ts', 'qr', 'writes QR codes'],
  ['regimes/client/dated-regimes.ts', 'timeline/client', 'keeps its day in the other language'],
  ['synopsis/client/explorable-synopsis.ts', 'timeline/client', 'keeps its step likewise'],
  ['site/Footer.astro', 'library', 'every print says until when it holds'],
  ['site/StandingDot.astro', 'type any/model', 'the mark of a sentence'],
  ['site/Page.astro', 'library', 'every page shows what was corrected of it'],
  ['site/PosterPage.astro', 'library', 'the poster prints no footer'],
  ['export/facts-feed.ts', 'feed', 'writes Atom'],
  ['export/bibliography.ts', '@citation-js/core', 'writes BibTeX'],
  ['export/bibliography.ts', '@citation-js/plugin-bibtex', 'writes BibTeX'],
  ['export/data-package.ts', 'node:crypto', 'a descriptor bears the hash of each file'],
  ['prose/typeset-markdown.ts', 'satteri', 'is a plugin of it'],
  [
    'library/site-version.ts',
    '../package.json',
    'the version that a citation names is that of the package',
  ],
  ['prose/claim-paragraphs.ts', 'satteri', 'is a plugin of it'],
  ['prose/Uses.astro', 'schemas', 'shows the counts of a use in the order of the schema'],
  ['prose', 'astro/zod', 'each component parses its props'],
  ['prose/Folder.astro', 'schemas', 'takes the id of an article: a closed list'],
  ['prose/CensusTable.astro', 'any/model', 'counts by standing, in the order of the closed list'],
  ['prose/CensusTable.astro', 'schemas', 'counts by how it was read, in the order of the schema'],
  ['prose/MarkLegend.astro', 'any/model', 'shows the marks in the order of the closed list'],
  ['prose/RowMarks.astro', 'type any/model', 'the standing of a row'],
];

/** Parts of d3 by layer; the pure ones for places, the ones that touch the DOM for drawing. */
const D3_NAMES: Readonly<Record<string, ReadonlySet<string>>> = {
  layout: new Set([d3Array, d3Time, d3Scale, d3Shape].flatMap(Object.keys)),
  client: new Set([d3Selection, d3Time, d3Array, d3Brush, d3Drag, d3Dispatch].flatMap(Object.keys)),
};

const INSTRUMENT = /^(?:timeline|procedure|synopsis|embed|regimes|practice)\//;

interface Import {
  /** A room, a package, or the path of a file outside src. */
  from: string;
  /** Whether nothing of it is left when it runs. */
  isType: boolean;
  names: string[];
}

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) =>
    path.relative('src', path.join(parentPath, name)).replaceAll(path.sep, '/'),
  )
  .filter((file) => !/\.test\.ts$/.test(file))
  .sort();
const sources = new Map(files.map((file) => [file, readFileSync(`src/${file}`, 'utf8')]));
const code = files.filter((file) => /\.(?:ts|mjs|astro)$/.test(file));
const read = (file: string) => sources.get(file) ?? '';

/** `timeline/model`, `i18n`, `content.config.ts`; a file outside src is its own room. */
function roomOf(file: string): string {
  if (file.startsWith('../')) return file;
  const [first = '', second = ''] = file.split('/');
  return INSTRUMENT.test(file) ? `${first}/${second}` : first;
}

function importsOf(file: string): Import[] {
  const source = file.endsWith('.astro')
    ? (/^---$([\s\S]*?)^---$/m.exec(read(file))?.[1] ?? '')
    : read(file);
  const statements = source.matchAll(
    /^(?:import|export)\s+(type\s+)?(?:([^'";]+?)\s+from\s+)?['"]([^'"?]+)[^'"]*['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...statements].map(([, isType, clause = '', specifier, dynamic]) => {
    const target = specifier ?? dynamic ?? '';
    const names = clause
      .replace(/[{}]/g, '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    return {
      from: target.startsWith('.')
        ? roomOf(path.posix.join(path.posix.dirname(file), target))
        : target,
      isType:
        Boolean(isType) || (names.length > 0 && names.every((name) => name.startsWith('type '))),
      names: names.filter((name) => !isType && !name.startsWith('type ')),
    };
  });
}

function isAllowed(room: string, { from, isType }: Import, entry: string): boolean {
  const wanted = entry.replace(/^type /, '').replace(/^own\//, `${room.split('/')[0] ?? ''}/`);
  if (entry.startsWith('type ') && !isType) return false;
  if (wanted.startsWith('any/')) return INSTRUMENT.test(from) && from.endsWith(wanted.slice(3));
  return wanted.endsWith('*') ? from.startsWith(wanted.slice(0, -1)) : from === wanted;
}

/** What a file imports against the table, « file imports x ». */
function faultsOf(file: string): string[] {
  const room = roomOf(file);
  const layer = room.split('/').at(-1) ?? '';
  const entries = [
    ...(TABLE[layer] ?? []),
    ...DEPARTURES.filter(([importer]) => importer === file || importer === room).map(
      ([, to]) => to,
    ),
  ];
  return importsOf(file).flatMap((one) => {
    const allowed = one.from === room || entries.some((entry) => isAllowed(room, one, entry));
    const wrongNames =
      one.from === 'd3' ? one.names.filter((name) => !D3_NAMES[layer]?.has(name)) : [];
    return [
      ...(allowed ? [] : [`src/${file} imports ${one.isType ? 'a type of ' : ''}${one.from}`]),
      ...wrongNames.map((name) => `src/${file} imports ${name} of d3`),
    ];
  });
}

const rooms = [...new Set(code.map(roomOf))].sort();

describe('imports', () => {
  test.each(rooms)('of src/%s keep to the table', (room) =>
    expect(code.filter((file) => roomOf(file) === room).flatMap(faultsOf)).toEqual([]),
  );

  test('of every room are in the table', () =>
    expect(rooms.filter((room) => !TABLE[room.split('/').at(-1) ?? ''])).toEqual([]));

  test('need every departure that is listed', () => {
    const unused = DEPARTURES.filter(
      ([importer, to]) =>
        !code
          .filter((file) => file === importer || roomOf(file) === importer)
          .some((file) => importsOf(file).some((one) => isAllowed(roomOf(file), one, to))),
    );
    expect(unused).toEqual([]);
  });

  test('by a script tag: a view names its own client, and nothing else has one', () => {
    const wrong = code
      .filter((file) => file.endsWith('.astro'))
      .flatMap((file) =>
        [...read(file).matchAll(/<script\b([^>]*)>/g)]
          .filter(([, attributes = '']) => !/type="application\/(?:ld\+)?json"/.test(attributes))
          .map(([, attributes = '']) => /\bsrc="([^"]+)"/.exec(attributes)?.[1] ?? 'inline')
          .filter(
            (src) =>
              !/\/view$/.test(roomOf(file)) ||
              roomOf(path.posix.join(path.posix.dirname(file), src)) !==
                roomOf(file).replace(/view$/, 'client'),
          )
          .map((src) => `src/${file} runs ${src}`),
      );
    expect(wrong).toEqual([]);
  });

  test('export nothing whole: no barrels', () =>
    expect(code.filter((file) => /^export \*/m.test(read(file)))).toEqual([]));

  test('are by name: no default export but what a tool asks for', () =>
    expect(
      code.filter((file) => file.endsWith('.ts') && /^export default\b/m.test(read(file))),
    ).toEqual([]));
});

describe('file names', () => {
  const named = (pattern: RegExp) => files.filter((file) => pattern.test(file));
  const inPages = (file: string) => roomOf(file) === 'pages';

  test('say what a file exports, not that it holds things', () =>
    expect(named(/(?:^|\/)(?:utils?|helpers?|common|types|index|misc|shared)\.ts$/)).toEqual([]));

  test('of code are kebab-case', () =>
    expect(
      named(/\.(?:ts|mjs)$/)
        .filter((file) => !inPages(file) && file !== 'content.config.ts')
        .filter(
          (file) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d\.ts|\.ts|\.mjs)$/.test(path.basename(file)),
        ),
    ).toEqual([]));

  test('of components are PascalCase', () =>
    expect(
      named(/\.astro$/)
        .filter((file) => !inPages(file))
        .filter((file) => !/^(?:[A-Z][a-z0-9]*)+\.astro$/.test(path.basename(file))),
    ).toEqual([]));
});

describe('pages', () => {
  const MOST_LINES = { '.astro': 10, '.ts': 14 } as const;
  const long = code
    .filter((file) => roomOf(file) === 'pages')
    .map((file) => ({
      file,
      lines: read(file).trimEnd().split('\n').length,
      most: MOST_LINES[path.extname(file) as keyof typeof MOST_LINES],
    }))
    .filter(({ lines, most }) => lines > most)
    .map(({ file, lines, most }) => `src/${file} has ${lines} lines, ${most} at most`);

  test('only name what they show', () => expect(long).toEqual([]));
});
