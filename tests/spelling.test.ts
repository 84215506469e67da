/** Checks the spelling of every word that readers see, in both languages. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LOCALES, type Locale } from '../src/i18n/locale.ts';
import { wordsOf } from './interface-words.ts';

const CONFIG = '.config/cspell.json';
const SPELLER = 'node_modules/cspell/bin.mjs';
const OPTIONS = ['--no-progress', '--no-summary', '--no-gitignore', '--words-only', '--unique'];
/** Fields with names of people, bodies and works: their words are accepted. */
const NAMES = new Set(['name', 'shortName', 'author', 'publisher']);

const files = readdirSync('content', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => path.join(parentPath, name).replaceAll(path.sep, '/'));

/** Every text of an entry with its field and language; the title of a pièce is in the language of the pièce. */
function textsIn(
  node: unknown,
  locale?: Locale,
  field = '',
): { locale?: Locale; field: string; text: string }[] {
  if (typeof node === 'string') return [{ ...(locale ? { locale } : {}), field, text: node }];
  if (typeof node !== 'object' || node === null) return [];
  const { language } = node as { language?: unknown };
  return Object.entries(node).flatMap(([key, inner]) => {
    if (key === 'fr' || key === 'en') return textsIn(inner, key, field);
    const titled = key === 'title' && LOCALES.find((one) => one === language);
    return textsIn(inner, titled || locale, Array.isArray(node) ? field : key);
  });
}

const entries = files
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => textsIn(parse(readFileSync(file, 'utf8'))))
  // The words of an official act are spelt as it spells them.
  .filter(({ field }) => field !== 'quote');

const known = new Set(
  entries
    .filter(({ field }) => NAMES.has(field))
    .flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []),
);

/** All text in one language: entries, texts without tags and code, interface words. */
function writtenIn(locale: Locale): string {
  const texts = files
    .filter((file) => file.endsWith(`/${locale}.mdx`))
    .map((file) =>
      readFileSync(file, 'utf8')
        .replace(/^(?:address|group): .*$/gm, '')
        .replace(/^```$[^]*?^```$/gm, '')
        .replace(/`[^`]*`/g, ' ')
        .replace(/<[^>]*>/g, ' '),
    );
  return [
    ...entries.filter((entry) => entry.locale === locale).map(({ text }) => text),
    ...texts,
    ...wordsOf(locale).map(([, text]) => text),
  ]
    .join('\n')
    .replace(/https?:\S+/g, '')
    .replaceAll('’', "'");
}

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
