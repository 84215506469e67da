/** Protects: the H5P packages hold the bank, in fields that their libraries have, with the same right answers. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { parse as parseGift } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { questionFile, questionSetFile } from '../../src/i18n/take-home-files.ts';
import { strings } from '../../src/i18n/strings.ts';
import { QUESTION_TOPICS } from '../../src/schemas/question.ts';
import { PACKAGE_SCHEMA, SET_SCHEMA } from '../h5p-fields.ts';
import { readZip } from '../read-zip.ts';
import { readBuilt } from './dist.ts';

interface SetQuestion {
  library: string;
  params: Record<string, never> & {
    answers?: { text: string; correct: boolean }[];
    textField?: string;
    questions?: string[];
  };
  metadata: { extraTitle: string };
}

const ajv = new Ajv({ allErrors: true, strict: false });
const CONTENT = 'content/content.json';
const PACKAGE = 'h5p.json';
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>' })[name as 'amp']);

/** The parser leaves a sign that was escaped as `&&058;`. */
const unescaped = (text: string) =>
  text.replace(/&&0(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

/** The parts of each package of an edition, in the order of the page. */
async function packagesOf(locale: Locale) {
  return Promise.all(
    QUESTION_TOPICS.map(async (topic) => {
      const entries = await readZip(
        readFileSync(path.join('dist', questionSetFile(topic, locale))),
      );
      return {
        names: entries.map((entry) => entry.path),
        parts: Object.fromEntries(
          entries.map((entry) => [entry.path, JSON.parse(entry.bytes.toString('utf8'))]),
        ) as Record<
          string,
          {
            questions: SetQuestion[];
            language: string;
            authorComments?: string;
            preloadedDependencies: { machineName: string }[];
          }
        >,
      };
    }),
  );
}

/** The bank as GIFT says it, read by another’s parser. */
const giftOf = (locale: Locale) =>
  parseGift(readBuilt(questionFile('gift', locale))).filter(({ type }) => type !== 'Category');

describe.each(LOCALES)('the H5P packages in %s', (locale) => {
  test('hold content alone, in fields that the libraries have', async () => {
    const [isPackage, isSet] = [ajv.compile(PACKAGE_SCHEMA), ajv.compile(SET_SCHEMA)];
    for (const { names, parts } of await packagesOf(locale)) {
      expect(names.toSorted()).toEqual([CONTENT, PACKAGE]);
      expect([isPackage(parts[PACKAGE]), isPackage.errors]).toEqual([true, null]);
      expect([isSet(parts[CONTENT]), isSet.errors]).toEqual([true, null]);
      expect(parts[PACKAGE]?.language).toBe(locale);
      const needed = parts[PACKAGE]?.preloadedDependencies.map(({ machineName }) => machineName);
      for (const { library } of parts[CONTENT]?.questions ?? [])
        expect(needed).toContain(library.split(' ')[0]);
    }
  });

  test('ask the whole bank in its order, and call right what GIFT calls right', async () => {
    const asked = (await packagesOf(locale)).flatMap(
      ({ parts }) => parts[CONTENT]?.questions ?? [],
    );
    const bank = giftOf(locale);
    expect(asked.map(({ metadata }) => metadata.extraTitle)).toEqual(
      bank.map((question) => question.title),
    );
    for (const [at, { params }] of asked.entries()) {
      const gift = bank[at] as unknown as {
        choices?: { isCorrect: boolean; weight: number | null; text: { text: string } }[];
        matchPairs?: { subquestion: { text: string }; subanswer: string }[];
      };
      if (params.answers) {
        const right = params.answers
          .filter(({ correct }) => correct)
          .map(({ text }) => plain(text));
        expect(right).toEqual(
          gift.choices
            ?.filter((one) => one.isCorrect || (one.weight ?? 0) > 0)
            .map(({ text }) => text.text),
        );
      } else if (params.textField) {
        // As the player reads it: a place is what two asterisks hold.
        const pairs = params.textField.split('\n').map((line) => {
          const [, place = '', text = ''] = /^\*([^*:\\]+)\* ([^*]+)$/.exec(line) ?? [];
          return [plain(place), plain(text)].toSorted().join('|');
        });
        const expected = gift.matchPairs?.map(({ subquestion, subanswer }) =>
          [subquestion.text, subanswer].map(unescaped).toSorted().join('|'),
        );
        expect(pairs.toSorted()).toEqual(expected?.toSorted());
      } else {
        const [, places = ''] = /^<p>\*([^*:]+)\*<\/p>$/.exec(params.questions?.[0] ?? '') ?? [];
        const accepted = plain(places).split('/');
        const typed = gift.choices?.map(({ text }) => text.text) ?? [];
        expect(accepted).toEqual(typed.filter((words) => !/[*/:\\]/.test(words)));
        expect(accepted.join()).not.toMatch(/[\u00a0\u202f]/);
      }
    }
  });
});

describe.each(LOCALES)('the files of questions in %s', (locale) => {
  test('say whose they are, their version and their last day, subject by subject', async () => {
    const { name } = strings(locale).site;
    const ABOUT = new RegExp(
      `${name}\\. Version \\d+\\.\\d+\\.\\d+ .*\\b20\\d\\d\\. .*\\b20\\d\\d\\. CC BY-SA 4\\.0\\.`,
    );
    const linesOf = (file: string) =>
      readBuilt(file)
        .split('\n')
        .filter((line) => ABOUT.test(line));
    expect(linesOf(questionFile('gift', locale))).toHaveLength(QUESTION_TOPICS.length);
    expect(linesOf(questionFile('moodle', locale))).toHaveLength(QUESTION_TOPICS.length);
    for (const { parts } of await packagesOf(locale))
      expect(parts[PACKAGE]?.authorComments).toMatch(ABOUT);
  });
});
