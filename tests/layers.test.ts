/** Checks which part of src imports which, and how files are named. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as d3Array from 'd3-array';
import * as d3Axis from 'd3-axis';
import * as d3Drag from 'd3-drag';
import * as d3Scale from 'd3-scale';
import * as d3Selection from 'd3-selection';
import * as d3Shape from 'd3-shape';
import * as d3Time from 'd3-time';
import * as d3Transition from 'd3-transition';
import * as d3Zoom from 'd3-zoom';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { DEPARTURES, STRICT_IMPORT_RULES } from '../.config/import-rules.js';

const linter = new ESLint({ overrideConfigFile: '.config/eslint.config.js' });

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

/** Element of a file in the import table: `timeline/view`, `mdx`, `pages`. */
const roomOf = (file: string) => {
  const layered = /^([a-z-]+\/(?:model|layout|scene|view|client))\//.exec(file);
  if (file.startsWith('components/mdx/')) return 'mdx';
  return layered?.[1] ?? file.split('/')[0] ?? '';
};

/** Every file that a comment may name, by its base name. */
const named = new Map<string, string[]>();
for (const folder of ['src', 'tests', 'bench', '.config', '.ci', '.'])
  for (const entry of readdirSync(folder, { recursive: folder !== '.', withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name).replaceAll(path.sep, '/');
    // The peers of the benchmark are installed in its folder.
    if (file.includes('node_modules/')) continue;
    named.set(entry.name, [...(named.get(entry.name) ?? []), file]);
  }

test('comments name only existing files, with the right path', () => {
  const commented = [...named.values()]
    .flat()
    .filter((file) => /^(?:src|tests|bench|\.config)\/.*\.(?:ts|mjs|js|astro|css)$/.test(file));
  const faults = commented.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^\s*(?:\*|\/\/|\/\*).*$|\/\*\*.*\*\/|\s\/\/ .*$/gm)]
      .flatMap(([comment]) => [
        ...comment.matchAll(/(?<![\w/.@:*-])((?:[\w.-]+\/)*[\w-][\w.-]*\.(?:ts|astro|css|mjs))\b/g),
      ])
      .map(([, name = '']) => name)
      .filter((name) => {
        const found = named.get(path.basename(name)) ?? [];
        return !found.some((one) => one === name || one.endsWith(`/${name}`));
      })
      .map((name) => `${file}: ${name}`),
  );
  expect(faults).toEqual([]);
});

describe('imports', () => {
  // A row may contain several exceptions: each is counted, and the number must not grow.
  test('have at most 8 exceptions to the table, each with its reason', () => {
    expect(DEPARTURES.flatMap(({ to }) => to).length).toBeLessThanOrEqual(8);
    expect(DEPARTURES.filter(({ reason }) => reason.split(' ').length < 6)).toEqual([]);
  });

  test('need every exception: without it an import is refused', { timeout: 60_000 }, async () => {
    const strict = new ESLint({
      overrideConfigFile: '.config/eslint.config.js',
      overrideConfig: STRICT_IMPORT_RULES,
      ruleFilter: ({ ruleId }) => ruleId === 'boundaries/dependencies',
    });
    // An exception concerns only the importing element: the other files need not be linted.
    const rooms = new Set<string>(DEPARTURES.map(({ from }) => from));
    const departing = code.filter(
      (file) => rooms.has(roomOf(file)) || rooms.has(roomOf(file).split('/')[1] ?? ''),
    );
    const results = await strict.lintFiles(departing.map((file) => `src/${file}`));
    const refused = results.flatMap(({ messages }) => messages.map(({ message }) => message));
    const isNeeded = (from: string, to: string) =>
      refused.some(
        (message) =>
          message.includes(`from elements of type "${from}"`) &&
          new RegExp(
            `to (?:elements of type|.*module.*) "${to.replace(/^npm /, '').replace('*', '')}`,
          ).test(message),
      );
    const unused = DEPARTURES.flatMap(({ from, to }) =>
      to.filter((one) => !isNeeded(from, one)).map((one) => `${from} → ${one}`),
    );
    expect(unused).toEqual([]);
  });

  test.each([
    ['src/timeline/model/day-of-week.ts', "import '../view/timeline-words.ts';"],
    ['src/timeline/client/day-of-week.ts', "import '../../procedure/model/vocabulary.ts';"],
    ['src/timeline/layout/day-of-week.ts', "import '../../i18n/locale.ts';"],
    ['src/timeline/draw/day-of-week.ts', "import '../client/neighbour.ts';"],
    ['src/integrations/day-of-week.ts', "import '../case/case-file.ts';"],
    ['src/i18n/day-of-week.ts', "import { LAYOUTS } from '../timeline/model/view-state.ts';"],
    ['src/views/DayOfWeek.astro', "---\nimport '../exports/csv.ts';\n---\n"],
    ['src/case/day-of-week.ts', "import { readFile } from 'node:fs/promises';"],
  ])('from %s: %s is refused', async (filePath, text) => {
    const [result] = await linter.lintText(text, { filePath });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('boundaries/dependencies');
  });

  test.each([
    ['src/timeline/layout/day-of-week.ts', "import { select } from 'd3';"],
    ['src/timeline/client/day-of-week.ts', "import { json } from 'd3';"],
  ])('of d3 from %s: %s is refused', async (filePath, text) => {
    const [result] = await linter.lintText(text, { filePath });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(
      '@typescript-eslint/no-restricted-imports',
    );
  });

  test('by a script tag: a view loads only its own client, and nothing else has a script', () => {
    const wrong = code
      // The page of a missing address, served at any depth, cannot name a script; the room of a class is a view and its
      // client, and what hides the timeline before it is painted cannot wait for a file.
      .filter(
        (file) => file.endsWith('.astro') && !/^(?:views\/not-found|timeline\/class)\//.test(file),
      )
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

  test('are by name: no default export except where a tool requires it', () =>
    expect(
      code.filter((file) => file.endsWith('.ts') && /^export default\b/m.test(read(file))),
    ).toEqual([]));
});

describe('the timeline uses d3 for what d3 provides', () => {
  const own = code.filter((file) =>
    /^timeline\/(?:layout|draw|client)\/.*(?<!\.test)\.ts$/.test(file),
  );
  const taken = new Set(
    own.flatMap((file) =>
      [...read(file).matchAll(/import \{([^}]+)\} from 'd3';/g)].flatMap(([, names = '']) =>
        names.split(',').map((name) => name.trim().replace(/^type /, '')),
      ),
    ),
  );
  const parts = {
    d3Array,
    d3Axis,
    d3Drag,
    d3Scale,
    d3Selection,
    d3Shape,
    d3Time,
    d3Transition,
    d3Zoom,
  };

  test.each(Object.entries(parts))('%s is imported by name', (_, part) =>
    expect(Object.keys(part).filter((name) => taken.has(name))).not.toEqual([]),
  );

  test('only from the package d3, by name', () =>
    expect(own.filter((file) => /from 'd3-|import \* as \w+ from 'd3'/.test(read(file)))).toEqual(
      [],
    ));

  /** Signs of hand-written code that d3 replaces, each with the function of d3 to use. */
  const BY_HAND = {
    'follows a pointer: zoom, drag, brush':
      /[sS]etPointerCapture|movement[XY]\b|'mouse(?:down|move)'/,
    'finds a place in the drawing: pointer': /client[XY] - \w+\.(?:left|top|x|y)\b|getScreenCTM/,
    'counts ticks: scale.ticks': /\b(?:year|month|day) \+= |\bSTEPS\b/,
    'writes an element or its geometry: selection.attr':
      /createElementNS|setAttribute\('(?:x|y|d|width|height|transform|points|viewBox|c[xy]|r)'/,
    'joins nodes: selection.join': /\.children\[\w+ [-+] 1\]|replaceChild\(/,
  };

  test.each([
    ['the page', 'timeline/view/Timeline.astro'],
    ['its script', 'timeline/client/drawing.ts'],
    ['the guided reading', 'timeline/client/guided-timeline.ts'],
    ['the picture for link previews', 'exports/pictures/share-image.ts'],
  ])('%s draws the rails with the same function', (_, file) =>
    expect(read(file)).toMatch(/import \{[^}]*\bdrawRails\b[^}]*\} from '[^']*draw\/rails\.ts';/),
  );

  test.each(Object.entries(BY_HAND))('no file %s', (_, pattern) => {
    const code = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(own.filter((file) => pattern.test(code(file)))).toEqual([]);
  });
});

describe('file names', () => {
  const named = (pattern: RegExp) => files.filter((file) => pattern.test(file));
  const inPages = (file: string) => roomOf(file) === 'pages';

  test.each([
    [
      'describe what a file exports, never a generic container',
      named(/(?:^|\/)(?:utils?|helpers?|common|types|index|misc|shared)\.ts$/),
    ],
    [
      'of code are kebab-case',
      named(/\.(?:ts|mjs)$/)
        .filter((file) => !inPages(file) && file !== 'content.config.ts')
        .filter(
          (file) =>
            !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:fr|en))?(?:\.d\.ts|\.ts|\.mjs)$/.test(
              path.basename(file),
            ),
        ),
    ],
    [
      'of components are PascalCase',
      named(/\.astro$/)
        .filter((file) => !inPages(file))
        .filter((file) => !/^(?:[A-Z][a-z0-9]*)+\.astro$/.test(path.basename(file))),
    ],
  ])('%s', (_, found) => expect(found).toEqual([]));
});
