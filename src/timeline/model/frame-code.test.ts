import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { frameCode, type FrameSource } from './frame-code.ts';

const SNIPPET: FrameSource = {
  src: 'https://exemple.fr/embed/fr/frise.html?sujet=loi,justice&theme=sombre',
  page: 'https://exemple.fr/frise.html',
  title: 'Dix ans, « deux » horloges',
  heightPx: 640,
  credit: 'Dix ans, Pièce par pièce',
};

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
