import fc from 'fast-check';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { relativeUrl } from './relative-url.ts';

const FILES = new Set([
  'index.html',
  'briefcam.html',
  'en/index.html',
  'en/briefcam.html',
  'assets/a.js',
  'assets/été.svg',
]);
const from = (page: string, url: string) => relativeUrl(page, url, (file) => FILES.has(file));

describe('relativeUrl', () => {
  test.each([
    ['index.html', '/briefcam.html', 'briefcam.html'],
    ['en/index.html', '/briefcam.html', '../briefcam.html'],
    ['index.html', '/en/briefcam.html', 'en/briefcam.html'],
    ['en/index.html', '/en/briefcam.html', 'briefcam.html'],
    ['en/index.html', '/assets/a.js', '../assets/a.js'],
    ['en/index.html', 'briefcam.html', 'briefcam.html'],
    ['en/index.html', '../briefcam.html', '../briefcam.html'],
    ['en/index.html', './briefcam.html', 'briefcam.html'],
  ])('as seen from %s, %s is %s', (page, url, expected) => expect(from(page, url)).toBe(expected));

  test.each([
    ['briefcam.html', '/index.html#lire', 'index.html#lire'],
    ['briefcam.html', '/index.html?a=1#lire', 'index.html?a=1#lire'],
    ['briefcam.html', '/briefcam.html#synopsis', '#synopsis'],
    ['en/briefcam.html', '/briefcam.html#synopsis', '../briefcam.html#synopsis'],
    ['briefcam.html', '/briefcam.html', 'briefcam.html'],
  ])('as seen from %s, keeps what follows the file: %s is %s', (page, url, expected) =>
    expect(from(page, url)).toBe(expected),
  );

  test.each([
    'https://www.cnil.fr/fr',
    '//www.cnil.fr/fr',
    'mailto:contact@exemple.fr',
    'data:image/svg+xml,<svg/>',
    'HTTP://WWW.CNIL.FR',
    '#lire',
    '?a=1',
    '',
  ])('leaves %j unchanged', (url) => expect(from('index.html', url)).toBe(url));

  test.each(['/', '/en/', '/en', '/lost.html', 'lost.html', '../index.html', '/assets/'])(
    'gives undefined for %s',
    (url) => expect(from('index.html', url)).toBeUndefined(),
  );

  test('finds a file whose name is encoded in the URL', () =>
    expect(from('index.html', '/assets/%C3%A9t%C3%A9.svg')).toBe('assets/%C3%A9t%C3%A9.svg'));

  test('encodes a name that was not encoded', () =>
    expect(from('index.html', '/assets/été.svg')).toBe('assets/%C3%A9t%C3%A9.svg'));

  test('gives undefined for a URL that cannot be decoded', () =>
    expect(from('index.html', '/100%.html')).toBeUndefined());

  test('leads from any file to any other', () => {
    const anyFile = fc.constantFrom(...[...FILES].filter((file) => file.endsWith('.html')));
    fc.assert(
      fc.property(anyFile, anyFile, (page, file) => {
        const url = from(page, `/${file}`) ?? '';
        expect(path.posix.join(path.posix.dirname(page), url)).toBe(file);
        expect(url).not.toMatch(/^\/|\/$/);
      }),
    );
  });
});
