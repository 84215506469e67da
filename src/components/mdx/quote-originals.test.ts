import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { readSource } from '../../schemas/read-source.ts';
import { claimTables } from './claim-tables.ts';
import { quoteOriginals } from './quote-originals.ts';

const compile = (file: string) =>
  mdxToJs(readSource(file), {
    fileURL: pathToFileURL(file),
    mdastPlugins: [quoteOriginals, claimTables],
  }).code;

test('quotations in a sentence and a cell of an English article are followed by their French words', () => {
  const code = compile('content/articles/briefcam/en.mdx').replace(/\s/g, ' ');
  expect(code).toContain('“a single, illegal use” (« un cas unique d’utilisation, illégale »)');
  expect(code).toContain('“no specified and explicit purpose” (« aucune finalité déterminée');
});

test('a French article is unchanged', () => {
  const file = 'content/articles/briefcam/fr.mdx';
  const { code } = mdxToJs(readSource(file), {
    fileURL: pathToFileURL(file),
    mdastPlugins: [claimTables],
  });
  expect(compile(file)).toBe(code);
});
