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
  calendar: ['edtf'],
  model: ['calendar'],
  layout: ['own/model', 'calendar', 'd3'],
  view: ['own/layout', 'own/model', 'calendar', 'i18n'],
  client: ['own/layout', 'own/model', 'calendar', 'd3'],
  schemas: ['any/model', 'calendar', 'astro/zod'],
  i18n: ['type any/model'],
  case: ['schemas', 'any/model', 'calendar', 'i18n', 'astro:content'],
  prose: ['any/view', 'case', 'i18n'],
  site: ['i18n', 'styles', 'any/view', 'type case'],
  copies: ['case', 'i18n', 'any/layout', 'node:*'],
  'open-data': ['case', 'i18n', 'any/layout', 'node:*'],
  hosting: ['node:*', 'parse5', 'magic-string', 'rolldown', 'fflate', 'type astro'],
  pages: ['case', 'site', 'any/view', 'prose', 'copies', 'open-data', 'i18n', 'type astro'],
  styles: [],
  'content.config.ts': ['schemas', 'astro:content', 'type astro/zod'],
};

/** Beyond the table of the house: a room or a file, what it imports, and why it must. */
const DEPARTURES: readonly (readonly [importer: string, imported: string, reason: string])[] = [];

/** Parts of d3 by layer; the pure ones for places, the ones that touch the DOM for drawing. */
const D3_NAMES: Readonly<Record<string, ReadonlySet<string>>> = {
  layout: new Set([d3Array, d3Time, d3Scale, d3Shape].flatMap(Object.keys)),
  client: new Set([d3Selection, d3Time, d3Array, d3Brush, d3Drag, d3Dispatch].flatMap(Object.keys)),
};

const INSTRUMENT =
  /^(?:timeline|procedure|synopsis|regimes|practice|copies(?=\/(?:model|view|client)\/))\//;

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
