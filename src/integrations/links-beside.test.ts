import { expect, test } from 'vitest';
import { editHtml } from './edit-html.ts';
import { openBeside } from './links-beside.ts';

const beside = (html: string) => editHtml(html, { element: openBeside });

test.each([
  [
    '<a href="https://exemple.fr/">a</a>',
    '<a target="_blank" rel="noopener" href="https://exemple.fr/">a</a>',
  ],
  ['<a href=b.html class=c>a</a>', '<a target="_blank" rel="noopener" href=b.html class=c>a</a>'],
  [
    '<svg><a href="b.html"><path/></a></svg>',
    '<svg><a target="_blank" rel="noopener" href="b.html"><path/></a></svg>',
  ],
  ['<a target="_top" href="b.html">a</a>', '<a target="_blank" rel="noopener" href="b.html">a</a>'],
])('%s opens in a new window', (before, after) => expect(beside(before)).toBe(after));

test.each(['<a href="#p1">a</a>', '<a>a</a>', '<link href="b.css">'])('%s is unchanged', (html) =>
  expect(beside(html)).toBe(html),
);
