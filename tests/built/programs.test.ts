/**
 * Opens the built files in the programs of those who read without a browser, edit or cite: a text browser (w3m), a word
 * processor (LibreOffice), a converter of bibliographies (pandoc). For a release, which installs them on Debian; a
 * machine that lacks one leaves its tests out and says so (.config/ready.mjs).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProgram } from '../../.config/programs.mjs';
import { isRelease } from '../../.config/tiers.mjs';
import { LOCALES } from '../../src/i18n/locale.ts';
import { sheetFile } from '../../src/i18n/take-home-files.ts';
import { SESSIONS } from '../../src/schemas/session.ts';
import {
  attribute,
  builtPages,
  faultsIn,
  isTravelling,
  isWithin,
  pageOf,
  textOf,
  type Element,
  dossier,
} from './dist.ts';

const w3m = findProgram('w3m');
const pandoc = findProgram('pandoc');
const libreOffice = findProgram('LibreOffice');

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.runIf(isRelease && w3m)('in a text browser', () => {
  const COLUMNS = '120';
  const dumpOf = (file: string) =>
    execFileSync(
      w3m ?? '',
      ['-dump', '-cols', COLUMNS, '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8'].concat(
        path.join('dist', file),
      ),
      { encoding: 'utf8' },
    );
  const pages = builtPages().filter((page) => page.address && !isTravelling(page));
  const dumps = new Map<string, string>();
  beforeAll(() => {
    for (const { file } of pages) dumps.set(file, dumpOf(file));
  });

  test('every title is printed', () => {
    const isTitle = ({ tagName }: Element) => /^h[1-3]$/.test(tagName);
    const isHidden = (element: Element) => attribute(element, 'hidden') !== undefined;
    const faults = faultsIn(pages, ({ file, elements }) => {
      const dump = plain(dumps.get(file) ?? '');
      return elements
        .filter((element) => isTitle(element) && !isWithin(element, isHidden))
        .map((element) => plain(textOf(element)))
        .filter((title) => !dump.includes(title));
    });
    expect(faults).toEqual([]);
  });
});

describe.runIf(isRelease && pandoc)('in a converter of bibliographies', () => {
  test('each pièce is read from the BibTeX of all, with its title', () => {
    const read = execFileSync(
      pandoc ?? '',
      ['-f', 'bibtex', '-t', 'csljson', 'dist/data/pieces.bib'],
      {
        encoding: 'utf8',
      },
    );
    const items: { id: string; title?: string }[] = JSON.parse(read);
    expect(items).toHaveLength(dossier('pieces').length);
    expect(items.filter(({ title }) => !title).map(({ id }) => id)).toEqual([]);
  });
});

describe.runIf(isRelease && libreOffice)('in a word processor', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'office-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Converts files of dist in one start of the program. */
  const convert = (format: string, files: readonly string[]) =>
    execFileSync(
      libreOffice ?? '',
      [
        `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        folder,
        ...files.map((file) => path.join('dist', file)),
      ],
      // A file may send it into a loop that fills the disk.
      { stdio: 'ignore', timeout: 120_000, killSignal: 'SIGKILL' },
    );
  const converted = (file: string, extension: string) =>
    readFileSync(path.join(folder, path.basename(file).replace(/\.\w+$/, extension)));

  const sheets = LOCALES.flatMap((locale) =>
    SESSIONS.flatMap((session) =>
      (['pupil-sheet', 'teacher-sheet'] as const).map((kind) => ({
        locale,
        address: `${kind}:${session}` as const,
        file: sheetFile(`${kind}:${session}`, locale),
      })),
    ),
  );

  test('each sheet to edit opens, with the title of its page', () => {
    convert(
      'txt:Text',
      sheets.map(({ file }) => file),
    );
    const faults = sheets.filter(({ locale, address, file }) => {
      const title = pageOf(address, locale).elements.find(({ tagName }) => tagName === 'h1');
      return (
        !title || !plain(converted(file, '.txt').toString('utf8')).includes(plain(textOf(title)))
      );
    });
    expect(faults.map(({ file }) => file)).toEqual([]);
  });
});
