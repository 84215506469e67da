import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hashSource, policyOf, type PageSources } from './content-security-policy.ts';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Sources of a directive, « 'self' … ». */
function sources(name: string, page: Partial<PageSources> = {}): string {
  const policy = policyOf({
    inlineScripts: [],
    inlineStyles: [],
    scriptFiles: false,
    styleFiles: false,
    frames: false,
    ...page,
  });
  const directive = policy.split('; ').find((candidate) => candidate.startsWith(`${name} `));
  return directive?.slice(name.length + 1) ?? 'absent';
}

describe('hashSource', () => {
  test('is the SHA-256 of empty text, as in RFC 6234', () =>
    expect(hashSource('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"));

  test('hashes text as UTF-8', () => expect(hashSource('é')).toBe(sha256('é')));

  test('counts every space', () => expect(hashSource(' a')).not.toBe(hashSource('a')));
});

describe('policyOf', () => {
  test.each([
    ['default-src', "'none'"],
    ['script-src', "'none'"],
    ['style-src', "'none'"],
    ['img-src', "'self' data:"],
    ['font-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-ancestors', 'absent'],
    ['connect-src', 'absent'],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', "'none'"],
  ])('of an empty page has %s %s', (name, expected) => expect(sources(name)).toBe(expected));

  test('lists a hash once', () =>
    expect(sources('style-src', { inlineStyles: ['a{}', 'a{}'] })).toBe(sha256('a{}')));

  test('is the same, whatever the order of the page', () =>
    expect(sources('style-src', { inlineStyles: ['a{}', 'b{}'] })).toBe(
      sources('style-src', { inlineStyles: ['b{}', 'a{}'] }),
    ));

  test('never allows what has no hash', () => {
    const policy = policyOf({
      inlineScripts: ['a()'],
      inlineStyles: ['a{}'],
      scriptFiles: true,
      styleFiles: true,
      frames: true,
    });
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });
});
