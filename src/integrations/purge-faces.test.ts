import { describe, expect, test } from 'vitest';
import { unusedFaces, withoutFaces } from './purge-faces.ts';

const ROMAN = '@font-face{font-family:S;src:url("/s.woff2")format("woff2");font-style:normal}';
const ITALIC = '@font-face{font-family:S;src:url("/i.woff2")format("woff2");font-style:italic}';
const page = (body: string, css = '.a{color:red}') =>
  `<!doctype html><head><style>${ROMAN}${ITALIC}</style><style>${css}</style></head><body>${body}</body>`;
const asItIs = (css: string) => css;

describe('unusedFaces', () => {
  test('are the italics, if nothing on the page is in italics', () =>
    expect([...unusedFaces(page('<p>a</p>'), asItIs)]).toEqual(['/i.woff2']));

  test.each(['<em>a</em>', '<cite class="b">a</cite>', '<i>a</i>', '<address>a</address>'])(
    'are none beside %s',
    (element) => expect([...unusedFaces(page(element), asItIs)]).toEqual([]),
  );

  test('are none if a rule in use sets italics', () => {
    const asked = page('<p class="b">a</p>', '.b{font-style:italic}');
    expect([...unusedFaces(asked, asItIs)]).toEqual([]);
    expect([...unusedFaces(asked, (css) => css.replace('.b{font-style:italic}', ''))]).toEqual([
      '/i.woff2',
    ]);
  });

  test('are none if a script runs, but some beside data scripts', () => {
    for (const script of ['<script src="a.js"></script>', '<script src="own-json.js"></script>'])
      expect([...unusedFaces(page(script), asItIs)]).toEqual([]);
    expect([
      ...unusedFaces(page('<script type="application/ld+json">{}</script>'), asItIs),
    ]).toEqual(['/i.woff2']);
  });
});

test('withoutFaces leaves every other face and rule', () =>
  expect(withoutFaces(`${ROMAN}${ITALIC}.a{color:red}`, new Set(['/i.woff2']))).toBe(
    `${ROMAN}.a{color:red}`,
  ));
