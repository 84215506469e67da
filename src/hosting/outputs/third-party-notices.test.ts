/** Protects: the licence and the copyright of what comes from others stand beside it, whole. */
import { expect, test } from 'vitest';
import { noticesText } from './third-party-notices.ts';

test('a list, then the text of each licence', () =>
  expect(
    noticesText([{ name: 'd3-array', version: '3.2.5', licence: 'ISC', text: 'Copyright\r\n' }]),
  ).toMatchInlineSnapshot(`
    "Ce site contient des parties de ces logiciels et de ces caractères. Leurs licences suivent.
    This site holds parts of this software and of these typefaces. Their licences follow.

    - d3-array 3.2.5 (ISC)

    ------------------------------------------------------------------------
    d3-array 3.2.5 (ISC)

    Copyright
    "
  `));
