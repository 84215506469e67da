/** Protects: the files for hosts say of every page what its own policy says, and stay within what hosts read. */
import { describe, expect, test } from 'vitest';
import { headersAt, parseHeadersFile } from '../headers-file.ts';
import { attribute, builtFiles, builtPages, readBuilt } from './dist.ts';

/** What Cloudflare Pages reads of a `_headers` file. */
const MOST_RULES = 100;
const MOST_CHARACTERS = 2000;

const rules = parseHeadersFile(readBuilt('_headers'));
const vercel = JSON.parse(readBuilt('vercel.json')) as {
  cleanUrls: boolean;
  headers: { source: string; headers: { key: string; value: string }[] }[];
};
const isEmbed = (file: string) => `/${file}`.includes('/embed/');

/** Directives of a policy, with their sources. */
function directivesOf(policy: string): Map<string, string[]> {
  return new Map(
    policy
      .split('; ')
      .map((directive) => directive.split(' '))
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

/** Sources that a page lets in and its header refuses. */
function refused(page: Map<string, string[]>, header: Map<string, string[]>): string[] {
  return [...page].flatMap(([name, sources]) => {
    const allowed =
      header.get(name) ?? (/-src$/.test(name) ? header.get('default-src') : undefined);
    return sources
      .filter((source) => source !== "'none'" && allowed && !allowed.includes(source))
      .map((source) => `${name} ${source}`);
  });
}

describe.each(builtPages().map((page) => [page.file, page] as const))('%s', (file, page) => {
  const meta = page.elements.find(
    (element) => attribute(element, 'http-equiv') === 'content-security-policy',
  );
  const own = directivesOf((meta && attribute(meta, 'content')) ?? '');
  // Cloudflare Pages serves a page without its ending, and an index by its folder.
  const addresses = [`/${file}`, `/${file}`.replace(/(?:index)?\.html$/, '')];

  test.each(addresses)('is refused nothing by the header of %s', (address) => {
    const policy = headersAt(rules, address)['Content-Security-Policy'] ?? 'absent';
    expect(refused(own, directivesOf(policy))).toEqual([]);
    expect(policy.match(/base-uri/g)).toHaveLength(1);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test.each(addresses)('may be framed as it should at %s', (address) => {
    const header = directivesOf(headersAt(rules, address)['Content-Security-Policy'] ?? '');
    expect(header.get('frame-ancestors')).toEqual(isEmbed(file) ? undefined : ["'self'"]);
  });

  test('gets the same headers from Vercel', () => {
    const headers = vercel.headers
      .filter(({ source }) =>
        new RegExp(
          `^${source.replaceAll('.', '\\.').replace('(\\.*)', '.*').replace(':page', '[^/]+')}$`,
        ).test(`/${file}`),
      )
      .flatMap((rule) => rule.headers.map(({ key, value }) => [key, value] as const));
    expect(headers.length).toBe(new Map(headers).size);
    expect(Object.fromEntries(headers)).toEqual(headersAt(rules, `/${file}`));
  });
});

test('_headers stays within what Cloudflare Pages reads', () => {
  expect(rules.length).toBeLessThanOrEqual(MOST_RULES);
  const lines = readBuilt('_headers').split('\n');
  expect(lines.filter((line) => line.length > MOST_CHARACTERS)).toEqual([]);
});

test('every policy of _headers is in the files of Apache and nginx, word for word', () => {
  const policies = new Set(
    rules.flatMap(({ headers }) =>
      headers.filter(([name]) => name === 'Content-Security-Policy').map(([, value]) => value),
    ),
  );
  expect(policies.size).toBeGreaterThan(0);
  for (const policy of policies)
    for (const file of ['.htaccess', 'nginx.conf'])
      expect(readBuilt(file)).toContain(`"${policy}"`);
});

test.each(builtFiles().filter((file) => /^data\/|\.woff2$/.test(file)))(
  '%s is open to pages of other sites',
  (file) => expect(headersAt(rules, `/${file}`)['Access-Control-Allow-Origin']).toBe('*'),
);

test.each(builtFiles().filter((file) => file.startsWith('assets/')))(
  '%s, kept for a year, bears a fingerprint',
  (file) => {
    expect(headersAt(rules, `/${file}`)['Cache-Control']).toContain('immutable');
    expect(file).toMatch(/\.[\w-]{8}\.\w+$/);
  },
);

test('no host is told to close every frame, nor to change addresses', () => {
  for (const file of ['_headers', '.htaccess', 'nginx.conf', 'vercel.json'])
    expect(readBuilt(file)).not.toContain('X-Frame-Options');
  expect(vercel.cleanUrls).toBe(false);
  expect(readBuilt('.nojekyll')).toBe('');
});
