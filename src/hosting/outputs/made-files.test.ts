/** Protects: a page that offers only the files that are made, with their sizes. */
import { describe, expect, test } from 'vitest';
import { afterBuild } from '../../../tests/after-build.ts';
import { offerMadeFiles, sayFileSizes } from './made-files.ts';

const offer = (file: string) => `<li data-if-made="${file}">${file}</li>`;
const page = ['a.svg', 'later.zip', 'of-b.pdf', 'of-none.pdf', 'never.txt'].map(offer).join('');
const later = [
  { file: 'later.zip' },
  { file: 'of-b.pdf', from: 'b.html' },
  { file: 'of-none.pdf', from: 'none.html' },
];

describe('offerMadeFiles', () => {
  test('keeps what offers a file that is there, or that will be, and cuts the rest', async () => {
    const { files } = await afterBuild(
      { 'index.html': page, 'a.svg': '<svg/>', 'b.html': '' },
      offerMadeFiles(later),
    );
    expect(files['index.html']?.toString()).toBe(
      ['a.svg', 'later.zip', 'of-b.pdf'].map(offer).join(''),
    );
  });

  test('leaves a page that offers nothing as it is', async () => {
    const { files } = await afterBuild({ 'index.html': '<p>a' }, offerMadeFiles([]));
    expect(files['index.html']?.toString()).toBe('<p>a');
  });
});

test('sayFileSizes writes the size of a file that is there', async () => {
  const { files } = await afterBuild(
    { 'index.html': '<b data-size-of="a.svg"></b>', 'a.svg': 'x'.repeat(4200) },
    sayFileSizes(),
  );
  expect(files['index.html']?.toString()).toBe('<b data-size-of="a.svg">4</b>');
});
