/** Protects: what a page is said to weigh and to ask for. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { callsIn, countPage, weighPage } from './page-measure.ts';

const FILES: Readonly<Record<string, Buffer>> = {
  'a/face.woff2': Buffer.alloc(900),
  'a/code.js': Buffer.from('localStorage.a = 1;'.repeat(50)),
};
const measure = (head: string, body = '') => {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  const counts = countPage('en/page.html', html);
  return weighPage(counts, html, (file) => FILES[file] ?? Buffer.alloc(0));
};

describe('countPage, weighPage', () => {
  test('counts the page and each file that it loads, once', () => {
    const face = '<link rel="preload" as="font" href="../a/face.woff2">';
    const page = measure(`${face}${face}<script defer src="../a/code.js"></script>`);
    expect(page.requests).toBe(3);
    expect(page.scripts).toBe(1);
    const code = gzipSync(FILES['a/code.js'] ?? '', { level: 9 }).length;
    expect(page.bytes).toBe(page.gzip + 900 + code);
  });

  test('loads nothing for a link that is followed, nor for what is within', () => {
    const body = '<a href="https://example.org/">a</a><img src="data:image/png;base64,AA" alt="">';
    const page = measure('<link rel="canonical" href="https://example.org/">', body);
    expect([page.requests, page.elsewhere]).toEqual([1, 0]);
  });

  test.each([
    ['a picture', '', '<img src="https://example.org/a.png" alt="">'],
    ['a frame without a scheme', '', '<iframe src="//example.org/"></iframe>'],
    ['a sheet', '<link rel="stylesheet" href="http://example.org/a.css">', ''],
    ['a face', '<style>@font-face{src:url(https://example.org/a.woff2)}</style>', ''],
    ['a drawing', '', '<svg><image xlink:href="https://example.org/a.png"/></svg>'],
  ])('sees that %s comes from elsewhere', (_, head, body) => {
    expect(measure(head, body).elsewhere).toBe(1);
  });

  test('counts elements, but what a template holds', () => {
    const bare = measure('').nodes;
    expect(measure('', '<p><b>a</b></p><template><p>b</p></template>').nodes).toBe(bare + 3);
  });

  test('takes data for no script, and a handler for one', () => {
    const page = measure('<script type="application/json">{}</script>', '<p onclick="a()">a</p>');
    expect([page.scripts, page.handlers, page.hasPolicy]).toEqual([0, 1, false]);
  });

  test('finds the page of the other language by the link in its words', () => {
    const link = '<a href="../page-fr.html#a" lang="fr" hreflang="fr">Français</a>';
    expect(measure('', link).twin).toBe('page-fr.html');
  });
});

describe('callsIn', () => {
  test.each([
    'localStorage.a',
    'document.cookie="a"',
    'fetch("a")',
    'window.fetch(a)',
    'import(a)',
  ])('counts %s', (code) => expect(callsIn(`;${code};`)).toBe(1));
  test.each(['index.fetch(a,b)', '}fetch(a,b){return}', 'cookies', 'prefetch(a)'])(
    'leaves %s alone',
    (code) => expect(callsIn(code)).toBe(0),
  );
});
