/** Protects: the page « Les preuves », whose figures are those of the files that are read, and its table. */
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { ownText } from '../../src/hosting/edit-html.ts';
import { FIGURE_MARK } from '../../src/hosting/outputs/page-measure.ts';
import { saidFigures, sayFigure } from '../../src/hosting/outputs/proof-pages.ts';
import { kB } from '../../src/hosting/outputs/site-measure.ts';
import { LANGUAGE_TAGS } from '../../src/i18n/format.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { PROOF_TABLE } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { attribute, builtPages, faultsIn, isTravelling, pageOf, readBuilt } from './dist.ts';
import { measured } from './measured.ts';

const pages = builtPages().filter((page) => !isTravelling(page) && page.address);

test.each(LOCALES)('the edition in %s says what is measured now', async (locale) => {
  const { figures } = await measured;
  const said = saidFigures(pageOf('proof', locale).html);
  expect(said.size).toBeGreaterThan(100);
  const tag = LANGUAGE_TAGS[locale];
  const faults = [...said].filter(
    ([name, words]) => name !== 'own' && words !== sayFigure(figures.get(name) ?? '', tag),
  );
  expect(faults).toEqual([]);
});

test('what must be none is none', async () => {
  const { figures } = await measured;
  const none = ['elsewhere', 'calls', 'handlers', 'links.broken'];
  expect(none.map((name) => figures.get(name))).toEqual(none.map(() => 0));
  expect(figures.get('policies')).toBe(figures.get('all'));
  expect(figures.get('twins')).toBe(figures.get('pages'));
});

test('every page says at its foot what it weighs, and its grade', async () => {
  const weighed = (await measured).pages;
  const faults = faultsIn(pages, ({ file, elements, locale }) => {
    const { bytes = 0, grade = 'G' } = weighed.get(file) ?? {};
    const size = sayFigure(kB(bytes), LANGUAGE_TAGS[locale]);
    const own = elements.findLast((element) => attribute(element, FIGURE_MARK) === 'own');
    // A figure may have room behind it (proof-pages.ts).
    const said = own ? ownText(own).trimEnd() : '';
    return said === strings(locale).proof.own(size, grade) ? [] : [said];
  });
  expect(faults).toEqual([]);
});

test('the table weighs every page, as it is', () => {
  const rows = parse<Record<string, string>>(readBuilt(PROOF_TABLE), { columns: true });
  expect(rows.map(({ page }) => page)).toEqual(pages.map(({ file }) => file));
  const bytesOf = new Map(rows.map((row) => [row['page'], Number(row['gzip_bytes'])]));
  // A page that speaks of the archive is weighed as the archive holds it.
  const weighed = pages.filter(({ html }) => !html.includes('data-online-only'));
  expect(weighed.length).toBeGreaterThan(pages.length - 5);
  const faults = faultsIn(weighed, ({ file, html }) =>
    bytesOf.get(file) === gzipSync(html, { level: 9 }).length ? [] : [String(bytesOf.get(file))],
  );
  expect(faults).toEqual([]);
});
