import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { frameAddress, frameCode, parseHeight, type Snippet } from './snippet.ts';

const SNIPPET: Snippet = {
  src: 'https://exemple.fr/embed/fr/frise.html?sujet=loi,justice&theme=sombre',
  page: 'https://exemple.fr/frise.html',
  title: 'Dix ans, « deux » horloges',
  heightPx: 640,
  credit: 'Dix ans, Pièce par pièce',
};

describe('frameAddress', () => {
  test('leaves out default options', () =>
    expect(
      frameAddress('frise.html', {
        theme: '',
        topics: [],
        from: '',
        to: '',
        facts: [],
      }),
    ).toBe('frise.html'));

  test('contains topics, years, facts and theme', () =>
    expect(
      frameAddress('frise.html', {
        theme: 'sombre',
        topics: ['loi', 'justice'],
        from: '2019',
        to: '2023',
        facts: ['2015-police-nationale', '2023-11-14-disclose'],
      }),
    ).toBe(
      'frise.html?sujet=loi,justice&de=2019&a=2023&faits=2015-police-nationale,2023-11-14-disclose&theme=sombre',
    ));
});

describe('frameCode', () => {
  test('is a frame with its title and its credit', () =>
    expect(frameCode(SNIPPET)).toMatchInlineSnapshot(`
      "<iframe title="Dix ans, « deux » horloges" src="https://exemple.fr/embed/fr/frise.html?sujet=loi,justice&amp;theme=sombre" width="100%" height="640" loading="lazy" style="border:0;max-width:100%"></iframe>
      <p><a href="https://exemple.fr/frise.html">Dix ans, Pièce par pièce</a> (CC BY-SA 4.0)</p>"
    `));

  test('contains one frame and one link, whatever the words', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, credit) => {
        const { childNodes } = parseFragment(frameCode({ ...SNIPPET, title, credit }));
        const names = childNodes.map(({ nodeName }) => nodeName);
        expect(names).toEqual(['iframe', '#text', 'p']);
      }),
    ));
});

describe('parseHeight', () => {
  test.each([
    ['640', 640],
    ['12', 300],
    ['99999', 1000],
    ['', 480],
    ['beaucoup', 480],
  ])('reads « %s » as %i px', (text, px) => expect(parseHeight(text, 480)).toBe(px));
});
