/** Checks the sheets to edit of each session (RGAA 13.3, 13.4): readable parts, no answer for pupils, offered with a size. */
import { beforeAll, describe, expect, test } from 'vitest';
import { sheetFilesOf } from '../../src/exports/built-files.ts';
import { LANGUAGE_TAGS } from '../../src/i18n/format.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { strings } from '../../src/i18n/strings.ts';
import { sheetFile } from '../../src/i18n/take-home-files.ts';
import { SESSIONS } from '../../src/schemas/session.ts';
import { attribute, builtFiles, pageOf, textOf } from './dist.ts';
import { bytesOf, paragraphsOf, partsOf, reasonsIn } from './sheet-parts.ts';

const KB = 1000;
const KINDS = ['pupil-sheet', 'teacher-sheet'] as const;

test('the build makes the sheets to edit of each session, and no other', () =>
  expect(builtFiles().filter((file) => file.endsWith('.docx'))).toEqual(
    LOCALES.flatMap((locale) =>
      SESSIONS.flatMap((session) => sheetFilesOf(session, locale)),
    ).sort(),
  ));

describe.each(LOCALES.flatMap((locale) => SESSIONS.map((session) => ({ locale, session }))))(
  'the files of $session in $locale',
  ({ locale, session }) => {
    const files = sheetFilesOf(session, locale);
    const parts = new Map<string, Map<string, string>>();
    beforeAll(async () => {
      for (const file of files) parts.set(file, await partsOf(file));
    });
    const part = (file: string, name: string) => parts.get(file)?.get(name) ?? '';
    const reasons = reasonsIn(session, locale);

    test("give the reasons of the answers on the teacher's sheets, and on no pupils' sheet", () => {
      expect(reasons.length).toBeGreaterThan(3);
      for (const kind of KINDS) {
        const said = paragraphsOf(
          part(sheetFile(`${kind}:${session}`, locale), 'word/document.xml'),
        );
        const found = reasons.filter((reason) => said.includes(reason));
        expect(found, kind).toEqual(kind === 'teacher-sheet' ? reasons : []);
      }
    });

    test('name the sheet on each page, so that loose copies of the answers are known', () => {
      const { session: own } = strings(locale).lessons;
      for (const kind of KINDS) {
        const file = sheetFile(`${kind}:${session}`, locale);
        const feet = [...(parts.get(file) ?? [])].filter(([name]) => /footer\d/.test(name));
        const named = kind === 'teacher-sheet' ? own.notForPupils : own.pupilSheet;
        expect(
          feet.some(([, text]) => text.includes(named)),
          file,
        ).toBe(true);
      }
    });

    test('end with a paragraph: after a last table LibreOffice would write its text without end', () => {
      for (const file of files)
        expect(part(file, 'word/document.xml'), file).toMatch(/<\/w:p><w:sectPr/);
    });

    test('state their language, their version, their last day and their licence', () => {
      const { framed } = strings(locale);
      const [until = ''] = framed.validUntil('|').split('|');
      for (const file of files) {
        expect(part(file, 'docProps/core.xml'), file).toContain(
          `<dc:language>${LANGUAGE_TAGS[locale]}<`,
        );
        const foot = ['footer1', 'footer2']
          .map((name) => part(file, `word/${name}.xml`))
          .join('\n');
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
