import { expect, test } from 'vitest';
import { readZip } from '../../tests/read-zip.ts';
import { sheetDocx } from './sheet-docx.ts';

/** Least size of any text, in points. */
const LEAST = 10;
const SHEET = `<!doctype html><html lang="en"><head><title>A sheet · Exhibit by exhibit</title></head><body>
<div class="sheet"><p>Civics · Pupils’ sheet</p><h1>Who <i>checks</i>?</h1><p class="screen-only">Print</p>
<p class="sheet-name">Name</p><h2>Documents</h2>
<ol class="sheet-documents"><li><figure><figcaption><b>Document 1:</b> A decree <span>The government</span></figcaption>
<blockquote><p lang="fr">« mots »</p></blockquote><p class="source"><a href="pieces.html#p5">source 5</a></p></figure></li></ol>
<ol class="questions"><li class="question"><fieldset><legend>Who? <small>One answer.</small></legend>
<ul class="options"><li><label><input type="radio"> <span><b>A.</b> A judge</span></label></li></ul></fieldset></li></ol>
<ol class="sheet-open" start="2"><li><p>Why?</p><span class="sheet-line">For:</span><span class="sheet-line"></span></li>
<li><p>Fill in</p><table><thead><tr><th>Word</th></tr></thead><tbody><tr><td></td></tr></tbody></table></li></ol></div>
<div class="copy-label"><p>Version 1.</p></div><footer><time datetime="2026-11-26"></time></footer></body></html>`;
const URL = 'https://example.org/dossier/en/sheet.html';

async function partsOf(url?: string) {
  const entries = await readZip(await sheetDocx(SHEET, url));
  return new Map(entries.map(({ path, bytes }) => [path, bytes.toString('utf8')]));
}
const bodyOf = async (url?: string) => (await partsOf(url)).get('word/document.xml') ?? '';

test('a sheet has the styles, the numbers and the rows that a word processor and a screen reader look for', async () => {
  const body = await bodyOf();
  for (const style of ['Subtitle', 'Title', 'Heading1', 'Heading2', 'Quote', 'Note', 'Option'])
    expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
  expect(body.match(/<w:numPr>/g)).toHaveLength(3);
  expect(body.match(/<w:tbl>/g)).toHaveLength(3);
  expect(body).toContain('<w:tblHeader/>');
  const words = body.replace(/<[^>]+>/g, '');
  expect(words).toContain('Who checks?');
  expect(words).toContain('☐ A. A judge');
  expect(words).not.toContain('Print');
});

test('French words of the English edition are marked as French', async () => {
  expect(await bodyOf()).toMatch(/<w:lang w:val="fr-FR"\/><\/w:rPr><w:t[^>]*>« mots »/);
});

test('links are absolute, and exist only if the site has a URL', async () => {
  const rels = 'word/_rels/document.xml.rels';
  expect((await partsOf()).get(rels)).not.toContain('External');
  expect((await partsOf(URL)).get(rels)).toContain('"https://example.org/dossier/en/pieces.html"');
});

test('the same page gives the same bytes, with its language, title and day', async () => {
  expect(await sheetDocx(SHEET, URL)).toEqual(await sheetDocx(SHEET, URL));
  const parts = await partsOf();
  expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
  const core = parts.get('docProps/core.xml');
  expect(core).toContain('<dc:title>Pupils’ sheet, Who checks?</dc:title>');
  expect(core).toContain('<dc:language>en-GB</dc:language>');
  expect(core?.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)).toEqual(Array(2).fill('2026-11-26T00:00:00Z'));
});

test('no text is below the least size', async () => {
  const [defaults = '', ...styles] = ((await partsOf()).get('word/styles.xml') ?? '').split(
    '<w:style ',
  );
  const used = styles.filter((style) => !/footnote|endnote|caption/i.test(style));
  const sizes = [defaults, ...used].flatMap((style) =>
    [...style.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, half]) => Number(half) / 2),
  );
  expect(sizes.length).toBeGreaterThan(3);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST);
});
