import { expect, test } from 'vitest';
import { nameFilesTwice, splitFontFaces } from './font-faces.ts';

test('faces that name a file come first, everything else after them', () => {
  const face = '@font-face{font-family:A;src:url(a.woff2)}';
  const local = '@font-face{font-family:B;src:local(C)}';
  expect(splitFontFaces(`a{}${face}${local}`)).toEqual([face, `a{}${local}`]);
  expect(splitFontFaces('a{}')).toEqual(['a{}']);
});

test.each([
  ['@font-face{src:url(a.woff2)}', '@font-face{src:url(a.woff2),url(a.woff2#)}'],
  [
    '@font-face{src:url("../a.woff2") format("woff2");font-display:optional}',
    '@font-face{src:url("../a.woff2") format("woff2"),url("../a.woff2#");font-display:optional}',
  ],
  ['@font-face{src:local(A)}', '@font-face{src:local(A)}'],
  [
    '@font-face{src:url(data:font/woff2;base64,AA)}',
    '@font-face{src:url(data:font/woff2;base64,AA)}',
  ],
  ['a{background:url(a.png)}', 'a{background:url(a.png)}'],
])('%s becomes %s', (before, after) => expect(nameFilesTwice(before)).toBe(after));
