/** Checks the strict CSP of every page, and that reading pages ship no script. */
import { expect, test } from 'vitest';
import { SCRIPT_POLICY } from '../../src/calendar/client/loaded-script.ts';
import { hashSource } from '../../src/integrations/rules/content-security-policy.ts';
import {
  attribute,
  builtPages,
  faultsIn,
  isReadingPage,
  isTravelling,
  type BuiltPage,
} from './dist.ts';

const pages = builtPages();

function policyOf({ elements }: BuiltPage): string {
  const policy = elements.find(
    (element) =>
      element.tagName === 'meta' && attribute(element, 'http-equiv') === 'content-security-policy',
  );
  return (policy && attribute(policy, 'content')) ?? '';
}

/** JSON and JSON-LD are data, which no browser runs. */
const scriptsOf = ({ elements }: BuiltPage) =>
  elements.filter(
    (element) =>
      element.tagName === 'script' &&
      !/^application\/(?:ld\+)?json$/.test(attribute(element, 'type') ?? ''),
  );

test('every page has a policy that allows nothing external, no connection, no form, no referrer, nothing without a hash', () => {
  const faults = faultsIn(pages, (page) => {
    const policy = policyOf(page);
    return /^default-src 'none'; /.test(policy) &&
      !/unsafe|https?:|\*|connect-src/.test(policy) &&
      page.elements.some(
        (element) =>
          attribute(element, 'name') === 'referrer' &&
          attribute(element, 'content') === 'no-referrer',
      ) &&
      policy.includes("base-uri 'none'") &&
      policy.includes("form-action 'none'")
      ? []
      : [policy];
  });
  expect(faults).toEqual([]);
});

test('every page refuses to read a text as HTML or code, but for the addresses of its own scripts', () => {
  const worked = pages.filter((page) => policyOf(page).includes(`trusted-types ${SCRIPT_POLICY} `));
  expect(worked.length).toBeGreaterThan(20);
  const faults = faultsIn(pages, (page) => {
    const policy = policyOf(page);
    const hasFiles = /script-src [^;]*'self'/.test(policy);
    const named = hasFiles ? `${SCRIPT_POLICY} 'allow-duplicates'` : "'none'";
    return policy.endsWith(`; require-trusted-types-for 'script'; trusted-types ${named}`)
      ? []
      : [policy];
  });
  expect(faults).toEqual([]);
});

test('every policy has the hashes of the styles in its page', () => {
  const faults = faultsIn(pages, (page) => {
    const policy = policyOf(page);
    return page.elements
      .filter(({ tagName }) => tagName === 'style')
      .map(({ childNodes: [text] }) => hashSource(text && 'value' in text ? text.value : ''))
      .filter((hash) => !policy.includes(hash));
  });
  expect(faults).toEqual([]);
});

test('every page of the site links the one style sheet, and a view outside it contains its own', () => {
  const faults = faultsIn(pages, (page) => {
    const sheets = page.elements
      .filter((element) => attribute(element, 'rel') === 'stylesheet')
      .map((element) => attribute(element, 'href') ?? '');
    const isWhole = isTravelling(page) || page.file === '404.html';
    const isStyled = page.elements.some(({ tagName }) => tagName === 'style');
    const isRight = isWhole
      ? sheets.length === 0 && isStyled
      : sheets.length === 1 && /assets\/site\.[\w-]+\.css$/.test(sheets[0] ?? '');
    return isRight ? [] : [sheets.join() || 'no style'];
  });
  expect(faults).toEqual([]);
});

test('no page has a style attribute (RGAA 10.1), an inline handler or a javascript: URL', () => {
  const faults = faultsIn(pages, ({ elements }) =>
    elements.flatMap(({ tagName, attrs }) =>
      attrs
        .filter(
          ({ name, value }) => name === 'style' || /^on/.test(name) || /^javascript:/i.test(value),
        )
        .map(({ name }) => `${tagName}[${name}]`),
    ),
  );
  expect(faults).toEqual([]);
});

test('reading pages ship no script, in either edition', () => {
  // Served at any depth, 404.html has to find the folder of the site: not-found.test.ts.
  const reading = pages.filter((page) => isReadingPage(page) && page.file !== '404.html');
  expect(new Set(reading.map(({ locale }) => locale)).size).toBe(2);
  expect(faultsIn(reading, (page) => scriptsOf(page).map(() => 'a script'))).toEqual([]);
});

test('every interactive page has one classic deferred script', () => {
  const worked = pages.filter((page) => !isReadingPage(page) && !isTravelling(page));
  expect(worked.length).toBeGreaterThan(20);
  const faults = faultsIn(worked, (page) => {
    const all = scriptsOf(page);
    // Before it is painted, the timeline hides itself if a class asked for it (class/HideFirst.astro).
    const isKept = page.address === 'timeline' ? 'src' : undefined;
    const scripts = all.filter((script) => !isKept || attribute(script, isKept) !== undefined);
    const isOne = scripts.length === 1 && all.length - scripts.length <= 1;
    const isClassic = scripts.every(
      (script) =>
        attribute(script, 'type') === undefined && attribute(script, 'defer') !== undefined,
    );
    return isOne && isClassic ? [] : [`${scripts.length} scripts`];
  });
  expect(faults).toEqual([]);
});
