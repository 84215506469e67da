import { expect, test } from 'vitest';
import { filesWithoutType, headerRulesOf } from './host-policy.ts';

const RULES = headerRulesOf({
  basePath: '/',
  serverName: undefined,
  assetsFolder: 'assets/',
  embedFolder: 'embed/',
  openFolder: 'data/',
  pages: ['index.html', 'a/b.html', 'embed/c.html', 'en/embed/d.html'],
});

/** Names of the headers of a URL, from every rule that matches it. */
const namesAt = (address: string) =>
  RULES.filter(({ path }) =>
    new RegExp(`^${path.replace('*', '.*').replace(':page', '[^/]+')}$`).test(address),
  ).flatMap(({ headers }) => Object.keys(headers));

test.each(['/', '/index.html', '/a/b.html', '/embed/c.html', '/assets/a.js', '/data/a.json'])(
  'no header of %s comes from two rules, which a host would join',
  (address) => {
    const names = namesAt(address);
    expect(names).toContain('Cache-Control');
    expect(names).toEqual([...new Set(names)]);
  },
);

test('the pages are closed to scripts of other sites', () =>
  expect(namesAt('/index.html')).not.toContain('Access-Control-Allow-Origin'));

test('a file of an unknown type is reported', () =>
  expect(filesWithoutType(['a.html', '_headers', 'a/b.xyz', '.nojekyll'])).toEqual(['a/b.xyz']));
