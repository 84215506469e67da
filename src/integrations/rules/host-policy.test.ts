import { describe, expect, test } from 'vitest';
import {
  ASSET_CACHE,
  filesWithoutType,
  headerRulesOf,
  PAGE_CACHE,
  type HeaderRule,
} from './host-policy.ts';

const SITE = {
  basePath: '/',
  serverName: undefined,
  assetsFolder: 'assets/',
  embedFolder: 'embed/',
  openFolder: 'data/',
};
const rulesOf = (...pages: string[]) => headerRulesOf({ ...SITE, pages });

/** The rules with a path that matches a URL. */
function matching(rules: readonly HeaderRule[], address: string): HeaderRule[] {
  return rules.filter(({ path }) =>
    new RegExp(`^${path.replace('*', '.*').replace(':page', '[^/]+')}$`).test(address),
  );
}

function headersAt(address: string, ...pages: string[]): Record<string, string> {
  return Object.assign({}, ...matching(rulesOf(...pages), address).map(({ headers }) => headers));
}

const PAGES = ['index.html', 'a/b.html', 'embed/c.html', 'en/embed/d.html'];

describe('a page', () => {
  test.each(['/', '/index.html', '/index', '/a/b.html'])(
    '%s may be framed by its own site only',
    (address) =>
      expect(headersAt(address, ...PAGES)['Content-Security-Policy']).toMatch(
        /; frame-ancestors 'self'$/,
      ),
  );

  test.each(['/embed/c.html', '/embed/c', '/en/embed/d.html'])(
    '%s may be framed by anyone',
    (address) => {
      const policy = headersAt(address, ...PAGES)['Content-Security-Policy'];
      expect(policy).toContain("base-uri 'none'");
      expect(policy).not.toContain('frame-ancestors');
    },
  );

  test('is cached for ten minutes', () =>
    expect(headersAt('/a/b.html', ...PAGES)['Cache-Control']).toBe(PAGE_CACHE));
});

test.each(['/a.html', '/assets/a.woff2', '/nulle/part'])(
  '%s sends no referrer to other sites and gets no permissions that it does not need',
  (address) => {
    const headers = headersAt(address, ...PAGES);
    expect(headers).toMatchObject({
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
    expect(headers['Permissions-Policy']).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
    expect(headers['Permissions-Policy']).toMatch(/clipboard-write=\(self\), fullscreen=\(self\)/);
  },
);

test('a file with a fingerprint is cached for a year, and a font loads in a frame without an origin', () =>
  expect(headersAt('/assets/a.woff2', ...PAGES)).toMatchObject({
    'Cache-Control': ASSET_CACHE,
    'Access-Control-Allow-Origin': '*',
  }));

test('the data is open to scripts of other sites, the pages are not', () => {
  expect(headersAt('/data/a.json', ...PAGES)['Access-Control-Allow-Origin']).toBe('*');
  expect(headersAt('/index.html', ...PAGES)['Access-Control-Allow-Origin']).toBeUndefined();
});

test('no header comes from two rules, which a host would join', () => {
  const rules = rulesOf(...PAGES);
  for (const address of ['/', '/index.html', '/embed/c.html', '/assets/a.js', '/data/a.json']) {
    const names = matching(rules, address).flatMap(({ headers }) => Object.keys(headers));
    expect(names).toEqual([...new Set(names)]);
  }
});

test('X-Frame-Options, which would block every frame, is never sent', () =>
  expect(JSON.stringify(rulesOf(...PAGES))).not.toContain('X-Frame-Options'));

test('a file of an unknown type is reported', () =>
  expect(filesWithoutType(['a.html', '_headers', 'a/b.xyz', '.nojekyll'])).toEqual(['a/b.xyz']));
