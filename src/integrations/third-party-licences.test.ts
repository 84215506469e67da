import { expect, test } from 'vitest';
import { licencesText } from './third-party-licences.ts';

const D3 = { name: 'd3-array', version: '3.2.5', identifier: 'ISC', text: 'Copyright\r\n' };

test('a list by name, then the text of each licence', () =>
  expect(licencesText([{ ...D3, name: 'minisearch' }, D3])).toMatchInlineSnapshot(`
    "Ce site contient des parties de ces logiciels et de ces caractères. Leurs licences suivent.
    This site holds parts of this software and of these typefaces. Their licences follow.

    - d3-array 3.2.5 (ISC)
    - minisearch 3.2.5 (ISC)

    ------------------------------------------------------------------------
    d3-array 3.2.5 (ISC)

    Copyright

    ------------------------------------------------------------------------
    minisearch 3.2.5 (ISC)

    Copyright
    "
  `));

test('a package without a licence is refused by name', () =>
  expect(() => licencesText([{ ...D3, text: '' }])).toThrow('no licence: d3-array'));
