import { describe, expect, test } from 'vitest';
import { plainHtml } from './plain-html.ts';

const plain = (body: string, site?: string) =>
  plainHtml(`<html lang="fr"><title>t</title><body>${body}`, {
    page: 'a/b.html',
    site: site ? new URL(site) : undefined,
    rules: {
      note: 'Note.',
      dropped: ['strip'],
      marks: 'cite',
      sayMarks: (words, listed) => words.replace(/\[.*\]/, `[${listed.join(', ')}]`),
    },
  });
/** The text after the note. */
const text = (body: string, site?: string) =>
  plain(`<main data-plain-body>${body}</main>`, site).replace(
    /^[\s\S]*<p>Note\.<\/p>\s*|\s*<\/body>[\s\S]*$/g,
    '',
  );

describe('plainHtml', () => {
  test('begins with its note', () =>
    expect(plain('<p data-plain-body>a')).toBe(
      '<!doctype html>\n<html lang="fr">\n<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src \'none\'; img-src data:; base-uri \'none\'; form-action \'none\'; require-trusted-types-for \'script\'; trusted-types \'none\'"><link rel="icon" href="data:,"><title>t</title></head>\n<body>\n<p>Note.</p>\n<p>a</p>\n</body>\n</html>\n',
    ));

  test('keeps only what is marked', () =>
    expect(plain('<p>a</p><p data-plain-body>b</p><p>c</p>')).not.toMatch(/[ac]<\/p>/));

  test('writes a marked element with the tag that it requests', () =>
    expect(plain('<dd data-plain-body="p">a</dd>')).toContain('\n<p>a</p>'));

  test('drops classes, ids and data', () =>
    expect(text('<p class="a" id="b" data-c="d">e</p>')).toBe('<p>e</p>'));

  test('keeps language, numbers of items and headers of tables', () =>
    expect(
      text('<p lang="en">a</p><ol><li value="3">b</ol><table><tr><th scope="row">c<td>d</table>'),
    ).toBe(
      '<p lang="en">a</p>\n<ol><li value="3">b</li></ol>\n<table><tbody><tr><th scope="row">c</th>\n<td>d</td></tr></tbody></table>',
    ));

  test('writes the title that names a table as its caption', () =>
    expect(
      plain(
        '<h2 id="t">Les juges</h2><div data-plain-body><table aria-labelledby="t"><tr><td>a</table><table><tr><td>b</table></div>',
      ),
    ).toContain(
      '<table><caption>Les juges</caption>\n<tbody><tr><td>a</td></tr></tbody></table>\n<table><tbody>',
    ));

  test('replaces other tags with their words', () =>
    expect(text('<section><p><span>a</span> <time>b</time> <b>c</b></p></section>')).toBe(
      '<p>a b <strong>c</strong></p>',
    ));

  test('keeps the language of words whose tag is removed', () =>
    expect(
      text('<p><span lang="en">a</span> <q lang="en">b</q> <a href="c.html" lang="en">d</a></p>'),
    ).toBe('<p><span lang="en">a</span> <span lang="en">b</span> <span lang="en">d</span></p>'));

  test('writes marks without their link, with everything that their note lists', () => {
    const marks = '<span class="cite"> <a href="#n">rapporté [1 +1]</a></span>';
    const note = '<ul id="n"><li>1</li><li>2</li></ul>';
    expect(plain(`<p data-plain-body>a${marks}</p>${note}`)).toContain('<p>a rapporté [1, 2]</p>');
  });

  test('drops what the rules drop', () =>
    expect(text('<p>a</p><section class="x strip"><p>b</p></section>')).toBe('<p>a</p>'));

  test('drops drawings, scripts and decoration, and blocks that they leave empty', () =>
    expect(text('<p><svg><path/></svg></p><script>a</script><p aria-hidden="true">b</p>')).toBe(
      '',
    ));

  test('makes links to the site absolute', () =>
    expect(text('<p><a href="../c.html#d">e</a></p>', 'https://exemple.fr/x/')).toBe(
      '<p><a href="https://exemple.fr/x/c.html#d">e</a></p>',
    ));

  test('makes them plain text if the site has no URL', () =>
    expect(text('<p><a href="../c.html">e</a> <a href="#f">g</a></p>')).toBe('<p>e g</p>'));

  test('keeps links that lead elsewhere', () =>
    expect(text('<p><a href="https://cnil.fr/?a&amp;b" rel="noopener">e</a></p>')).toBe(
      '<p><a href="https://cnil.fr/?a&amp;b">e</a></p>',
    ));

  test('escapes words', () =>
    expect(text('<p>a &lt;b&gt; &amp; c</p>')).toBe('<p>a &lt;b&gt; &amp; c</p>'));

  test('rejects a page that marks nothing', () =>
    expect(() => plain('<p>a</p>')).toThrow('a/b.html marks nothing with data-plain-body'));
});
