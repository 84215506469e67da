/**
 * Nothing that a class meets names a party or one of the ministers: pages of lessons, sheets in both formats, questions
 * on the page and for Moodle, the facts chosen for civics and their sources, and the timeline on the board.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { PARTY } from '../../src/case/class-words.ts';
import { sheetFilesOf } from '../../src/exports/built-files.ts';
import { LOCALES, type Bilingual, type Locale } from '../../src/i18n/locale.ts';
import { copyFile } from '../../src/i18n/routes.ts';
import { questionFile } from '../../src/i18n/take-home-files.ts';
import { CONTENT_FOLDERS } from '../../src/schemas/content-tree.ts';
import { SESSIONS } from '../../src/schemas/session.ts';
import { sheetsOf } from '../written-texts.ts';
import { pageOf, readBuilt, textOf } from './dist.ts';

interface Named {
  name: { fr: string };
  shortName: string;
  terms?: unknown[];
}
/** Family names of the ministers, from their terms of office. */
const ministers = sheetsOf(CONTENT_FOLDERS.actors)
  .map(({ data }) => data as unknown as Named)
  .filter(({ terms = [] }) => terms.length > 0)
  .map(({ shortName }) => shortName);
const PARTIES = [
  'LFI',
  'insoumis',
  'NUPES',
  'Rassemblement national',
  'Les Républicains',
  'Renaissance',
  'socialist',
  'écologist',
  'communist',
  'Green group',
];
const NAMED = new RegExp(`(?<!\\p{L})(?:${[...PARTIES, ...ministers].join('|')})`, 'iu');
const namedIn = (text: string) => NAMED.exec(text)?.[0] ?? '';

/** The words of a frame. */
const shownIn = (file: string) =>
  textOf(parse(readBuilt(file).replace(/<script[\s\S]*?<\/script>/g, '')));

test('the ministers of the case are known', () => {
  expect(ministers).toEqual(expect.arrayContaining(['Castaner', 'Darmanin', 'Retailleau']));
  expect(namedIn('Signalement de LFI')).toBe('LFI');
});

/** What a class meets, by place. */
function* metIn(locale: Locale): Generator<[place: string, text: string]> {
  const pages = SESSIONS.flatMap((session) =>
    (['session', 'pupil-sheet', 'teacher-sheet'] as const).map(
      (kind) => `${kind}:${session}` as const,
    ),
  );
  for (const address of [...pages, 'questions', 'enseigner'] as const)
    yield [address, textOf(parse(pageOf(address, locale).html))];
  for (const session of SESSIONS)
    for (const file of sheetFilesOf(session, locale)) {
      const { 'word/document.xml': words = new Uint8Array() } = unzipSync(
        readFileSync(path.join('dist', file)),
      );
      yield [file, strFromU8(words).replace(/<[^>]+>/g, '')];
    }
  for (const session of [undefined, ...SESSIONS]) {
    const file = questionFile(locale, session);
    yield [file, readBuilt(file)];
  }
  const framed = copyFile('frame', 'preset-emc', locale);
  yield [framed, shownIn(framed)];
  const facts = new Map(sheetsOf(CONTENT_FOLDERS.events).map(({ id, data }) => [id, data]));
  const choice = sheetsOf(CONTENT_FOLDERS.presets).find(({ id }) => id === 'emc')?.data;
  for (const { event } of choice?.['stops'] as { event: string }[]) {
    const { title, label, summary } = facts.get(event) ?? {};
    yield [event, [title, label, summary].map((said) => (said as Bilingual)[locale]).join(' ')];
  }
}
test.each(LOCALES)('nothing that a class meets in %s names one', (locale) => {
  const met = [...metIn(locale)];
  expect(met.length).toBeGreaterThan(30);
  expect(met.flatMap(([place, text]) => (namedIn(text) ? [[place, namedIn(text)]] : []))).toEqual(
    [],
  );
});

test.each(LOCALES)(
  'the timeline on the board names no party in its drawing, its list of facts or their sources, in %s',
  (locale) => {
    const html = readBuilt(copyFile('frame', 'timeline', locale));
    const shown = [
      ...html.matchAll(/aria-label="([^"]*)"/g),
      ...html.matchAll(/<span class="what">(.*?)<\/span><span/g),
      ...html.matchAll(/<p class="event-pieces">(.*?)<\/p>/g),
    ].map(([, words = '']) => words.replace(/<[^>]*>/g, ''));
    expect(shown.length).toBeGreaterThan(300);
    expect(shown.filter((words) => PARTY.test(words))).toEqual([]);
  },
);
