/** Checks the sheets to edit of each session (RGAA 13.3, 13.4): readable parts, no answer for pupils, offered with a size. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sheetFilesOf } from '../../src/exports/built-files.ts';
import { LANGUAGE_TAGS } from '../../src/i18n/format.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { strings } from '../../src/i18n/strings.ts';
import { sheetFile } from '../../src/i18n/take-home-files.ts';
import { SESSIONS } from '../../src/schemas/session.ts';
import { readXml } from '../read-xml.ts';
import { readZip } from '../read-zip.ts';
import { attribute, builtFiles, elementsIn, pageOf, textOf } from './dist.ts';

/** Words without the difference between spaces, and without French originals. */
const plain = (text: string) =>
  text
    .replace(/ \(«[^»]*»\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const SHEETS = LOCALES.flatMap((locale) =>
  SESSIONS.flatMap((session) =>
    (['pupil-sheet', 'teacher-sheet'] as const).map((kind) => ({
      ...{ locale, session, kind },
      file: sheetFile(`${kind}:${session}`, locale),
    })),
  ),
);
test('the build makes the sheets to edit of each session, and no other', () => {
  const wanted = LOCALES.flatMap((locale) =>
    SESSIONS.flatMap((session) => sheetFilesOf(session, locale)),
  );
  expect(builtFiles().filter((file) => file.endsWith('.docx'))).toEqual(wanted.sort());
  expect(wanted).toEqual(SHEETS.map(({ file }) => file).sort());
});

test.each(SHEETS)(
  '$file has the reasons of the answers for teachers alone, says what it is, and is offered with its size',
  async ({ locale, session, kind, file }) => {
    const { framed, lessons, takeHome } = strings(locale);
    const bytes = readFileSync(`dist/${file}`);
    const parts = new Map<string, string>();
    for (const { path: name, bytes: part } of await readZip(bytes))
      parts.set(name, part.toString('utf8'));
    for (const [name, text] of parts) {
      if (/\.(?:xml|rels)$/.test(name)) readXml(text);
      // No file of the machine.
      expect(text, name).not.toContain(process.cwd());
    }
    const words = parts.get('word/document.xml') ?? '';
    // After a last table LibreOffice would write the text without end.
    expect(words).toMatch(/<\/w:p><w:sectPr/);
    const said = [...readXml(words).getElementsByTagName('w:p')].map((paragraph) =>
      plain([...paragraph.getElementsByTagName('w:t')].map((run) => run.textContent).join('')),
    );
    const reasons = pageOf(`teacher-sheet:${session}`, locale)
      .elements.filter((element) => attribute(element, 'class') === 'answer')
      .flatMap((answer) =>
        elementsIn(answer)
          .filter(({ tagName }) => tagName === 'p')
          .slice(-1),
      )
      .map((reason) => plain(textOf(reason)));
    expect(reasons.length).toBeGreaterThan(3);
    const found = reasons.filter((reason) => said.includes(reason));
    expect(found).toEqual(kind === 'teacher-sheet' ? reasons : []);

    // Loose pages with answers are known by their foot.
    const { notForPupils, pupilSheet } = lessons.session;
    const [until = ''] = framed.validUntil('|').split('|');
    const foot = [...parts].flatMap(([name, text]) => (/footer\d/.test(name) ? [text] : [])).join();
    for (const part of [
      ...['CC BY-SA 4.0', until.trim()],
      kind === 'teacher-sheet' ? notForPupils : pupilSheet,
    ])
      expect(foot).toContain(part);
    expect(foot).toMatch(/version \d+\.\d+\.\d+/i);

    const kB = new Intl.NumberFormat(LANGUAGE_TAGS[locale]).format(Math.round(bytes.length / 1000));
    for (const address of [`session:${session}`, 'take-home'] as const) {
      const { elements } = pageOf(address, locale);
      const offer = elements.find((element) => attribute(element, 'data-if-made') === file);
      expect(offer && textOf(offer), address).toContain(`${kB} ${takeHome.kilobytes}`);
    }
  },
);
