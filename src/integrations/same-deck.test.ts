import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readZip } from '../../tests/read-zip.ts';
import { sameDeck } from './same-deck.ts';

const FRENCH = { language: 'fr-FR', date: '2026-11-26' };
const parts = (more: Readonly<Record<string, string>>, clock = '2031-05-06T07:08:09Z') =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'docProps/core.xml': `<x><cp:lastModifiedBy>a</cp:lastModifiedBy><dcterms:created>${clock}</dcterms:created></x>`,
        ...more,
      }).map(([name, text]) => [name, [strToU8(text), { mtime: new Date(clock) }]]),
    ) as Zippable,
  );
const read = async (pptx: Uint8Array, part: string) =>
  (await readZip(sameDeck(pptx, FRENCH))).find(({ path }) => path === part)?.bytes.toString('utf8');

test('slides made at two times have the same bytes', () =>
  expect(sameDeck(parts({}), FRENCH)).toEqual(sameDeck(parts({}, '2030-01-02T03:04:05Z'), FRENCH)));

test('slides state their date and their language', async () => {
  const core = await read(parts({}), 'docProps/core.xml');
  expect(core).toContain('<dcterms:created>2026-11-26T00:00:00Z');
  expect(core).toContain('<dc:language>fr-FR</dc:language>');
});

describe('a part', () => {
  const slide = (text: string) =>
    read(parts({ 'ppt/slides/slide1.xml': text }), 'ppt/slides/slide1.xml');

  test('is in the language of the slides unless it states another', async () =>
    expect(await slide('<a lang="en-US" altLang="en-US"/><a lang="de"/>')).toBe(
      '<a lang="fr-FR" altLang="fr-FR"/><a lang="de"/>',
    ));

  test('has the properties of a paragraph once, before its runs', async () =>
    expect(
      await slide(
        '<a:p><a:pPr a="1"><b/></a:pPr><a:r>1</a:r><a:pPr a="1"><b/></a:pPr><a:r>2</a:r></a:p>',
      ),
    ).toBe('<a:p><a:pPr a="1"><b/></a:pPr><a:r>1</a:r><a:r>2</a:r></a:p>'));
});

test('notes of several lines become as many paragraphs', async () => {
  const part = 'ppt/notesSlides/notesSlide1.xml';
  const text = '<a:p><a:r><a:rPr lang="en-US"/><a:t>one\r\ntwo</a:t></a:r><a:endParaRPr/></a:p>';
  expect(await read(parts({ [part]: text }), part)).toBe(
    '<a:p><a:r><a:rPr lang="fr-FR"/><a:t>one</a:t></a:r></a:p><a:p><a:r><a:rPr lang="fr-FR"/><a:t>two</a:t></a:r><a:endParaRPr/></a:p>',
  );
});

test('only a part that exists has a type', async () => {
  const types =
    '<Override PartName="/ppt/a.xml" ContentType="a"/><Override PartName="/ppt/b.xml" ContentType="b"/>';
  const pptx = parts({ '[Content_Types].xml': types, 'ppt/a.xml': '<a/>' });
  expect(await read(pptx, '[Content_Types].xml')).toBe(
    '<Override PartName="/ppt/a.xml" ContentType="a"/>',
  );
});
