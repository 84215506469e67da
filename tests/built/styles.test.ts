/** Checks what the style sheets say, for whoever does not see them or sets colours of their own. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtPages, faultsIn, isTravelling, readBuilt, type BuiltPage } from './dist.ts';

const pages = builtPages().filter((page) => !isTravelling(page));

/** The rules of a page: those that it contains, and those of the sheet that it links. */
const sheetOf = ({ html, file }: BuiltPage) =>
  [
    ...[...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text]) => text),
    ...[...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) =>
      readBuilt(path.posix.join(path.posix.dirname(file), href)),
    ),
  ].join('');

/** Attributes repeated from the page, counters, and decorative signs. */
const REPEATED = /attr\([\w-]+\)|counter\([\w-]+\)|var\(--tw-content\)/g;

test('generated content is redundant: only signs, counts and repeated words (RGAA 10.2)', () => {
  const faults = faultsIn(builtPages(), (page) =>
    [...sheetOf(page).matchAll(/[{;]content:([^;}]+)/g)]
      .map(([, value = '']) => value.replace(REPEATED, '').split('/')[0] ?? '')
      .filter((value) => /[\p{L}\p{N}]/u.test(value)),
  );
  expect(faults).toEqual([]);
});

test('every page sets its text and background colours together (RGAA 10.5)', () => {
  const faults = faultsIn(pages, (page) =>
    /(?:html|body|:root)\s*\{[^}]*\bbackground(?:-color)?:[^}]*\}/.test(sheetOf(page)) &&
    /(?:html|body|:root)\s*\{[^}]*[;{]\s*color:[^}]*\}/.test(sheetOf(page))
      ? []
      : ['its words or its ground have no colour'],
  );
  expect(faults).toEqual([]);
});
