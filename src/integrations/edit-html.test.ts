import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributeOf, closest, editHtml, elementsOf, ownText } from './edit-html.ts';

const link = '<p>Un <A HREF=b.html  class=x>mot</a> &amp; deux</p>';

describe('editHtml', () => {
  test('leaves an unedited page unchanged, byte for byte', () =>
    fc.assert(fc.property(fc.string(), (html) => editHtml(html, {}) === html)));

  test.each([
    ['writes an attribute anew', 'c.html', '<A href="c.html"  class=x>'],
    ['escapes what would end it', 'c"d&e', '<A href="c&quot;d&amp;e"  class=x>'],
    ['takes an attribute away', undefined, '<A   class=x>'],
  ])('%s, and nothing else', (_, value, written) =>
    expect(
      editHtml(link, {
        element: (element, edit) => {
          if (element.tagName === 'a') edit.setAttribute(element, 'href', value);
        },
      }),
    ).toBe(link.replace('<A HREF=b.html  class=x>', written)),
  );

  test('wraps each match in a text, between the entities of its source', () =>
    expect(
      editHtml(link, {
        text: (text, edit) => {
          edit.wrap(text, /deux|mot/g, '<i>', '</i>');
        },
      }),
    ).toBe('<p>Un <A HREF=b.html  class=x><i>mot</i></a> &amp; <i>deux</i></p>'));

  test('fills an empty element, and one that holds a text', () =>
    expect(
      editHtml('<b></b><b>1</b>', {
        element: (element, edit) => {
          if (element.tagName === 'b') edit.fill(element, '2');
        },
      }),
    ).toBe('<b>2</b><b>2</b>'));

  test('visits the content of a template, but not of an element that the visitor refuses', () => {
    const seen: string[] = [];
    editHtml('<template><i></i></template><ul><li></li></ul>', {
      element: ({ tagName }) => {
        seen.push(tagName);
        return tagName !== 'ul';
      },
    });
    expect(seen).toContain('i');
    expect(seen).not.toContain('li');
  });
});

test('elements are found in document order, with their attributes, text and ancestors', () => {
  const [style, use] = elementsOf(
    '<div lang="fr"><style>a{}</style><svg><use xlink:href="#b"/></svg></div>',
  ).filter(({ tagName }) => ['style', 'use'].includes(tagName));
  if (!style || !use) throw new Error('not found');
  expect(ownText(style)).toBe('a{}');
  expect(attributeOf(use, 'xlink:href')).toBe('#b');
  expect(closest(use, (element) => attributeOf(element, 'lang') === 'fr')?.tagName).toBe('div');
});
