/**
 * Checks the strict CSP of every page, that the files for hosts match it and stay within the limits of the hosts, and
 * that reading pages ship no script.
 */
import { expect, test } from 'vitest';
import { SCRIPT_POLICY } from '../../src/browser/loaded-script.ts';
import { hashSource } from '../../src/integrations/rules/content-security-policy.ts';
import { headersAt, parseHeadersFile } from '../headers-file.ts';
import {
  attribute,
  builtFiles,
  builtPages,
  faultsIn,
  isReadingPage,
  isTravelling,
  readBuilt,
  tagged,
  type BuiltPage,
} from './dist.ts';
import { codeOf } from './page-loads.ts';

const pages = builtPages();
const metaOf = (page: BuiltPage, name: string, value: string) =>
  tagged(page, 'meta')
    .filter((meta) => attribute(meta, name) === value)
    .map((meta) => attribute(meta, 'content') ?? '')
    .join();
const policyOf = (page: BuiltPage) => metaOf(page, 'http-equiv', 'content-security-policy');
/** JSON and JSON-LD are data, which no browser runs. */
const scriptsOf = (page: BuiltPage) =>
  tagged(page, 'script').filter(
    (script) => !/^application\/(?:ld\+)?json$/.test(attribute(script, 'type') ?? ''),
  );

test('every page has a policy that allows nothing external, no connection, no form, no referrer, nothing without a hash', () => {
  const faults = faultsIn(pages, (page) => {
    const policy = policyOf(page);
    const hasFiles = /script-src [^;]*'self'/.test(policy);
    const named = hasFiles ? `${SCRIPT_POLICY} 'allow-duplicates'` : "'none'";
    return [
      ...(/^default-src 'none'; /.test(policy) ? [] : [policy]),
      ...(policy.match(/unsafe|https?:|\*|connect-src/g) ?? []),
      ...["base-uri 'none'", "form-action 'none'"].filter((part) => !policy.includes(part)),
      ...(metaOf(page, 'name', 'referrer') === 'no-referrer' ? [] : ['a referrer']),
      // No text is read as HTML or code, but for the addresses of its own scripts.
      ...(policy.endsWith(`; require-trusted-types-for 'script'; trusted-types ${named}`)
        ? []
        : ['trusted types']),
      ...tagged(page, 'style')
        .map((style) => hashSource(codeOf(style)))
        .filter((hash) => !policy.includes(hash)),
    ];
  });
  expect(faults).toEqual([]);
  const worked = pages.filter((page) => policyOf(page).includes(`trusted-types ${SCRIPT_POLICY} `));
  expect(worked.length).toBeGreaterThan(20);
});

test('every page of the site links the one style sheet, and a view outside it contains its own', () => {
  const faults = faultsIn(pages, (page) => {
    const sheets = tagged(page, 'link')
      .filter((link) => attribute(link, 'rel') === 'stylesheet')
      .map((link) => attribute(link, 'href') ?? '');
    const isRight =
      isTravelling(page) || page.file === '404.html'
        ? sheets.length === 0 && tagged(page, 'style').length > 0
        : sheets.length === 1 && /assets\/site\.[\w-]+\.css$/.test(sheets[0] ?? '');
    return isRight ? [] : [sheets.join() || 'no style'];
  });
  expect(faults).toEqual([]);
});

test('reading pages ship no script, in either edition; an interactive page has one, classic and deferred', () => {
  const faults = faultsIn(
    // Served at any depth, 404.html has to find the folder of the site: not-found.test.ts.
    pages.filter((page) => !isTravelling(page) && page.file !== '404.html'),
    (page) => {
      const all = scriptsOf(page);
      if (isReadingPage(page)) return all.map(() => 'a script');
      // Before it is painted, the timeline hides itself if a class asked for it (class/HideFirst.astro).
      const isKept = page.address === 'timeline';
      const scripts = all.filter((one) => !isKept || attribute(one, 'src') !== undefined);
      const isClassic = scripts.every(
        (one) => attribute(one, 'type') === undefined && attribute(one, 'defer') !== undefined,
      );
      return scripts.length === 1 && all.length < 3 && isClassic ? [] : [`${all.length} scripts`];
    },
  );
  expect(faults).toEqual([]);
});

const rules = parseHeadersFile(readBuilt('_headers'));
const vercel = JSON.parse(readBuilt('vercel.json')) as {
  cleanUrls: boolean;
  headers: { source: string; headers: { key: string; value: string }[] }[];
};
/** Directives of a policy, with their sources. */
const directivesOf = (policy: string) =>
  new Map(
    policy
      .split('; ')
      .map((directive) => directive.split(' '))
      .map(([name = '', ...sources]) => [name, sources]),
  );
/** Cloudflare Pages serves a page without its extension, and an index at its folder. */
const headersOf = ({ file }: BuiltPage) =>
  [`/${file}`, `/${file}`.replace(/(?:index)?\.html$/, '')].map(
    (address) => headersAt(rules, address)['Content-Security-Policy'] ?? '',
  );

test('no header refuses what the policy of the page allows, and only views made for it may be framed', () => {
  const faults = faultsIn(pages, (page) =>
    headersOf(page).flatMap((policy) => {
      const header = directivesOf(policy);
      const refused = [...directivesOf(policyOf(page))].flatMap(([name, sources]) => {
        const allowed =
          header.get(name) ?? (/-src$/.test(name) ? header.get('default-src') : undefined);
        return sources.filter(
          (source) => source !== "'none'" && allowed?.includes(source) === false,
        );
      });
      const ancestors = header.get('frame-ancestors')?.join(' ');
      return [
        ...refused,
        ...(policy.match(/base-uri/g)?.length === 1 ? [] : ['not one base-uri']),
        ...(policy.match(/unsafe|https?:|\*/g) ?? []),
        ...(ancestors === (page.kind === 'frame' ? undefined : "'self'") ? [] : [`${ancestors}`]),
      ];
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
  const sorted = (headers: readonly (readonly [string, string])[]) =>
    JSON.stringify(headers.toSorted());
  const faults = faultsIn(pages, ({ file }) => {
    const given = vercelRules
      .filter(({ pattern }) => pattern.test(`/${file}`))
      .flatMap((rule) => rule.headers.map(({ key, value }) => [key, value] as const));
    const wanted = sorted(Object.entries(headersAt(rules, `/${file}`)));
    return sorted(given) === wanted ? [] : [sorted(given)];
  });
  expect(faults).toEqual([]);
});

test('the files of hosts have every policy, stay within the limits of Cloudflare Pages, and forbid no frame', () => {
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(
    readBuilt('_headers')
      .split('\n')
      .filter((line) => line.length > 2000),
  ).toEqual([]);
  const policies = rules.flatMap(({ headers }) =>
    headers.filter(([name]) => name === 'Content-Security-Policy').map(([, value]) => value),
  );
  expect(policies.length).toBeGreaterThan(0);
  for (const policy of policies)
    for (const file of ['.htaccess', 'nginx.conf'])
      expect(readBuilt(file)).toContain(`"${policy}"`);
  for (const file of ['_headers', '.htaccess', 'nginx.conf', 'vercel.json'])
    expect(readBuilt(file)).not.toContain('X-Frame-Options');
  expect(vercel.cleanUrls).toBe(false);
  expect(readBuilt('.nojekyll')).toBe('');
});

test('data and typefaces are open to other sites; what is cached for a year has a hash in its name', () => {
  const headerOf = (file: string, name: string) => headersAt(rules, `/${file}`)[name] ?? '';
  const closed = builtFiles()
    .filter((file) => /^data\/|\.woff2$/.test(file))
    .filter((file) => headerOf(file, 'Access-Control-Allow-Origin') !== '*');
  // At the end of the name, or as the whole name of a font.
  const unhashed = builtFiles()
    .filter((file) => file.startsWith('assets/'))
    .filter(
      (file) =>
        !headerOf(file, 'Cache-Control').includes('immutable') ||
        !/(?:\.[\w-]{8}|\/[0-9a-f]{16})\.\w+$/.test(file),
    );
  expect([closed, unhashed]).toEqual([[], []]);
});
