/** Protects: every link and fragment of the site leads somewhere, from any host and from a folder. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, builtFiles, builtPages } from './dist.ts';

const pages = builtPages();
const files = new Set(builtFiles());
const idsOf = new Map(
  pages.map(({ file, elements }) => [
    file,
    elements.flatMap((element) => attribute(element, 'id') ?? []),
  ]),
);

/** Addresses of a page that stay on the site, as written. */
function internalLinks(elements: (typeof pages)[number]['elements']): string[] {
  return elements
    .flatMap((element) => ['href', 'src'].flatMap((name) => attribute(element, name) ?? []))
    .filter((url) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url));
}

describe.each(pages.map((page) => [page.file, page] as const))('%s', (file, { elements }) => {
  test('links only to files and fragments that exist', () => {
    const broken = internalLinks(elements).filter((url) => {
      const [address = '', fragment] = url.split('#');
      const target = address ? path.posix.join(path.posix.dirname(file), decodeURI(address)) : file;
      if (!files.has(target)) return true;
      return fragment ? !idsOf.get(target)?.includes(decodeURIComponent(fragment)) : false;
    });
    expect(broken).toEqual([]);
  });

  test('writes every internal address relative and naming its file', () => {
    const bad = internalLinks(elements).filter(
      (url) => url !== '' && (url.startsWith('/') || /\/(?:[?#].*)?$/.test(url)),
    );
    expect(bad).toEqual([]);
  });

  test('bears no id twice', () => {
    const ids = idsOf.get(file) ?? [];
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('asks nothing of a third party', () => {
    const loaded = elements
      .filter(({ tagName }) => !['a', 'link', 'meta'].includes(tagName))
      .flatMap((element) =>
        ['src', 'href', 'srcset', 'data', 'poster'].flatMap(
          (name) => attribute(element, name) ?? [],
        ),
      )
      .filter((url) => /^(?:https?:)?\/\//.test(url));
    expect(loaded).toEqual([]);
  });

  test('keeps the reader in one language', () => {
    const english = file.startsWith('en/');
    const crossing = elements
      .filter(({ tagName }) => tagName === 'a')
      .filter((link) => !attribute(link, 'hreflang'))
      .map((link) => attribute(link, 'href') ?? '')
      .filter(
        (url) => internalLinks(elements).includes(url) && url.split('#')[0]?.endsWith('.html'),
      )
      .map((url) => path.posix.join(path.posix.dirname(file), url.split('#')[0] ?? ''))
      .filter((target) => target.startsWith('en/') !== english);
    expect(crossing).toEqual([]);
  });
});

test('no file names a path of the machine that built it', () => {
  const root = process.cwd();
  const leaks = pages.filter(({ html }) => html.includes(root) || html.includes('file://'));
  expect(leaks.map(({ file }) => file)).toEqual([]);
});
