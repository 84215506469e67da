/** Checks the spelling of every word that readers see, in both languages. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../src/i18n/locale.ts';
import { allTexts, sheetsOf, valuesUnder } from './written-texts.ts';

const CONFIG = '.config/cspell.json';
const SPELLER = 'node_modules/cspell/bin.mjs';
const OPTIONS = ['--no-progress', '--no-summary', '--no-gitignore', '--words-only', '--unique'];
/** Fields with names of people, bodies and works: their words are accepted. */
const NAMES = new Set(['name', 'shortName', 'author', 'publisher']);

const sheets = sheetsOf('');
const known = new Set(
  sheets.flatMap(({ data }) =>
    valuesUnder(data, NAMES).flatMap((text) => text.match(/\p{L}+/gu) ?? []),
  ),
);

/** All text in one language, titles of pièces among them; an official act is spelt as it spells itself. */
const writtenIn = (locale: Locale) =>
  [
    ...allTexts(locale).flatMap(({ field, text }) => (/\bquote\b/.test(field) ? [] : [text])),
    ...sheets.flatMap(({ data }) => (data['language'] === locale ? [String(data['title'])] : [])),
  ]
    .join('\n')
    .replace(/`[^`]*`|<[^>]*>|https?:\S+/g, ' ')
    .replaceAll('’', "'");

/** Words of a text that are in no dictionary, without duplicates. */
function misspelled(text: string, locale: Locale): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'spelling-'));
  writeFileSync(path.join(folder, `${locale}.txt`), text);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.resolve(SPELLER), 'lint', '--config', path.resolve(CONFIG), ...OPTIONS, `${locale}.txt`],
    { cwd: folder, encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true });
  if (status === null || (status !== 0 && stdout === '')) throw new Error(stderr);
  return stdout.split('\n').filter((word) => word && !known.has(word.replace(/^[dl]'|'s$/g, '')));
}

/** Timeout in ms: a dictionary takes seconds to load on a busy machine. */
const LOADING_MS = 60_000;
/** A misspelling in both languages, checked together with all the rest: the dictionaries are loaded only once. */
const WRONG = 'Briefcamm';

describe.each(LOCALES)('in %s', (locale) => {
  let wrong: string[];
  beforeAll(() => {
    wrong = misspelled(`${writtenIn(locale)}\n${WRONG}\n`, locale);
  }, LOADING_MS);

  test('no word is misspelled', () => {
    expect(
      wrong.filter((word) => word !== WRONG),
      `Corriger le mot ou, s’il est juste, l’ajouter à .config/words-${locale}.txt.`,
    ).toEqual([]);
  });
});
