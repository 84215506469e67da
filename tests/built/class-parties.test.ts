/**
 * Nothing that a class meets names a party or one of the ministers: pages of lessons, sheets in both formats, questions
 * on the page and for Moodle, the facts chosen for civics and their sources, and the timeline on the board.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { PARTY } from '../../src/case/class-words.ts';
import { sheetFilesOf } from '../../src/exports/built-files.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
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

describe.each(LOCALES)('in %s', (locale) => {
  test.each(SESSIONS)('the pages and sheets of %s name none', (session) => {
    for (const kind of ['session', 'pupil-sheet', 'teacher-sheet'] as const)
      expect([kind, namedIn(textOf(parse(pageOf(`${kind}:${session}`, locale).html)))]).toEqual([
        kind,
        '',
      ]);
    for (const file of sheetFilesOf(session, locale)) {
      const parts = unzipSync(readFileSync(path.join('dist', file)));
      const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
      expect([file, namedIn(text.replace(/<[^>]+>/g, ''))]).toEqual([file, '']);
    }
    expect(namedIn(readBuilt(questionFile(locale, session)))).toBe('');
  });

  test('the whole bank and the page for teachers name none', () => {
    expect(namedIn(readBuilt(questionFile(locale)))).toBe('');
    for (const route of ['questions', 'enseigner'] as const)
      expect([route, namedIn(textOf(parse(pageOf(route, locale).html)))]).toEqual([route, '']);
  });

  test('the frame of the facts chosen for civics names none', () =>
    expect(namedIn(shownIn(copyFile('frame', 'preset-emc', locale)))).toBe(''));

  test('the timeline on the board names no party in its drawing, its list of facts or their sources', () => {
    const html = readBuilt(copyFile('frame', 'timeline', locale));
    const shown = [
      ...html.matchAll(/aria-label="([^"]*)"/g),
      ...html.matchAll(/<span class="what">(.*?)<\/span><span/g),
      ...html.matchAll(/<p class="event-pieces">(.*?)<\/p>/g),
    ].map(([, words = '']) => words.replace(/<[^>]*>/g, ''));
    expect(shown.length).toBeGreaterThan(300);
    expect(shown.filter((words) => PARTY.test(words))).toEqual([]);
  });

  test('the facts chosen for civics name none', () => {
    const facts = new Map(sheetsOf(CONTENT_FOLDERS.events).map(({ id, data }) => [id, data]));
    const choice = sheetsOf(CONTENT_FOLDERS.presets).find(({ id }) => id === 'emc')?.data;
    const stops = (choice as unknown as { stops: { event: string }[] }).stops;
    expect(stops.length).toBeGreaterThan(10);
    for (const { event } of stops) {
      const { title, label, summary } = facts.get(event) as unknown as Record<
        string,
        Record<string, string>
      >;
      const words = [title, label, summary].map((said) => said?.[locale] ?? '').join(' ');
      expect([event, namedIn(words)]).toEqual([event, '']);
    }
  });
});
