import { describe, expect, test } from 'vitest';
import { readZip } from '../../../tests/read-zip.ts';
import { sessionSheets } from '../../../tests/session-sheets.ts';
import { sameSheet } from './same-sheet.ts';
import { pupilBlocks, teacherBlocks } from './sheet-blocks.ts';
import { sheetDocx } from './sheet-docx.ts';

/** Least size of any text, in points. */
const LEAST = 10;
const STAMP = { language: 'en-GB', date: '2026-11-26' };

async function written(blocksOf = pupilBlocks) {
  const form = { locale: 'en', site: new URL('https://example.org/') } as const;
  const bytes = await sheetDocx({
    ...{ locale: 'en', title: 'A sheet', subject: 'Civics' },
    blocks: blocksOf(sessionSheets(), form),
    ...{ label: ['Version 1.', 'CC BY-SA 4.0.'], shortLabel: 'Version 1.' },
  });
  return sameSheet(bytes, STAMP);
}

async function partsOf(blocks = pupilBlocks) {
  const entries = await readZip(await written(blocks));
  return new Map(entries.map(({ path, bytes }) => [path, bytes.toString('utf8')]));
}

/** Sizes, in points, of the default and of each style that a part names, with the styles that it is based on. */
function sizesIn(parts: ReadonlyMap<string, string>): number[] {
  const styles = parts.get('word/styles.xml') ?? '';
  const used = [...parts]
    .filter(([name]) => /^word\/(?:document|footer\d+)\.xml$/.test(name))
    .map(([, text]) => text);
  const named = new Set(
    used.flatMap((text) => [...text.matchAll(/<w:[pr]Style w:val="([^"]+)"/g)].map(([, id]) => id)),
  );
  const said = [...styles.matchAll(/<w:style [^>]*w:styleId="([^"]+)".*?<\/w:style>/gs)]
    .filter(([, id]) => named.has(id))
    .map(([style]) => style);
  const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? '';
  return [defaults, ...said, ...used].flatMap((text) =>
    [...text.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, half]) => Number(half) / 2),
  );
}

describe('a sheet', () => {
  test('has no text below its least size', async () => {
    const sizes = sizesIn(await partsOf());
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST);
  });

  test('has the same bytes twice, with its links', async () => {
    const [one, two] = [await written(teacherBlocks), await written(teacherBlocks)];
    expect(one).toEqual(two);
  });

  test('has the styles and the header row that a word processor and a screen reader look for', async () => {
    const body = (await partsOf()).get('word/document.xml') ?? '';
    for (const style of ['Title', 'Heading1', 'Heading2', 'Quote', 'ListParagraph'])
      expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(body).toContain('☐ ');
    const cards = (await partsOf(teacherBlocks)).get('word/document.xml');
    expect(cards).toContain('<w:tblHeader/>');
  });

  test('states its language, its title and its date', async () => {
    const parts = await partsOf();
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
    const core = parts.get('docProps/core.xml');
    expect(core).toContain('<dc:title>A sheet</dc:title>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core?.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)).toEqual(Array(2).fill('2026-11-26T00:00:00Z'));
  });
});
