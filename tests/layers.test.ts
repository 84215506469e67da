/** Checks which part of src imports which, and how files are named. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { DEPARTURES } from '../.config/import-rules.js';

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
  test.each([
    ['the page', 'timeline/view/Timeline.astro'],
    ['its script', 'timeline/client/drawing.ts'],
    ['the picture for link previews', 'exports/pictures/share-image.ts'],
  ])('%s draws the rails with the same function', (_, file) =>
    expect(read(file)).toMatch(/import \{[^}]*\bdrawRails\b[^}]*\} from '[^']*draw\/rails\.ts';/),
  );
});

test('files of code are kebab-case, components PascalCase, and none is a generic container', () => {
  const isNamed = (name: string) =>
    /^(?:[A-Z][a-z0-9]*)+\.astro$/.test(name) ||
    (/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:fr|en|d))?\.(?:ts|mjs)$/.test(name) &&
      !/^(?:utils?|helpers?|common|types|index|misc|shared)\./.test(name));
  const wrong = code.filter((file) => roomOf(file) !== 'pages' && !isNamed(path.basename(file)));
  expect(wrong).toEqual(['content.config.ts']);
});
