/** Protects: figures that pages say, which are those of the very pages that say them. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { afterBuild } from '../../../tests/after-build.ts';
import { proofPages, saidFigures, sayFigure } from './proof-pages.ts';
import { kB } from './site-measure.ts';

const page = (inner: string, lang = 'fr') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"></head><body>${inner}</body></html>`;
const figure = (name: string) => `<b data-figure="${name}"></b>`;
/** Text that no compression makes small, always the same. */
const noise = (length: number) => {
  let seed = 1;
  return Array.from({ length }, () => (seed = (seed * 48271) % 2147483647).toString(36)).join(' ');
};

const options = {
  plan: {
    editions: { fr: '', en: 'en/' },
    kindOf: (file: string) => (file.startsWith('embed/') ? undefined : 'text'),
    framed: 'embed/',
    carried: ['data/'],
    later: [{ file: 'data/later.zip' }],
    counted: { facts: ['data/a.json', 'facts', 'total'] as const },
    recorded: { day: '2026-11-27' },
  },
  table: 'pages.csv',
  tags: { fr: 'fr-FR', en: 'en-GB' },
  ownWords: { fr: (size: string, grade: string) => `${size} ko, ${grade}` },
};
const site = {
  'a.html': page(`${figure('facts')}${figure('day')}${figure('own')}${noise(900)}`),
  'en/b.html': page(`<a href="../none.html">${figure('links.broken')}</a>`, 'en'),
  'embed/c.html': page(`<p onclick="a()">${figure('carried')}</p>`),
  'data/a.json': '{"facts":{"total":1234}}',
};
const after = async (files: Readonly<Record<string, string>> = site) => {
  const build = await afterBuild(files, proofPages(options)());
  const said = (name: string) => saidFigures(build.files[name]?.toString() ?? '');
  return { ...build, said };
};

describe('proofPages', () => {
  test('writes what data hold and what was written down, in the language of the page', async () => {
    const { said } = await after();
    expect(said('a.html').get('facts')).toBe('1\u202f234');
    expect(said('a.html').get('day')).toBe('27\u00a0novembre 2026');
  });

  test('weighs a page with the figure that it says', async () => {
    const { files, said } = await after();
    const bytes = gzipSync(files['a.html'] ?? '', { level: 9 }).length;
    expect(said('a.html').get('own')).toBe(`${kB(bytes)} ko, A`);
    expect(files['pages.csv']?.toString()).toContain(`\na.html,text,${bytes},`);
  });

  test('counts a link that leads nowhere, and a file that a later step makes', async () => {
    const { said } = await after();
    expect(said('en/b.html').get('links.broken')).toBe('1');
    expect(said('embed/c.html').get('carried')).toBe('2');
  });

  test('changes nothing the second time', async () => {
    const once = await after();
    const texts = Object.fromEntries(
      Object.entries(once.files).map(([file, bytes]) => [file, bytes.toString()]),
    );
    const twice = await after(texts);
    expect(twice.files).toEqual(once.files);
  });

  test('lets every page settle, whichever weight it is near', async () => {
    // Among these is one of 4,500 bytes that grows by a byte when it says 4 kB, and shrinks when it says 5.
    const text = noise(1500);
    const near = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [
        `${at}.html`,
        page(figure('own') + text.slice(0, 6800 + at)),
      ]),
    );
    const { files, said } = await after({ ...near, 'data/a.json': site['data/a.json'] });
    const wrong = Object.keys(near).filter((file) => {
      const bytes = gzipSync(files[file] ?? '', { level: 9 }).length;
      return said(file).get('own') !== `${kB(bytes).toLocaleString('fr-FR')} ko, A`;
    });
    expect(wrong).toEqual([]);
  });

  test('refuses a name that nothing measures', async () => {
    await expect(after({ ...site, 'd.html': page(figure('nothing')) })).rejects.toThrow(
      'No figure is measured by the name of nothing.',
    );
  });
});

test('a grade and a browser are said as they are', () => {
  expect(['A', '13.5.0'].map((said) => sayFigure(said, 'fr-FR'))).toEqual(['A', '13.5.0']);
});
