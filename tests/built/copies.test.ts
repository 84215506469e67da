/** Checks the checksums of a copy, the command that verifies them, and the third-party licences. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locale.ts';
import { COPY_FILES } from '../../src/i18n/routes.ts';
import { builtFiles, pageOf, readBuilt, textOf } from './dist.ts';

const LIST = COPY_FILES.checksums;

describe(LIST, () => {
  const listed = new Map(
    readBuilt(LIST)
      .trimEnd()
      .split('\n')
      .map((line): [string, string] => [line.slice(66), line.slice(0, 64)]),
  );

  test('names every file of dist except itself, once, sorted', () =>
    expect([...listed.keys()]).toEqual(builtFiles().filter((file) => file !== LIST)));

  test('has names that every file system accepts', () => {
    const isPortable = (file: string) =>
      file.length <= 120 && /^[\w./-]+$/.test(file) && !/[.](?:\/|$)/.test(file);
    expect([...listed.keys()].filter((file) => !isPortable(file))).toEqual([]);
    const folded = [...listed.keys()].map((file) => file.toLowerCase());
    expect(new Set(folded).size).toBe(folded.length);
  });
});

test(`${COPY_FILES.licences} covers the sources of the scripts, styles, sheets and typefaces`, () => {
  const text = readBuilt(COPY_FILES.licences);
  const listed = [...text.matchAll(/^- (\S+) [\d.]+ \(.+\)$/gm)].map(([, name]) => name);
  expect(listed).toEqual(
    expect.arrayContaining([
      ...['@fontsource/spectral', '@fontsource-variable/public-sans', 'd3-selection', 'd3-zoom'],
      ...['docx', 'minisearch', 'tailwindcss'],
    ]),
  );
  expect(text).toMatch(/SIL OPEN FONT LICENSE[^]*Copyright 2010-\d{4} Mike Bostock/);
});

/** The command of the page « Héberger ». */
const commandIn = (locale: Locale) => {
  const code = pageOf('heberger', locale).elements.find(
    ({ tagName, parentNode }) => tagName === 'code' && parentNode?.nodeName === 'pre',
  );
  return code ? textOf(code) : '';
};

test('both editions of the page give the same command', () =>
  expect(commandIn('en')).toEqual(commandIn('fr')));

describe.runIf(process.platform === 'linux')('the command of the page, run in a copy', () => {
  const command = commandIn('fr');
  const copy = mkdtempSync(path.join(tmpdir(), 'verified-'));
  const type = () =>
    spawnSync('bash', ['-c', command], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });

  beforeAll(() => cpSync('dist', copy, { recursive: true }));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('prints nothing for an intact one', () => {
    const { status, stdout, stderr } = type();
    expect(command).not.toBe('');
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('names a file with one changed byte', () => {
    appendFileSync(path.join(copy, 'icon.svg'), '\n');
    const { status, stdout } = type();
    expect([status, stdout]).toEqual([1, 'icon.svg: FAILED\n']);
  });
});
