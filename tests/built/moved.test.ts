/** Checks that a moved address redirects, on any host, without a script, and that nothing on the site uses it. */
import path from 'node:path';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { eachMoved, movedPattern, movedTarget } from '../../src/integrations/rules/moved-files.ts';
import { MOVED_ADDRESSES, movedPages } from '../../src/i18n/moved-addresses.ts';
import {
  attribute,
  builtFiles,
  builtPages,
  elementsIn,
  faultsIn,
  readBuilt,
  type Element,
} from './dist.ts';

const files = new Set(builtFiles());
const each = eachMoved(MOVED_ADDRESSES, [...files]);

/** File, query and fragment of a URL, as a browser resolves it from a page of dist. */
const placeOf = (address: string, from: string) => {
  const { pathname, search, hash } = new URL(address, `http://site.test/${from}`);
  return { file: pathname.slice(1), search, id: hash.slice(1) };
};
const hasPlace = ({ file, id }: { file: string; id: string }) =>
  files.has(file) &&
  (id === '' ||
    elementsIn(parse(readBuilt(file))).some((element) => attribute(element, 'id') === id));

const events = builtPages().flatMap(({ address }) => /^event:(.+)$/.exec(address ?? '')?.[1] ?? []);

test.each(movedPages([...new Set(events)]))(
  '$from redirects to $to, by a refresh and by a link, and is not indexed',
  (page) => {
    const elements = elementsIn(parse(readBuilt(page.from), { scriptingEnabled: false }));
    const valueOf = (name: string, where: (element: Element) => boolean) =>
      elements.filter(where).map((element) => attribute(element, name) ?? '')[0] ?? '';
    const refresh = valueOf('content', (one) => attribute(one, 'http-equiv') === 'refresh');
    const link = valueOf('href', ({ tagName }) => tagName === 'a');
    const wanted = placeOf(`/${page.to}`, '');
    expect(placeOf(refresh.replace('0; url=', ''), page.from)).toEqual(wanted);
    expect(placeOf(link, page.from)).toEqual(wanted);
    expect(valueOf('content', (one) => attribute(one, 'name') === 'robots')).toBe('noindex');
    expect(valueOf('lang', ({ tagName }) => tagName === 'html')).toBe(page.locale);
  },
);

test('every moved address leads to an existing file and fragment', () =>
  expect(each.filter(({ to }) => !hasPlace(placeOf(`/${to}`, '')))).toEqual([]));

test('only a redirecting page is at such an address', () =>
  expect(
    each.map(({ from }) => from).filter((from) => !from.endsWith('.html') && files.has(from)),
  ).toEqual([]));

test('no page links to one', () => {
  const gone = new Set(each.map(({ from }) => from));
  const faults = faultsIn(builtPages(), ({ file, elements }) =>
    elements
      .flatMap((element) => attribute(element, 'href') ?? attribute(element, 'src') ?? [])
      .filter((address) => !/^(?:[a-z]+:|#)/.test(address))
      .map((address) => path.posix.join(path.posix.dirname(file), address.replace(/[?#].*/, '')))
      .filter((target) => gone.has(target)),
  );
  expect(faults).toEqual([]);
});

test.each([
  ['_redirects', each.map(({ from, to }) => `/${from} /${to} 301`)],
  ['.htaccess', MOVED_ADDRESSES.map((one) => `"${movedPattern(one)}" "${movedTarget(one)}"`)],
  ['nginx.conf', MOVED_ADDRESSES.map((one) => `"${movedPattern(one)}" "${movedTarget(one)}"`)],
])('%s has a redirect for every one', (name, rules) => {
  const text = readBuilt(name);
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.filter((rule) => !text.includes(rule))).toEqual([]);
});

test('vercel.json redirects each permanently, even if a wildcard matches nothing', () => {
  const { redirects } = JSON.parse(readBuilt('vercel.json')) as {
    redirects: { source: string; destination: string; permanent: boolean }[];
  };
  // Supports the part of path-to-regexp that Vercel's sources use here: a name and its pattern.
  const rules = redirects.map(({ source, ...rule }) => ({
    ...rule,
    pattern: new RegExp(
      `^${source
        .replaceAll('.', '\\.')
        .replace(/:name(?:\(([^)]+)\))?/, (_, written = '[^/]+') => `(?<name>${written})`)}$`,
    ),
  }));
  const wrong = each.filter(({ from, to }) => {
    const rule = rules.find(({ pattern }) => pattern.test(`/${from}`));
    const name = rule?.pattern.exec(`/${from}`)?.groups?.['name'] ?? '';
    return !rule?.permanent || rule.destination.replace(':name', name) !== `/${to}`;
  });
  expect(wrong).toEqual([]);
});
