/**
 * Checks the material for classes: no answer on the pupils' sheets, the same bank of questions on the page and for Moodle, bundles
 * that need no network.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { sheetFilesOf } from '../../src/exports/built-files.ts';
import { withoutOriginals } from '../../src/case/quoted-originals.ts';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
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
import {
  attribute,
  elementsIn,
  isWithin,
  pageOf,
  readBuilt,
  textOf,
  type Element,
} from './dist.ts';

const bytesOf = (file: string) => readFileSync(path.join('dist', file));
const cases = LOCALES.flatMap((locale) => SESSIONS.map((session) => ({ locale, session })));

/** Questions of the page, in its order. */
const asked = (locale: Locale) =>
  pageOf('questions', locale).elements.filter((element) =>
    attribute(element, 'class')?.startsWith('question '),
  );
/** Ids of the questions of a session, or of the whole bank. */
function idsOf(session: string | undefined, locale: Locale): string[] {
  const sheet = sheetsOf(CONTENT_FOLDERS.sessions).find(({ id }) => id === session);
  return sheet
    ? (sheet.data['questions'] as { question: string }[]).map(({ question }) => question)
    : asked(locale).map((element) => (attribute(element, 'id') ?? '').replace(/^q-/, ''));
}
const files = LOCALES.flatMap((locale) =>
  [undefined, ...SESSIONS].map((session) => ({ locale, session })),
);

/** A definition with its term. */
type Pair = readonly [asked: string, answer: string];

type Words = Record<Locale, string>;
const questionSheets = sheetsOf(CONTENT_FOLDERS.questions);
const termOf = new Map(sheetsOf(CONTENT_FOLDERS.glossary).map(({ id, data }) => [id, data]));

/** The right answer of a question, from the sheets of content/: options, or terms with their definitions. */
function rightWords(sheet: Record<string, unknown>, locale: Locale): string[] {
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
const levelName = (id: string, locale: Locale) => {
  const level = questionSheets.find((sheet) => sheet.id === id)?.data['level'];
  return strings(locale).lessons.questions.levels[level as (typeof QUESTION_LEVELS)[number]];
};

/** The same for a learning platform: without the letters of a page. */
const rightAway = (id: string, locale: Locale) => {
  const sheet = questionSheets.find((sheet) => sheet.id === id);
  return rightWords(sheet?.data ?? {}, locale).map((text) => text.replace(/^[A-H]\. /, ''));
};
/** Typeset as the page has it, without French originals. */
const compared = (words: readonly string[], locale: Locale) =>
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
    const placeOf = (id: string) =>
      page.elements.findIndex((element) => attribute(element, 'id') === id);
    expect(placeOf('mots')).toBeGreaterThan(0);
    expect(placeOf('mots')).toBeLessThan(placeOf('documents'));
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

describe.each(files)('the questions of $session in $locale', ({ locale, session }) => {
  test('are read back completely from Moodle XML, each with an answer worth the full mark', () => {
    const root = new DOMParser().parseFromString(
      readBuilt(questionFile(locale, session)),
      'text/xml',
    );
    const questions = [...root.getElementsByTagName('question')].filter(
      (question) => question.getAttribute('type') !== 'category',
    );
    const idOf = (question: (typeof questions)[number]) =>
      question.getElementsByTagName('idnumber')[0]?.textContent;
    expect(questions.map(idOf)).toEqual(idsOf(session, locale));
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

test.each(files)(
  'the file of $session in $locale states its author, version and last day, and is offered with its size',
  ({ locale, session }) => {
    const ABOUT = new RegExp(
      `${strings(locale).site.name}\\. Version \\d+\\.\\d+\\.\\d+, .*\\b20\\d\\d\\. .*\\b20\\d\\d\\. CC BY-SA 4\\.0\\.`,
    );
    const file = questionFile(locale, session);
    const about = readBuilt(file)
      .split('\n')
      .filter((line) => ABOUT.test(line));
    expect(about).toHaveLength(session ? 1 : QUESTION_TOPICS.length);
    const offer = pageOf('questions', locale).elements.find(
      (element) => attribute(element, 'data-if-made') === file,
    );
    expect(offer && textOf(offer), file).toMatch(/\d/);
  },
);

describe.each(cases)('the bundle of $session in $locale', ({ locale, session }) => {
  /** Bytes by name, without the folder of the bundle. */
  const files = new Map<string, Buffer>();
  beforeAll(async () => {
    for (const { path: name, bytes } of await readZip(bytesOf(bundleFile(session, locale))))
      files.set(name.replace(/^[^/]*\//, ''), bytes);
  });
  const linksOf = (name: string) =>
    elementsIn(parse(files.get(name)?.toString('utf8') ?? '')).filter(
      ({ tagName }) => tagName === 'a',
    );

  test('contains what it names: its pages, the glossary, its sheets to edit, each linked by name', () => {
    const sheets = sheetFilesOf(session, locale);
    const pages = (['session', 'pupil-sheet', 'teacher-sheet'] as const).map((kind) =>
      fileOf(`${kind}:${session}`, locale),
    );
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        ...['index.html', fileOf('glossary', locale), questionFile(locale, session)],
        ...[...sheets, ...pages],
      ]),
    );
    for (const file of sheets) {
      const link = linksOf('index.html').find((element) => attribute(element, 'href') === file);
      expect(link && textOf(link), file).toMatch(/ /);
    }
    const dead = pages
      .flatMap(linksOf)
      .filter((link) => isWithin(link, ({ tagName }) => tagName === 'main'))
      .filter((link) => attribute(link, 'href') === undefined);
    expect(dead.map(textOf)).toEqual([]);
  });

  test('has on every page its version, its last day and its licence, and no download', () => {
    expect([...files.keys()]).not.toContain(fileOf('take-home', locale));
    for (const [name, bytes] of files) {
      if (!name.endsWith('.html')) continue;
      const html = bytes.toString('utf8');
      const text = textOf(parse(html));
      for (const said of [/version \d+\.\d+\.\d+/i, /Valable jusqu|Valid until/, /CC BY-SA 4\.0/])
        expect(text, name).toMatch(said);
      // The label is visible, not only in print; no size of a file is stated.
      expect(html, name).not.toMatch(/class="[^"]*copy-label[^"]*\bhidden\b|data-size-of/);
    }
  });
});

test.each(LOCALES)('the board lists what the key counts on both days, in %s', (locale) => {
  const board = pageOf('session:emc-2de', locale).elements.find(
    (element) => attribute(element, 'data-known') !== undefined,
  );
  if (!board) throw new Error('no list of what was not known');
  const ofKind = (within: Element, tag: string) =>
    elementsIn(within).filter(({ tagName }) => tagName === tag);
  const lists = ofKind(board, 'ul').map((list) => ofKind(list, 'li').length);
  // « 5 faits le 13, 2 le 15 », in the key of the session.
  expect(lists).toEqual([5, 2]);
});
