/** Protects: an address that has left leads on, on any host, without a script, and nothing on the site names it. */
import path from 'node:path';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
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
/** File and fragment of an address, as a browser reads it from a page of dist. */
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
  '$from leads to $to, by a refresh and by a link, and is not indexed',
  (page) => {
    const elements = elementsIn(parse(readBuilt(page.from), { scriptingEnabled: false }));
    const valueOf = (name: string, where: (element: Element) => boolean) =>
      elements.filter(where).map((element) => attribute(element, name) ?? '')[0] ?? '';
    const refresh = valueOf('content', (one) => attribute(one, 'http-equiv') === 'refresh');
    const link = valueOf('href', ({ tagName }) => tagName === 'a');
    const wanted = placeOf(`/${page.to}`, '');
    expect(placeOf(refresh.replace('0; url=', ''), page.from)).toEqual(wanted);
    expect(placeOf(link, page.from)).toEqual(wanted);
    expect(hasPlace(wanted)).toBe(true);
    expect(valueOf('content', (one) => attribute(one, 'name') === 'robots')).toBe('noindex');
    expect(valueOf('lang', ({ tagName }) => tagName === 'html')).toBe(page.locale);
  },
);

test('no address that has left is a file of the site, unless it leads on', () =>
  expect(
    MOVED_ADDRESSES.filter(({ from }) => !from.endsWith('.html') && files.has(from)).map(
      ({ from }) => from,
    ),
  ).toEqual([]));

test('no page links to an address that has left', () => {
  const gone = new Set(MOVED_ADDRESSES.map(({ from }) => from));
  const faults = faultsIn(builtPages(), ({ file, elements }) =>
    elements
      .flatMap((element) => attribute(element, 'href') ?? attribute(element, 'src') ?? [])
      .filter((address) => !/^(?:[a-z]+:|#)/.test(address))
      .map((address) => path.posix.join(path.posix.dirname(file), address.replace(/[?#].*/, '')))
      .filter((target) => gone.has(target)),
  );
  expect(faults).toEqual([]);
});

test.each(['_redirects', '.htaccess', 'nginx.conf', 'vercel.json'])(
  '%s tells a host of every address that has left',
  (name) => {
    const text = readBuilt(name).replaceAll('\\.', '.');
    expect(
      MOVED_ADDRESSES.filter(({ from, to }) => !text.includes(from) || !text.includes(to)),
    ).toEqual([]);
  },
);
