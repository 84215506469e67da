import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeXml, xmlElement } from './xml-element.ts';

const parsed = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml').documentElement;

describe('xmlElement', () => {
  test('closes an empty element', () => expect(xmlElement('g', {})).toBe('<g/>'));

  test('leaves out an attribute that is undefined', () =>
    expect(xmlElement('g', { id: undefined, x: 1 })).toBe('<g x="1"/>'));

  test('keeps two decimals of a number', () =>
    expect(xmlElement('g', { x: 1 / 3, y: 2.5 })).toBe('<g x="0.33" y="2.5"/>'));

  test('preserves any words, in an element and in an attribute', () => {
    const words = fc.string({ unit: fc.constantFrom(...'a <>&"\'«é', '&lt;') });
    fc.assert(
      fc.property(words, words, (text, value) => {
        const element = parsed(xmlElement('t', { value }, escapeXml(text)));
        expect(element?.textContent).toBe(text);
        expect(element?.getAttribute('value')).toBe(value);
      }),
    );
  });
});
