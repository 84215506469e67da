import { describe, expect, test } from 'vitest';
import { headerPolicyOf, metaPolicyIn } from './header-policy.ts';

const ROOM = 2000;
const union = (...policies: string[]) => headerPolicyOf(policies, undefined, ROOM).text;

describe('the policy of a header', () => {
  test('of one page is that of the page', () =>
    expect(union("default-src 'none'; img-src 'self' data:")).toBe(
      "default-src 'none'; img-src 'self' data:",
    ));

  test('allows the sources of every page', () =>
    expect(union("style-src 'sha256-b='", "style-src 'sha256-a='")).toBe(
      "style-src 'sha256-a=' 'sha256-b='",
    ));

  test('lists a source once', () =>
    expect(union("font-src 'self'", "font-src 'self'")).toBe("font-src 'self'"));

  test("drops 'none' if another page needs a source", () =>
    expect(union("script-src 'none'", "script-src 'self'")).toBe("script-src 'self'"));

  test('takes the sources of a missing directive from default-src', () =>
    expect(union("default-src 'self'", "default-src 'none'; connect-src 'none'")).toBe(
      "default-src 'self'; connect-src 'self'",
    ));

  test('leaves out directives that some page lacks', () =>
    expect(union("base-uri 'none'; img-src 'self'", "img-src 'self'")).toBe("img-src 'self'"));

  test('does not depend on the order of the pages', () =>
    expect(union("style-src 'sha256-b='", "style-src 'self'")).toBe(
      union("style-src 'self'", "style-src 'sha256-b='"),
    ));

  test('says who may frame the pages, which a meta cannot', () =>
    expect(headerPolicyOf(["base-uri 'none'"], "'self'", ROOM).text).toBe(
      "base-uri 'none'; frame-ancestors 'self'",
    ));
});

describe('a policy longer than a header', () => {
  const page = "default-src 'none'; style-src 'sha256-a='; font-src 'self'; base-uri 'none'";

  test('leaves the hashes, and the default that would replace them, to the pages', () =>
    expect(headerPolicyOf([page], "'self'", 60)).toEqual({
      text: "font-src 'self'; base-uri 'none'; frame-ancestors 'self'",
      hasHashes: false,
    }));

  test('is whole if it just fits', () => {
    expect(headerPolicyOf([page], undefined, page.length)).toEqual({ text: page, hasHashes: true });
    expect(headerPolicyOf([page], undefined, page.length - 1).hasHashes).toBe(false);
  });
});

describe('metaPolicyIn', () => {
  test('reads the policy of a page', () =>
    expect(
      metaPolicyIn(
        '<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="base-uri \'none\'"></head>',
      ),
    ).toBe("base-uri 'none'"));

  test('finds none in a page that has none, even if its text shows one', () =>
    expect(
      metaPolicyIn(
        '<head><title>a</title></head><meta http-equiv="content-security-policy" content="x">',
      ),
    ).toBeUndefined());
});
