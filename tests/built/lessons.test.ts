/**
 * Checks the material for classes: no answer on the pupils' sheets, the same bank of questions on the page and for Moodle, bundles
 * that need no network.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { sheetFilesOf } from '../../src/exports/built-files.ts';
import { withoutOriginals } from '../../src/case/quoted-originals.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { bundleFile, questionFile } from '../../src/i18n/take-home-files.ts';
import { strings } from '../../src/i18n/strings.ts';
import { typeset } from '../../src/i18n/typography.ts';
import { QUESTION_LEVELS, QUESTION_TOPICS } from '../../src/schemas/question.ts';
import { SESSIONS } from '../../src/schemas/session.ts';
import { MARKS } from '../../src/timeline/model/vocabulary.ts';
import { readZip } from '../read-zip.ts';
import { CONTENT_FOLDERS } from '../../src/schemas/content-tree.ts';
import { sheetsOf } from '../written-texts.ts';
import { attribute, elementsIn, pageOf, readBuilt, textOf, type Element } from './dist.ts';

const bytesOf = (file: string) => readFileSync(path.join('dist', file));
const cases = LOCALES.flatMap((locale) => SESSIONS.map((session) => ({ locale, session })));

/** Ids and kinds of the questions of the page. */
function asked(locale: (typeof LOCALES)[number]) {
  const questions = pageOf('questions', locale).elements.filter((element) =>
    attribute(element, 'class')?.startsWith('question '),
  );
  return questions.map((element) => ({
    id: (attribute(element, 'id') ?? '').replace(/^q-/, ''),
    kind: attribute(element, 'data-kind') ?? '',
  }));
}

/** Every file of questions in one language, by what it holds, with the ids of its questions. */
function questionSets(locale: (typeof LOCALES)[number]) {
  return [
    {
      name: 'the whole bank',
      session: undefined,
      ids: asked(locale).map(({ id }) => id),
      categories: QUESTION_TOPICS.length,
    },
    ...sheetsOf(CONTENT_FOLDERS.sessions).map(({ id, data }) => ({
      name: id,
      session: id,
      ids: (data['questions'] as { question: string }[]).map(({ question }) => question),
      categories: 1,
    })),
  ];
}
const parts = LOCALES.flatMap((locale) =>
  ['the whole bank', ...SESSIONS].map((name) => ({ locale, name })),
);
const partOf = (name: string, locale: (typeof LOCALES)[number]) => {
  const part = questionSets(locale).find((one) => one.name === name);
  if (!part) throw new Error(`No part of the bank: ${name}`);
  return part;
};

/** A definition with its term. */
type Pair = readonly [asked: string, answer: string];

type Words = Record<(typeof LOCALES)[number], string>;
const questionSheets = sheetsOf(CONTENT_FOLDERS.questions);
const termOf = new Map(sheetsOf(CONTENT_FOLDERS.glossary).map(({ id, data }) => [id, data]));

/** The right answer of a question, from the sheets of content/: options, or terms with their definitions. */
function rightWords(sheet: Record<string, unknown>, locale: (typeof LOCALES)[number]): string[] {
  const { options, terms } = sheet as {
    options?: { right?: true; text: Words }[];
    terms?: { term: string; means?: Words }[];
  };
  const said = (words: unknown) => typeset((words as Words)[locale], locale);
  const right = [
    ...(options ?? []).flatMap((one, at) =>
      one.right ? [`${'ABCDEFGH'.charAt(at)}. ${said(one.text)}`] : [],
    ),
    ...(terms ?? []).map(({ term: id, means }) => {
      const { term, definition } = termOf.get(id) ?? {};
      return `${said(term)} = ${said(means ?? definition)}`;
    }),
  ];
  if (right.length === 0) throw new Error(`No right answer: ${JSON.stringify(sheet)}`);
  return right;
}

/** The level that a question of the page states. */
const levelName = (id: string, locale: (typeof LOCALES)[number]) => {
  const level = questionSheets.find((sheet) => sheet.id === id)?.data['level'];
  return strings(locale).lessons.questions.levels[level as (typeof QUESTION_LEVELS)[number]];
};

/** The same for a learning platform: without the letters of a page. */
const rightAway = (id: string, locale: (typeof LOCALES)[number]) => {
  const sheet = questionSheets.find((sheet) => sheet.id === id);
  return rightWords(sheet?.data ?? {}, locale).map((text) => text.replace(/^[A-H]\. /, ''));
};
/** Typeset as the page has it, without French originals. */
const compared = (words: readonly string[], locale: (typeof LOCALES)[number]) =>
  words.map((text) => typeset(withoutOriginals(text), locale));

const itemsOf = (element: Element, name: string) =>
  elementsIn(element)
    .filter((one) => attribute(one, 'class')?.startsWith(`${name} `))
    .flatMap((list) => elementsIn(list).filter(({ tagName }) => tagName === 'li'))
    .map((item) => withoutOriginals(textOf(item)));
/** The text of a question's option or slot, by its letter. */
const behind = (question: Element, key: string, list: string) =>
  itemsOf(question, list).find((text) => text.startsWith(`${key}. `)) ?? `no ${key}`;
const joined = (question: Element, term: string, key: string) =>
  `${term} = ${behind(question, key, 'slots').slice(3)}`;
/** Removes the select and the blank for paper at the start of a row. */
const rowsOf = (question: Element) =>
  itemsOf(question, 'rows').map((text) => text.replace(/^–\S* /, ''));

/** The answer that a script compares with, as text. */
function comparedWords(question: Element): string[] {
  const keys = elementsIn(question).flatMap((one) => attribute(one, 'data-right') ?? []);
  const right = JSON.parse(keys[0] ?? '[]') as string[];
  return attribute(question, 'data-kind') === 'match'
    ? rowsOf(question).map((term, at) => joined(question, term, right[at] ?? ''))
    : right.map((key) => behind(question, key, 'options'));
}

/** The answer printed under a question, as text. */
function printedWords(question: Element): string[] {
  const answer = elementsIn(question).find((one) => attribute(one, 'class') === 'answer');
  const kind = attribute(question, 'data-kind');
  const [first] = elementsIn(answer as Element).filter(({ tagName }) => tagName === 'ul');
  const items = elementsIn(first as Element).filter(({ tagName }) => tagName === 'li');
  return items
    .map((item) => withoutOriginals(textOf(item)))
    .map((text) => {
      if (kind !== 'match') return text;
      return joined(question, text.slice(0, -2), text.slice(-1));
    });
}

describe.each(cases)("the pupils' sheet of $session in $locale", ({ locale, session }) => {
  const page = pageOf(`pupil-sheet:${session}`, locale);

  test("has no answer, no standing, and no link to the teacher's sheet", () => {
    const answers = page.elements.filter(
      (element) =>
        attribute(element, 'class') === 'answer' ||
        ['data-right', 'data-standing'].some((name) => attribute(element, name) !== undefined),
    );
    expect(answers).toEqual([]);
    expect(page.html).not.toMatch(/fiche-enseignant|teacher-sheet/);
  });

  test('explains its words before it uses them', () => {
    const words = page.elements.find((element) => attribute(element, 'id') === 'mots');
    const asked = page.elements.findIndex((element) => attribute(element, 'id') === 'documents');
    const explained = page.elements.indexOf(words as (typeof page.elements)[number]);
    expect(words).toBeDefined();
    expect(explained).toBeLessThan(asked);
  });

  test("has the questions that the teacher's sheet answers, in the same order", () => {
    const ids = (html: string) => [...html.matchAll(/id="(q-[^"]+)"/g)].map(([, id]) => id);
    const teacher = pageOf(`teacher-sheet:${session}`, locale);
    expect(ids(page.html).length).toBeGreaterThan(3);
    expect(ids(teacher.html)).toEqual(ids(page.html));
    const { answer, sources } = strings(locale).lessons.question;
    const answers = ({ elements }: typeof page) =>
      new Map(
        elements
          .filter((element) => attribute(element, 'class')?.startsWith('question '))
          .map((question) => [
            attribute(question, 'id') ?? 'a question without an id',
            elementsIn(question)
              .filter((one) => attribute(one, 'class') === 'answer')
              .map((one) => textOf(one).replace(answer, '').split(sources)[0]?.trim()),
          ]),
      );
    const bank = answers(pageOf('questions', locale));
    for (const [id, printed] of answers(teacher)) {
      expect(printed).toHaveLength(1);
      expect([id, ...printed]).toEqual([id, ...(bank.get(id) ?? [])]);
    }
  });
});

describe.each(LOCALES)("the pupils' sheet on origins, in %s", (locale) => {
  const page = pageOf('pupil-sheet:sources', locale);
  const { sheet } = strings(locale).lessons;

  test('states for each pièce what was read, and which share an origin', () => {
    const states = page.elements.filter((element) => attribute(element, 'class') === 'state');
    const section = page.elements.find((element) => attribute(element, 'class') === 'sheet-pieces');
    const listed = section ? elementsIn(section).filter(({ tagName }) => tagName === 'b') : [];
    expect(states.length).toBe(listed.length);
    expect(states.length).toBeGreaterThan(8);
    const shared = sheet.sameOrigin(20);
    expect(states.filter((state) => textOf(state).includes(shared)).length).toBeGreaterThan(0);
  });

  test('defines the five words, with the numbers that the class votes with', () => {
    const marks = page.elements.find((element) =>
      attribute(element, 'class')?.startsWith('sheet-marks'),
    );
    expect(marks?.tagName).toBe('ol');
    const items = marks ? elementsIn(marks).filter(({ tagName }) => tagName === 'li') : [];
    const { standings } = strings(locale);
    expect(items.length).toBe(MARKS.length);
    for (const [at, mark] of MARKS.entries())
      expect(textOf(items[at] as (typeof items)[number])).toMatch(
        new RegExp(`^${standings[mark]}`),
      );
  });
});

describe.each(LOCALES)('the bank of questions in %s', (locale) => {
  test('has fifty questions, each with an answer that opens without a script', () => {
    const page = pageOf('questions', locale);
    const answers = page.elements.filter((element) => attribute(element, 'class') === 'answer');
    expect(asked(locale).length).toBe(50);
    expect(answers.length).toBe(asked(locale).length);
    for (const answer of answers) {
      expect(answer.tagName).toBe('details');
      expect(elementsIn(answer).some(({ tagName }) => tagName === 'a')).toBe(true);
    }
  });

  test('has the same right answers as its sheets, in the data of the script and in print', () => {
    const { elements } = pageOf('questions', locale);
    expect(questionSheets.length).toBe(asked(locale).length);
    for (const { id: name, data } of questionSheets) {
      const id = `q-${name}`;
      const item = elements.find((element) => attribute(element, 'id') === id);
      if (!item) throw new Error(`The page does not ask ${id}.`);
      const wanted = rightWords(data, locale);
      expect({ id, right: comparedWords(item) }).toEqual({ id, right: wanted });
      expect({ id, right: printedWords(item) }).toEqual({ id, right: wanted });
    }
  });
});

describe.each(parts)('the questions of $name in $locale', ({ locale, name }) => {
  test('are read back completely from Moodle XML, each with an answer worth the full mark', () => {
    const root = new DOMParser().parseFromString(
      readBuilt(questionFile(locale, partOf(name, locale).session)),
      'text/xml',
    );
    const questions = [...root.getElementsByTagName('question')].filter(
      (question) => question.getAttribute('type') !== 'category',
    );
    const idOf = (question: (typeof questions)[number]) =>
      question.getElementsByTagName('idnumber')[0]?.textContent;
    expect(questions.map(idOf)).toEqual(partOf(name, locale).ids);
    for (const question of questions.filter((one) => one.getAttribute('type') !== 'matching')) {
      const shares = [...question.getElementsByTagName('answer')].map((answer) =>
        Number(answer.getAttribute('fraction')),
      );
      const won = shares.filter((share) => share > 0);
      expect(won.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 3);
    }
    for (const question of questions) {
      const id = idOf(question) ?? '';
      const [tag] = question.getElementsByTagName('tag');
      expect(tag?.textContent?.trim()).toBe(levelName(id, locale));
      const texts = (parent: typeof question, tag: string) =>
        [...parent.getElementsByTagName(tag)].map((one) => {
          const text = one.getElementsByTagName('text')[0]?.textContent ?? '';
          return { one, text: textOf(parse(text)) };
        });
      const right = texts(question, 'answer')
        .filter(({ one }) => Number(one.getAttribute('fraction')) > 0)
        .map(({ text }) => text);
      const pairs = texts(question, 'subquestion').map(({ one, text }): Pair => [
        text,
        texts(one, 'answer')[0]?.text ?? '',
      ]);
      const words = [...right, ...pairs.map(([definition, term]) => `${term} = ${definition}`)];
      expect([id, ...compared(words, locale)]).toEqual([
        id,
        ...compared(rightAway(id, locale), locale),
      ]);
    }
  });
});

describe.each(parts)('the file of $name in $locale', ({ locale, name }) => {
  test('states its author, its version and its last day, category by category', () => {
    const { site } = strings(locale);
    const ABOUT = new RegExp(
      `${site.name}\\. Version \\d+\\.\\d+\\.\\d+, .*\\b20\\d\\d\\. .*\\b20\\d\\d\\. CC BY-SA 4\\.0\\.`,
    );
    const { session, categories } = partOf(name, locale);
    const lines = readBuilt(questionFile(locale, session)).split('\n');
    expect(lines.filter((line) => ABOUT.test(line))).toHaveLength(categories);
  });

  test('is offered by the page, with its size', () => {
    const file = questionFile(locale, partOf(name, locale).session);
    const { elements } = pageOf('questions', locale);
    const offer = elements.find((element) => attribute(element, 'data-if-made') === file);
    expect(offer && textOf(offer), file).toMatch(/\d/);
  });
});

describe.each(cases)('the bundle of $session in $locale', ({ locale, session }) => {
  test('opens from index.html, and all its links resolve', async () => {
    const entries = await readZip(bytesOf(bundleFile(session, locale)));
    const names = new Set(entries.map(({ path: name }) => name));
    const [folder = ''] = [...names][0]?.split('/') ?? [];
    expect(names).toContain(`${folder}/index.html`);
    const lost = entries
      .filter(({ path: name }) => name.endsWith('.html'))
      .flatMap(({ path: name, bytes }) =>
        elementsIn(parse(bytes.toString('utf8'))).flatMap((element) => {
          const href = attribute(element, element.tagName === 'script' ? 'src' : 'href');
          if (href === undefined || /^(?:[a-z]+:|#)/i.test(href)) return [];
          const to = path.posix.join(path.posix.dirname(name), href.replace(/[?#].*$/, ''));
          return names.has(to) ? [] : [`${name}: ${href}`];
        }),
      );
    expect(lost).toEqual([]);
  });

  test('has a target for every link of its own pages', async () => {
    const entries = await readZip(bytesOf(bundleFile(session, locale)));
    const own = [
      `session:${session}`,
      `pupil-sheet:${session}`,
      `teacher-sheet:${session}`,
    ] as const;
    const dead = own.flatMap((address) => {
      const name = fileOf(address, locale);
      const page = entries.find((entry) => entry.path.replace(/^[^/]*\//, '') === name);
      const main = elementsIn(parse(page?.bytes.toString('utf8') ?? '')).find(
        ({ tagName }) => tagName === 'main',
      );
      return (main ? elementsIn(main) : [])
        .filter((element) => element.tagName === 'a' && attribute(element, 'href') === undefined)
        .map((element) => `${name}: ${textOf(element)}`);
    });
    expect(dead).toEqual([]);
  });

  test('omits the page of downloads, and states no file size', async () => {
    const entries = await readZip(bytesOf(bundleFile(session, locale)));
    const pages = entries.filter(({ path: name }) => name.endsWith('.html'));
    expect(pages.map(({ path: name }) => name.replace(/^[^/]*\//, ''))).not.toContain(
      fileOf('take-home', locale),
    );
    const said = pages.filter(({ bytes }) => bytes.includes('data-size-of'));
    expect(said.map(({ path: name }) => name)).toEqual([]);
  });

  test('contains what it names: the glossary, its sheets to edit, each linked by name', async () => {
    const entries = await readZip(bytesOf(bundleFile(session, locale)));
    const names = entries.map(({ path: name }) => name.replace(/^[^/]*\//, ''));
    expect(names).toEqual(
      expect.arrayContaining([
        fileOf('glossary', locale),
        ...sheetFilesOf(session, locale),
        questionFile(locale, session),
      ]),
    );
    const index = entries.find(({ path: name }) => /^[^/]*\/index\.html$/.test(name));
    const links = elementsIn(parse(index?.bytes.toString('utf8') ?? '')).filter(
      ({ tagName }) => tagName === 'a',
    );
    const files = names.filter((name) => name.endsWith('.docx'));
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const link = links.find((element) => attribute(element, 'href') === file);
      expect(link && textOf(link), file).toMatch(/ /);
    }
  });

  test('has on every page its version, its last day and its licence', async () => {
    const entries = await readZip(bytesOf(bundleFile(session, locale)));
    for (const { path: name, bytes } of entries.filter((entry) => entry.path.endsWith('.html'))) {
      const text = textOf(parse(bytes.toString('utf8')));
      expect(text, name).toMatch(/version \d+\.\d+\.\d+/i);
      expect(text, name).toMatch(/Valable jusqu|Valid until/);
      expect(text, name).toContain('CC BY-SA 4.0');
      // Visible, not only in print.
      expect(bytes.toString('utf8'), name).not.toMatch(/class="[^"]*copy-label[^"]*\bhidden\b/);
    }
  });
});
