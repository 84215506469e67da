import { describe, expect, test } from 'vitest';
import { afterBuild } from '../../tests/after-build.ts';
import { printPdf } from './print-pdf.ts';

const RIGHTS = { name: 'CC BY-SA 4.0', address: 'https://creativecommons.org/licenses/by-sa/4.0/' };
const pages = [{ from: 'a.html', file: 'a.pdf' }];

describe('printPdf', () => {
  test('without a browser prints nothing, and says so in one line', async () => {
    const { files, lines } = await afterBuild(
      { 'a.html': 'a' },
      printPdf(pages, undefined, RIGHTS),
    );
    expect(Object.keys(files)).toEqual(['a.html']);
    expect(lines).toEqual(['no Chromium found, without which these are left out: a.pdf']);
  });

  test('fails if the browser does, naming both', () =>
    expect(
      afterBuild({ 'a.html': 'a' }, printPdf(pages, '/no/such/browser', RIGHTS)),
    ).rejects.toThrow('/no/such/browser printed no a.pdf'));
});
