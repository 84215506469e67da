/** Protects: that what is cut from a page is whole, and that nothing else changes. */
import { describe, expect, test } from 'vitest';
import { cutElements } from './cut-elements.ts';
import { attributeOf } from './edit-html.ts';

const cut = (html: string) =>
  cutElements(html, (element) => attributeOf(element, 'data-cut') !== undefined);

describe('cutElements', () => {
  test('leaves a page as it was when nothing is cut', () => {
    const html = '<!doctype html><p CLASS=a>a<br>b &amp; c<p>d';
    expect(cut(html)).toBe(html);
  });

  test('takes an element out with all that is in it', () =>
    expect(cut('<ul><li>a</li><li data-cut><a href="b">b</a></li></ul>')).toBe(
      '<ul><li>a</li></ul>',
    ));

  test('takes out one within another once', () =>
    expect(cut('<div>a<p data-cut>b<b data-cut>c</b></p>d</div>')).toBe('<div>ad</div>'));

  test('takes out an element without an end', () =>
    expect(cut('<p>a<img data-cut src="b">c</p>')).toBe('<p>ac</p>'));

  test('looks inside a template', () =>
    expect(cut('<template><p data-cut>a</p>b</template>')).toBe('<template>b</template>'));
});
