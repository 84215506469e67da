/** Checks the sheets to edit and the slides of each session: readable parts, no answer for pupils, offered with a size. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS } from '../../src/i18n/format.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { strings } from '../../src/i18n/strings.ts';
import { sessionDeck, SHEET_SIZES, sheetFile } from '../../src/i18n/take-home-files.ts';
import { SESSIONS } from '../../src/schemas/session.ts';
import { readXml } from '../read-xml.ts';
import { readZip } from '../read-zip.ts';
import { attribute, elementsIn, pageOf, textOf } from './dist.ts';

const KB = 1000;
const bytesOf = (file: string) => readFileSync(path.join('dist', file));
const KINDS = ['pupil-sheet', 'teacher-sheet'] as const;
/** Words without the difference between spaces, and without French originals. */
const plain = (text: string) =>
  text
    .replace(/ \(«[^»]*»\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Parts of a file by name; each part of text is well-formed. */
async function partsOf(file: string): Promise<Map<string, string>> {
  const entries = await readZip(bytesOf(file));
  const parts = new Map(entries.map(({ path: name, bytes }) => [name, bytes.toString('utf8')]));
  for (const [name, text] of parts) if (/\.(?:xml|rels)$/.test(name)) readXml(text);
  return parts;
}

/** The text of each paragraph, by the prefix of the format. */
const paragraphsOf = (xml: string, prefix: 'w' | 'a') =>
  [...readXml(xml).getElementsByTagName(`${prefix}:p`)].map((paragraph) =>
    plain(
      [...paragraph.getElementsByTagName(`${prefix}:t`)].map((run) => run.textContent).join(''),
    ),
  );

/** The reason of each answer of a session, as the teacher's page prints it. */
function reasonsIn(session: string, locale: (typeof LOCALES)[number]): string[] {
  const answers = pageOf(`teacher-sheet:${session}`, locale).elements.filter(
    (element) => attribute(element, 'class') === 'answer',
  );
  return answers.map((answer) => {
    const said = elementsIn(answer).filter(({ tagName }) => tagName === 'p');
    return plain(textOf(said.at(-2) as (typeof said)[number]));
  });
}

describe.each(LOCALES.flatMap((locale) => SESSIONS.map((session) => ({ locale, session }))))(
  'the files of $session in $locale',
  ({ locale, session }) => {
    const files = [
      ...KINDS.flatMap((kind) =>
        SHEET_SIZES.map((size) => sheetFile(`${kind}:${session}`, size, locale)),
      ),
      sessionDeck(session, locale),
    ];
    const parts = new Map<string, Map<string, string>>();
    beforeAll(async () => {
      for (const file of files) parts.set(file, await partsOf(file));
    });
    const part = (file: string, name: string) => parts.get(file)?.get(name) ?? '';
    const reasons = reasonsIn(session, locale);

    test("give the reasons of the answers on the teacher's sheets, and on no pupils' sheet", () => {
      expect(reasons.length).toBeGreaterThan(3);
      for (const size of SHEET_SIZES)
        for (const kind of KINDS) {
          const said = paragraphsOf(
            part(sheetFile(`${kind}:${session}`, size, locale), 'word/document.xml'),
            'w',
          );
          const found = reasons.filter((reason) => said.includes(reason));
          expect(found, `${kind} ${size}`).toEqual(kind === 'teacher-sheet' ? reasons : []);
        }
    });

    test('give them on the last slide only, in its notes', () => {
      const deck = sessionDeck(session, locale);
      const numbers = [...(parts.get(deck)?.keys() ?? [])].filter((name) =>
        /^ppt\/slides\/[^/]+\.xml$/.test(name),
      ).length;
      expect(numbers).toBeGreaterThanOrEqual(6);
      expect(numbers).toBeLessThanOrEqual(8);
      const withReasons = Array.from({ length: numbers }, (_, at) => at + 1).filter((at) => {
        const notes = paragraphsOf(part(deck, `ppt/notesSlides/notesSlide${at}.xml`), 'a');
        return reasons.some((reason) => notes.some((note) => note.includes(reason)));
      });
      expect(withReasons).toEqual([numbers]);
    });

    test('have no text on a slide below 16 points', () => {
      const deck = sessionDeck(session, locale);
      const slides = [...(parts.get(deck) ?? [])].filter(([name]) =>
        /^ppt\/slides\/[^/]+\.xml$/.test(name),
      );
      const sizes = slides.flatMap(([, text]) =>
        [...text.matchAll(/<a:rPr[^>]*\bsz="(\d+)"/g)].map(([, size]) => Number(size) / 100),
      );
      expect(sizes.length).toBeGreaterThan(20);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
    });

    test('state their language, their version, their last day and their licence', () => {
      const { framed } = strings(locale);
      const [until = ''] = framed.validUntil('|').split('|');
      for (const file of files) {
        expect(part(file, 'docProps/core.xml'), file).toContain(
          `<dc:language>${LANGUAGE_TAGS[locale]}<`,
        );
        const foot = file.endsWith('.docx')
          ? part(file, 'word/footer1.xml')
          : part(file, 'ppt/slides/slide1.xml');
        for (const words of ['CC BY-SA 4.0', until.trim()]) expect(foot, file).toContain(words);
        expect(foot, file).toMatch(/version \d+\.\d+\.\d+/i);
      }
    });

    test('contain no link without a site URL, no time of day, and no file of the machine', () => {
      for (const file of files)
        for (const [name, text] of parts.get(file) ?? []) {
          expect(text, `${file} ${name}`).not.toContain('TargetMode="External"');
          expect(text, `${file} ${name}`).not.toContain(process.cwd());
          if (name === 'docProps/core.xml')
            for (const [instant] of text.matchAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g))
              expect(instant).toMatch(/T00:00:00Z$/);
        }
    });

    test.each([`session:${session}`, 'take-home'] as const)(
      'are offered on the page %s, with their size',
      (address) => {
        const { elements } = pageOf(address, locale);
        for (const file of files) {
          const offer = elements.find((element) => attribute(element, 'data-if-made') === file);
          const kB = new Intl.NumberFormat(LANGUAGE_TAGS[locale]).format(
            Math.round(bytesOf(file).length / KB),
          );
          expect(offer && textOf(offer), file).toContain(
            `${kB} ${strings(locale).takeHome.kilobytes}`,
          );
        }
      },
    );
  },
);
