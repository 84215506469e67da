/** Checks the downloads for teachers: every file exists, opens elsewhere, and identifies itself. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { nameFaults } from '../../src/integrations/rules/portable-names.ts';
import { ARTICLES } from '../../src/schemas/text.ts';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { COPY_FILES, fileOf, TAKE_HOME_FOLDER, thumbnailFile } from '../../src/i18n/routes.ts';
import { SITE_ARCHIVE, TAKE_HOME_VIEWS, takeHomeFile } from '../../src/i18n/take-home-files.ts';
import { readXml } from '../read-xml.ts';
import { readZip, type ZipEntry } from '../read-zip.ts';
import { sheetsOf } from '../written-texts.ts';
import { attribute, builtFiles, elementsServed, pageOf, readBuilt, textOf } from './dist.ts';

const KB = 1000;
const files = new Set(builtFiles());
const bytesOf = (file: string) => readFileSync(path.join('dist', file));
/** « emporter/frise.svg, 83 kB »: the size is part of the test name. */
const sized = (file: string) =>
  `${file}, ${files.has(file) ? `${Math.round(statSync(path.join('dist', file)).size / KB)} kB` : 'not made'}`;
const named = (list: readonly string[]) => list.map((file) => [sized(file), file] as const);
const viewFiles = (ending: string) =>
  LOCALES.flatMap((locale) => TAKE_HOME_VIEWS.map((view) => takeHomeFile(view, locale, ending)));
const pagesHome = (locale: Locale) => pageOf('take-home', locale);
/** The translated version label of a copy. */
const SAYS_VERSION = {
  fr: /version \d+\.\d+\.\d+, vérification du/,
  en: /version \d+\.\d+\.\d+, checked on/,
} as const satisfies Record<Locale, RegExp>;

describe('SVG', () => {
  test.each(named(viewFiles('.svg')))(
    '%s: valid, named, self-contained, every fact named',
    (_, file) => {
      const root = readXml(readBuilt(file));
      expect(root.localName).toBe('svg');
      const all = [...root.getElementsByTagName('*')];
      expect(all.find(({ tagName }) => tagName === 'title')?.textContent).toMatch(/\S/);
      expect(all.filter(({ tagName }) => ['script', 'style', 'image'].includes(tagName))).toEqual(
        [],
      );
      const facts = all.filter((one) => one.getAttribute('id')?.startsWith('fait-'));
      expect(facts.length).toBeGreaterThanOrEqual(3);
      expect(facts.filter((fact) => fact.getElementsByTagName('text').length !== 1)).toEqual([]);
    },
  );

  test.each(LOCALES)(
    'of the whole timeline in %s has every fact of the poster, except terms of office, which its band shows',
    (locale) => {
      const drawn = pageOf('poster', locale)
        .elements.filter((element) => attribute(element, 'class') === 'event')
        .map((element) => path.posix.basename(attribute(element, 'href') ?? '', '.html'));
      const svg = readXml(readBuilt(takeHomeFile('timeline', locale, '.svg')));
      const ids = [...svg.getElementsByTagName('g')].flatMap(
        (g) => /^fait-(.+)$/.exec(g.getAttribute('id') ?? '')?.[1] ?? [],
      );
      expect(drawn.length).toBeGreaterThan(50);
      expect(ids.filter((id) => !drawn.includes(id))).toEqual([]);
      const words = [...svg.getElementsByTagName('text')].map(({ textContent }) => textContent);
      const left = drawn.filter((id) => !ids.includes(id));
      const holders = left.map((id) =>
        sheetsOf('facts/actors').find(({ data }) =>
          ((data['terms'] ?? []) as { from: string }[]).some(({ from }) => id.startsWith(from)),
        ),
      );
      for (const holder of holders) expect(words).toContain(holder?.data['shortName']);
    },
  );

  test.each(LOCALES)(
    'in %s states its licence, its version and its page, in its language',
    (locale) => {
      const root = readXml(readBuilt(takeHomeFile('preset-parcours', locale, '.svg')));
      const text = root.textContent ?? '';
      expect(text).toMatch(SAYS_VERSION[locale]);
      expect(text).toContain(fileOf('preset-parcours', locale));
      expect(text).toContain('CC BY-SA 4.0');
      expect(root.getAttribute('xml:lang') ?? root.getAttribute('lang')).toBe(locale);
    },
  );
});

/** Width and height of a PNG (W3C PNG, 5.2 and 11.2.1). */
function pngSize(file: string): number[] {
  const png = bytesOf(file);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('PNG', () => {
  // Their size grows with what they draw: see weight.test.ts.
  test.each(named(viewFiles('.png')))('%s: 1600 px wide', (_, file) =>
    expect(pngSize(file)[0]).toBe(1600),
  );

  test.each(
    named(
      LOCALES.flatMap((locale) =>
        [...TAKE_HOME_VIEWS, ...ARTICLES].map((page) => thumbnailFile(page, locale)),
      ),
    ),
  )('%s: 1200 by 630 px, at most 100 kB', (_, file) => {
    expect(pngSize(file)).toEqual([1200, 630]);
    expect(bytesOf(file).length).toBeLessThan(100 * KB);
  });
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

  test('has names that are valid on every system', () =>
    expect(nameFaults(entries.map(({ path: name }) => name))).toEqual([]));

  test('has the same files as the site, if they do not mention being online, its own list, and the last day of use of each page on screen', () => {
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
    expect(changed.map(([name]) => name).sort()).toEqual([COPY_FILES.checksums, ...online].sort());
  });

  test('has no link, in any page, to a file that is not in it', () => {
    const broken = [...packed]
      .filter(([name]) => name.endsWith('.html'))
      .flatMap(([name, bytes]) =>
        elementsServed(bytes.toString())
          .flatMap((element) => ['href', 'src'].flatMap((key) => attribute(element, key) ?? []))
          .filter((url) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(url))
          .map((url) => path.posix.join(path.posix.dirname(name), url.split(/[?#]/)[0] ?? ''))
          .filter((target) => !packed.has(decodeURI(target)))
          .map((target) => `${name}: ${target}`),
      );
    expect(broken).toEqual([]);
  });
});

describe.each(LOCALES)('the download page, in %s', (locale) => {
  const { file: home, elements: page } = pagesHome(locale);
  const hrefs = page.flatMap((element) => {
    const href = attribute(element, 'href');
    return href === undefined ? [] : [path.posix.join(path.posix.dirname(home), href)];
  });

  test('offers every file of its folder, and the whole site', () => {
    const made = [...files].filter((file) => file.startsWith(TAKE_HOME_FOLDER[locale]));
    expect(made.length).toBeGreaterThan(20);
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
