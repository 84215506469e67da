/** Checks the downloads for teachers: every file exists, opens elsewhere, and identifies itself. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import {
  SHARE_IMAGES,
  TAKE_HOME_FOLDER,
  thumbnailFile,
  type SharedPage,
} from '../../src/i18n/routes.ts';
import { bundleFile, SITE_ARCHIVE } from '../../src/i18n/take-home-files.ts';
import { SESSIONS } from '../../src/schemas/session.ts';
import { readZip, type ZipEntry } from '../read-zip.ts';
import { attribute, builtFiles, elementsServed, pageOf, textOf } from './dist.ts';

const KB = 1000;
const files = new Set(builtFiles());
const bytesOf = (file: string) => readFileSync(path.join('dist', file));
/** « emporter/frise.svg, 83 kB »: the size is part of the test name. */
const sized = (file: string) =>
  `${file}, ${files.has(file) ? `${Math.round(statSync(path.join('dist', file)).size / KB)} kB` : 'not made'}`;
const SHARED = Object.keys(SHARE_IMAGES) as SharedPage[];
const named = (list: readonly string[]) => list.map((file) => [sized(file), file] as const);
const pagesHome = (locale: Locale) => pageOf('take-home', locale);

/** Width and height of a PNG (W3C PNG, 5.2 and 11.2.1). */
function pngSize(file: string): number[] {
  const png = bytesOf(file);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** Maximum weight of a picture, in kB: that of the timeline names all the facts that were learnt late. */
const PICTURE_KB = 150;

describe('the picture of a page', () => {
  test.each(named(LOCALES.flatMap((locale) => SHARED.map((page) => thumbnailFile(page, locale)))))(
    `%s: 1200 by 630 px, at most ${PICTURE_KB} kB`,
    (_, file) => {
      expect(pngSize(file)).toEqual([1200, 630]);
      expect(bytesOf(file).length).toBeLessThan(PICTURE_KB * KB);
    },
  );
});

describe(`the archive: ${sized(SITE_ARCHIVE)}`, () => {
  const FOLDER = 'piece-par-piece/';
  let entries: ZipEntry[] = [];
  let packed = new Map<string, Buffer>();

  beforeAll(async () => {
    entries = await readZip(bytesOf(SITE_ARCHIVE));
    packed = new Map(entries.map(({ path: name, bytes }) => [name.slice(FOLDER.length), bytes]));
  });

  test('contains the whole site, except the archives, in one folder', () => {
    expect(entries.filter(({ path: name }) => !name.startsWith(FOLDER))).toEqual([]);
    const held = [...files].filter((file) => !file.endsWith('.zip'));
    expect([...packed.keys()].sort()).toEqual(held.sort());
  });

  test('has the same files as the site, if they do not mention being online, and the last day of use of each page on screen', () => {
    const changed = [...packed].filter(([name, bytes]) => !bytesOf(name).equals(bytes));
    const online = [...packed.keys()].filter((name) => {
      const page = name.endsWith('.html') ? bytesOf(name) : Buffer.from('');
      return /data-online-only|data-if-made="[^"]+\.zip"|class="copy-label hidden/.test(
        page.toString(),
      );
    });
    const unlabelled = online.filter((name) =>
      /class="copy-label[^"]*hidden/.test(`${packed.get(name)}`),
    );
    expect(unlabelled).toEqual([]);
    expect(online).toEqual(expect.arrayContaining(LOCALES.map((one) => pagesHome(one).file)));
    expect(changed.map(([name]) => name).sort()).toEqual(online.sort());
  });
});

test.each([
  SITE_ARCHIVE,
  ...LOCALES.flatMap((locale) => SESSIONS.map((session) => bundleFile(session, locale))),
])('%s has no link, in any page, to a file that is not in it', async (file) => {
  const packed = await readZip(bytesOf(file));
  const names = new Set(packed.map((entry) => entry.path));
  const broken = packed
    .filter((entry) => entry.path.endsWith('.html'))
    .flatMap(({ path: name, bytes }) =>
      elementsServed(bytes.toString())
        .flatMap((element) => ['href', 'src'].flatMap((key) => attribute(element, key) ?? []))
        .filter((url) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(url))
        .map((url) => path.posix.join(path.posix.dirname(name), url.split(/[?#]/)[0] ?? ''))
        .filter((target) => !names.has(decodeURI(target)))
        .map((target) => `${name}: ${target}`),
    );
  expect(broken).toEqual([]);
});

describe.each(LOCALES)('the download page, in %s', (locale) => {
  const { file: home, elements: page } = pagesHome(locale);
  const hrefs = page.flatMap((element) => {
    const href = attribute(element, 'href');
    return href === undefined ? [] : [path.posix.join(path.posix.dirname(home), href)];
  });

  test('offers every file of its folder, and the whole site', () => {
    const made = [...files].filter((file) => file.startsWith(TAKE_HOME_FOLDER[locale]));
    expect(made.length).toBeGreaterThan(10);
    expect([...made, SITE_ARCHIVE].filter((file) => !hrefs.includes(file))).toEqual([]);
  });

  test('states the size of every file that it offers', () => {
    const sizes = page.filter((element) => attribute(element, 'data-size-of') !== undefined);
    expect(sizes.length).toBeGreaterThanOrEqual(14);
    for (const element of sizes) {
      const file = attribute(element, 'data-size-of') ?? '';
      const bytes = bytesOf(file).length;
      expect(Number(textOf(element).replace(/\D/g, '')), file).toBe(Math.round(bytes / KB));
    }
  });
});
