import { describe, expect, test } from 'vitest';
import { linksForPaper } from './paper-links.ts';

const site = new URL('https://exemple.fr/dossier/');
const printed = (href: string, to: URL | undefined, page = 'frise-affiche.html') =>
  linksForPaper(`<p><a class="b" href="${href}">c</a>`, page, to);

describe('linksForPaper', () => {
  test('makes a link to a page absolute', () =>
    expect(printed('pieces.html#cnil', site)).toBe(
      '<p><a class="b" href="https://exemple.fr/dossier/pieces.html#cnil">c</a>',
    ));

  test('resolves links from the folder of the page', () =>
    expect(printed('../pieces.html', site, 'evenements/a.html')).toContain(
      'href="https://exemple.fr/dossier/pieces.html"',
    ));

  test('makes it plain text if the site has no URL', () =>
    expect(printed('pieces.html#cnil', undefined)).toBe('<p><a class="b" >c</a>'));

  test('removes attributes that make sense only on a link', () =>
    expect(
      linksForPaper('<a href="b.html" target="_blank" rel="noopener">c</a>', 'a.html', undefined),
    ).not.toMatch(/target|rel/));

  test.each(['https://www.cnil.fr/?a&amp;b', 'mailto:a@exemple.fr', '//exemple.org/a', '#faits'])(
    'leaves %s unchanged',
    (href) => {
      expect(printed(href, site)).toContain(`href="${href}"`);
      expect(printed(href, undefined)).toContain(`href="${href}"`);
    },
  );

  test('does the same inside a drawing', () =>
    expect(linksForPaper('<svg><a href="a.html"><path/></a></svg>', 'b.html', undefined)).toBe(
      '<svg><a ><path/></a></svg>',
    ));
});
