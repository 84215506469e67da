import { describe, expect, test, vi } from 'vitest';
import { afterBuild } from '../../tests/after-build.ts';
import { readZip } from '../../tests/read-zip.ts';
import { packed, writeArchives } from './archives.ts';

const SESSION = 'session.html';
const BUNDLE = { file: 'take/session.zip', pages: [SESSION], also: [], left: [], files: [] };
const WHOLE = 'take/site.zip';
const OURS = { [WHOLE]: 'old', [BUNDLE.file]: 'old' };
const PAGE = '<title>a</title><main>a</main><div class="copy-label">v1</div>';

/** Contents of an archive of these files, by path. */
async function pack(file: string, files: Record<string, string>) {
  const options = { bundles: [BUNDLE], whole: WHOLE };
  const built = await afterBuild({ [SESSION]: PAGE, ...OURS, ...files }, (root) =>
    writeArchives(root, options, undefined, () => undefined),
  );
  const entries = await readZip(built.files[file] ?? new Uint8Array());
  return Object.fromEntries(entries.map(({ path, bytes }) => [path, bytes.toString()]));
}
/** The archive of the whole site, without the page that is always present. */
async function packSite(files: Record<string, string>) {
  const { [`site/${SESSION}`]: _, ...rest } = await pack(WHOLE, files);
  return rest;
}

describe('the archive of the whole site', () => {
  test('leaves out what only makes sense online, and what offers an archive', async () => {
    const html = `<p>a</p><p data-online-only>b</p><p data-if-made="${BUNDLE.file}">c</p><p data-if-made="${SESSION}">d</p>`;
    expect(await packSite({ 'index.html': html })).toEqual({
      'site/index.html': `<p>a</p><p data-if-made="${SESSION}">d</p>`,
    });
  });

  test('shows the label of each page on screen, as an archive of pages does', async () => {
    const label = '<div class="copy-label hidden print:flex break-inside-avoid">v1</div>';
    expect((await packSite({ 'index.html': label }))['site/index.html']).toBe(
      '<div class="copy-label flex gap-4 break-inside-avoid">v1</div>',
    );
  });
});

describe('an archive of pages', () => {
  test('holds them, what they need to render, and an index page', async () => {
    const held = await pack(BUNDLE.file, {
      [SESSION]: `${PAGE}<img src="a.png"><a href="b.html">b</a>`,
      'a.png': 'png',
      'b.html': '',
    });
    expect(Object.keys(held).sort()).toEqual([
      'session/a.png',
      'session/index.html',
      'session/session.html',
    ]);
    expect(held['session/session.html']).toContain('<a >b</a>');
  });

  test('preloads no typeface, which a folder refuses, and holds it', async () => {
    const held = await pack(BUNDLE.file, {
      [SESSION]: `<link rel="preload" as="font" href="a.woff2">${PAGE}`,
      'a.woff2': 'face',
    });
    expect(held['session/a.woff2']).toBe('face');
    expect(held['session/session.html']).not.toContain('preload');
  });
});

test('an archive sorts its files, and has the same bytes at any time', async () => {
  const files = new Map(['b/é.html', 'a.html'].map((name) => [name, Buffer.from(name)]));
  const before = packed('site', files);
  vi.useFakeTimers({ now: new Date('2031-05-05T05:05:05Z') });
  const after = packed('site', new Map([...files].reverse()));
  vi.useRealTimers();
  expect(after).toEqual(before);
  expect((await readZip(after)).map(({ path }) => path)).toEqual(['site/a.html', 'site/b/é.html']);
});
