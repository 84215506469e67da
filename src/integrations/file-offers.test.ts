import { describe, expect, test } from 'vitest';
import { afterBuild } from '../../tests/after-build.ts';
import { promisedFiles, injectFileSizes, withOffers } from './file-offers.ts';

const offer = (file: string) => `<li data-if-made="${file}">${file}</li>`;

test('promisedFiles lists what a later step makes from existing files', () =>
  expect(
    promisedFiles(
      [
        { file: 'later.zip' },
        { file: 'of-b.pdf', from: 'b.html' },
        { file: 'of-none.pdf', from: 'none.html' },
      ],
      new Set(['b.html']),
    ),
  ).toEqual(['later.zip', 'of-b.pdf']));

describe('withOffers', () => {
  test('keeps elements that offer an existing file, and removes the others', () =>
    expect(withOffers(offer('a.svg') + offer('never.txt'), (file) => file === 'a.svg')).toBe(
      offer('a.svg'),
    ));

  test('leaves a page that offers nothing unchanged', () =>
    expect(withOffers('<p>a', () => false)).toBe('<p>a'));
});

test('injectFileSizes writes the size of an existing file', async () => {
  const { files } = await afterBuild(
    { 'index.html': '<b data-size-of="a.svg"></b>', 'a.svg': 'x'.repeat(4200) },
    injectFileSizes,
  );
  expect(files['index.html']?.toString()).toBe('<b data-size-of="a.svg">4</b>');
});
