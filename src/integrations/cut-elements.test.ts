import { describe, expect, test } from 'vitest';
import { cutElements } from './cut-elements.ts';
import { attributeOf } from './edit-html.ts';

const cut = (html: string) =>
  cutElements(html, (element) => attributeOf(element, 'data-cut') !== undefined);

describe('cutElements', () => {
  test('leaves a page unchanged if nothing is cut', () => {
    const html = '<!doctype html><p CLASS=a>a<br>b &amp; c<p>d';
    expect(cut(html)).toBe(html);
  });

  test('removes an element with its content', () =>
    expect(cut('<ul><li>a</li><li data-cut><a href="b">b</a></li></ul>')).toBe(
      '<ul><li>a</li></ul>',
    ));

  test('removes nested elements once', () =>
    expect(cut('<div>a<p data-cut>b<b data-cut>c</b></p>d</div>')).toBe('<div>ad</div>'));

  test('removes an element without an end tag', () =>
    expect(cut('<p>a<img data-cut src="b">c</p>')).toBe('<p>ac</p>'));

  test('looks inside a template', () =>
    expect(cut('<template><p data-cut>a</p>b</template>')).toBe('<template>b</template>'));
});
