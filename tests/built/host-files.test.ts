/** Checks that the files for hosts match the policy of every page, and stay within the limits of the hosts. */
import { expect, test } from 'vitest';
import { headersAt, parseHeadersFile } from '../headers-file.ts';
import { attribute, builtFiles, builtPages, faultsIn, readBuilt, type BuiltPage } from './dist.ts';

/** Limits of Cloudflare Pages for a `_headers` file. */
const MOST_RULES = 100;
const MOST_CHARACTERS = 2000;

const rules = parseHeadersFile(readBuilt('_headers'));
const vercel = JSON.parse(readBuilt('vercel.json')) as {
  cleanUrls: boolean;
  headers: { source: string; headers: { key: string; value: string }[] }[];
};

/** Directives of a policy, with their sources. */
function directivesOf(policy: string): Map<string, string[]> {
  return new Map(
    policy
      .split('; ')
      .map((directive) => directive.split(' '))
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

/** Sources that a page allows and its header refuses. */
function refused(page: Map<string, string[]>, header: Map<string, string[]>): string[] {
  return [...page].flatMap(([name, sources]) => {
    const allowed =
      header.get(name) ?? (/-src$/.test(name) ? header.get('default-src') : undefined);
    return sources
      .filter((source) => source !== "'none'" && allowed && !allowed.includes(source))
      .map((source) => `${name} ${source}`);
  });
}

const pages = builtPages();

function policyOf({ elements }: BuiltPage): Map<string, string[]> {
  const meta = elements.find(
    (element) => attribute(element, 'http-equiv') === 'content-security-policy',
  );
  return directivesOf((meta && attribute(meta, 'content')) ?? '');
}

/** Cloudflare Pages serves a page without its extension, and an index at its folder. */
const addressesOf = ({ file }: BuiltPage) => [
  `/${file}`,
  `/${file}`.replace(/(?:index)?\.html$/, ''),
];
const headerAt = (address: string) => headersAt(rules, address)['Content-Security-Policy'] ?? '';

test('no header refuses what the policy of the page allows', () => {
  const faults = faultsIn(pages, (page) => {
    const own = policyOf(page);
    return addressesOf(page).flatMap((address) => {
      const header = headerAt(address);
      return [
        ...refused(own, directivesOf(header)),
        ...(header.match(/base-uri/g)?.length === 1 ? [] : [`${address} has not one base-uri`]),
        ...(/unsafe|https?:|\*/.test(header) ? [header] : []),
      ];
    });
  });
  expect(faults).toEqual([]);
});

test('only views made for it may be framed by another site', () => {
  const faults = faultsIn(pages, (page) =>
    addressesOf(page).filter((address) => {
      const ancestors = directivesOf(headerAt(address)).get('frame-ancestors');
      return ancestors?.join(' ') !== (page.kind === 'frame' ? undefined : "'self'");
    }),
  );
  expect(faults).toEqual([]);
});

test('every page gets the same headers from Vercel', () => {
  const vercelRules = vercel.headers.map(({ source, headers }) => ({
    pattern: new RegExp(
      `^${source.replaceAll('.', '\\.').replace('(\\.*)', '.*').replace(':page', '[^/]+')}$`,
    ),
    headers,
  }));
  const faults = faultsIn(pages, ({ file }) => {
    const headers = vercelRules
      .filter(({ pattern }) => pattern.test(`/${file}`))
      .flatMap((rule) => rule.headers.map(({ key, value }) => [key, value] as const));
    const given = new Map(headers);
    const wanted = Object.entries(headersAt(rules, `/${file}`));
    return [
      ...(headers.length === given.size ? [] : ['a header given twice']),
      ...(wanted.length === given.size ? [] : ['not as many headers']),
      ...wanted.filter(([key, value]) => given.get(key) !== value).map(([key]) => key),
    ];
  });
  expect(faults).toEqual([]);
});

test('_headers stays within the limits of Cloudflare Pages', () => {
  expect(rules.length).toBeLessThanOrEqual(MOST_RULES);
  const lines = readBuilt('_headers').split('\n');
  expect(lines.filter((line) => line.length > MOST_CHARACTERS)).toEqual([]);
});

test('every policy of _headers is in the files of Apache and nginx, verbatim', () => {
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
  '%s, cached for a year, has a hash in its name',
  (file) => {
    expect(headersAt(rules, `/${file}`)['Cache-Control']).toContain('immutable');
    // At the end of the name, or as the whole name of a font.
    expect(file).toMatch(/(?:\.[\w-]{8}|\/[0-9a-f]{16})\.\w+$/);
  },
);

test('no host file forbids all frames, or changes addresses', () => {
  for (const file of ['_headers', '.htaccess', 'nginx.conf', 'vercel.json'])
    expect(readBuilt(file)).not.toContain('X-Frame-Options');
  expect(vercel.cleanUrls).toBe(false);
  expect(readBuilt('.nojekyll')).toBe('');
});
