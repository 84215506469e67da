/** Protects: who may import whom, and how files are named. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
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

/** `timeline/view`, `pages`: the room of a file. */
const roomOf = (file: string) => {
  const layered = /^([a-z-]+\/(?:model|layout|view|client))\//.exec(file);
  return layered?.[1] ?? file.split('/')[0] ?? '';
};

/** Every file that a comment may name, by its base name. */
const named = new Map<string, string[]>();
for (const folder of ['src', 'tests', 'bench', '.config', '.ci', '.'])
  for (const entry of readdirSync(folder, { recursive: folder !== '.', withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name).replaceAll(path.sep, '/');
    named.set(entry.name, [...(named.get(entry.name) ?? []), file]);
  }

test('a comment names only files that there are, where they are', () => {
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
  // A row may hold many: they are counted one by one, and only ever fewer.
  test('depart from the table in at most 23 places, each with its reason', () => {
    expect(DEPARTURES.flatMap(({ to }) => to).length).toBeLessThanOrEqual(23);
    expect(DEPARTURES.filter(({ reason }) => reason.split(' ').length < 6)).toEqual([]);
  });

  test(
    'need every departure: without them each is refused somewhere',
    { timeout: 60_000 },
    async () => {
      const strict = new ESLint({
        overrideConfigFile: '.config/eslint.config.js',
        overrideConfig: STRICT_IMPORT_RULES,
        ruleFilter: ({ ruleId }) => ruleId === 'boundaries/dependencies',
      });
      // A departure is of its own room: the others need not be read.
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
    },
  );

  test.each([
    ['src/timeline/model/day-of-week.ts', "import '../view/day-words.ts';"],
    ['src/timeline/client/day-of-week.ts', "import '../../procedure/model/vocabulary.ts';"],
    ['src/hosting/day-of-week.ts', "import '../case/case-file.ts';"],
    ['src/i18n/day-of-week.ts', "import { KEY_DAYS } from '../timeline/model/knowledge.ts';"],
    ['src/site/DayOfWeek.astro', "---\nimport '../open-data/csv.ts';\n---\n"],
    ['src/case/day-of-week.ts', "import { readFile } from 'node:fs/promises';"],
  ])('of %s: %s is refused', async (filePath, text) => {
    const [result] = await linter.lintText(text, { filePath });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('boundaries/dependencies');
  });

  test('by a script tag: a view names its own client, and nothing else has one', () => {
    const wrong = code
      // A page that has moved leads on in four lines of its own, before anything else could load.
      .filter((file) => file.endsWith('.astro') && file !== 'site/shell/MovedPage.astro')
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
          (file) =>
            !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:fr|en))?(?:\.d\.ts|\.ts|\.mjs)$/.test(
              path.basename(file),
            ),
        ),
    ).toEqual([]));

  test('of components are PascalCase', () =>
    expect(
      named(/\.astro$/)
        .filter((file) => !inPages(file))
        .filter((file) => !/^(?:[A-Z][a-z0-9]*)+\.astro$/.test(path.basename(file))),
    ).toEqual([]));
});
