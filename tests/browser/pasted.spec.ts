/**
 * Copies an article in the browser and opens the copy in a word processor, as a teacher does who pastes it: LibreOffice,
 * where this machine has it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgram } from '../../.config/programs.mjs';
import { expect, test } from './site.ts';

const libreOffice = findProgram('LibreOffice');

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a pasted article has its titles, and no box around its paragraphs @release @once', async ({
  page,
}, testInfo) => {
  test.skip(!libreOffice, 'this machine lacks LibreOffice');
  await page.goto('briefcam.html');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text() ?? '';
  });
  const outputPath = (name: string) => testInfo.outputPath(name);
  const file = outputPath('article.html');
  writeFileSync(file, `<!doctype html><meta charset="utf-8">${copied}`);
  execFileSync(
    libreOffice ?? '',
    [
      `-env:UserInstallation=${pathToFileURL(outputPath('profile')).href}`,
      '--headless',
      '--infilter=HTML (StarWriter)',
      '--convert-to',
      'fodt',
      '--outdir',
      path.dirname(file),
      file,
    ],
    { stdio: 'ignore' },
  );
  const pasted = readFileSync(outputPath('article.fodt'), 'utf8');
  expect(pasted.match(/<text:h /g)?.length).toBeGreaterThan(10);
  // Quotations and tables keep their lines; a box, or a line in the black of text, comes from a reset copied as a style.
  expect(pasted.match(/fo:border="(?!none)[^"]*"|fo:border-\w+="[^"]*#000000"/g) ?? []).toEqual([]);
});
