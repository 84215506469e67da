/** Protects: the strict policy of every page, and reading pages that ship no script at all. */
import { describe, expect, test } from 'vitest';
import { hashSource } from '../../src/hosting/content-security-policy.ts';
import { attribute, builtPages, isReadingPage, isTravelling } from './dist.ts';

const pages = builtPages();

describe.each(pages.map((page) => [page.file, page] as const))('%s', (_, page) => {
  const { elements } = page;
  const policy =
    elements
      .filter(({ tagName }) => tagName === 'meta')
      .find((meta) => attribute(meta, 'http-equiv') === 'content-security-policy') ?? undefined;
  const content = policy ? (attribute(policy, 'content') ?? '') : '';

  test('has a policy that allows nothing from elsewhere and nothing unhashed', () => {
    expect(content).toMatch(/^default-src 'none'; /);
    expect(content).not.toMatch(/unsafe|https?:|\*/);
    expect(content).toContain("base-uri 'none'");
    expect(content).toContain("form-action 'none'");
  });

  test('hashes the very styles that it holds', () => {
    const styles = elements.filter(({ tagName }) => tagName === 'style');
    const hashes = styles.map(({ childNodes: [text] }) =>
      hashSource(text && 'value' in text ? text.value : ''),
    );
    for (const hash of hashes) expect(content).toContain(hash);
  });

  test('styles its first view without a second request', () => {
    const sheets = elements.filter(
      (element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet',
    );
    expect(sheets).toEqual([]);
    expect(elements.some(({ tagName }) => tagName === 'style')).toBe(true);
  });

  test('has no style attribute, no inline handler and no javascript address', () => {
    const bad = elements.flatMap(({ tagName, attrs }) =>
      attrs
        .filter(
          ({ name, value }) => name === 'style' || /^on/.test(name) || /^javascript:/i.test(value),
        )
        .map(({ name }) => `${tagName}[${name}]`),
    );
    expect(bad).toEqual([]);
  });

  /** JSON and JSON-LD are data that no browser runs. */
  const scripts = elements.filter(
    (element) =>
      element.tagName === 'script' &&
      !/^application\/(?:ld\+)?json$/.test(attribute(element, 'type') ?? ''),
  );

  test.runIf(isReadingPage(page))('ships no script', () => expect(scripts).toEqual([]));

  test.skipIf(isReadingPage(page) || isTravelling(page))('has one classic deferred script', () => {
    expect(scripts).toHaveLength(1);
    expect(scripts.map((script) => attribute(script, 'type'))).toEqual([undefined]);
    expect(scripts.map((script) => attribute(script, 'defer'))).toEqual(['']);
  });
});
