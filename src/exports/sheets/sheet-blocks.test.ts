import { expect, test } from 'vitest';
import { aDocument } from '../../../tests/case-entries.ts';
import { ANSWERS, OTHER_ANSWERS, sessionSheets } from '../../../tests/session-sheets.ts';
import { LOCALES } from '../../i18n/locale.ts';
import type { Block, Run } from './sheet-block.ts';
import { pupilBlocks, teacherBlocks, type SheetForm } from './sheet-blocks.ts';

const FORM = { locale: 'fr', site: undefined } as const satisfies SheetForm;
const SITE = new URL('https://example.org/dossier/');
const runsOf = (blocks: readonly Block[]): Run[] =>
  blocks.flatMap((block) => ('runs' in block ? block.runs : []));
const textOf = (blocks: readonly Block[]) =>
  runsOf(blocks)
    .map(({ text }) => text)
    .join('');

test.each(LOCALES)("the pupils' sheet in %s is the same whatever the answers are", (locale) => {
  const form = { ...FORM, locale };
  expect(pupilBlocks(sessionSheets(ANSWERS), form)).toEqual(
    pupilBlocks(sessionSheets(OTHER_ANSWERS), form),
  );
});

test("the teacher's sheet has each answer, its reason, and what is found aloud", () => {
  const text = textOf(teacherBlocks(sessionSheets(), FORM));
  for (const words of [
    ...['A. Option A', 'Un mot : A', 'À découper'],
    ...['Raison, parce que', 'Clé, parce que', 'Réponse, parce que'],
  ])
    expect(text.replace(/\s/g, ' ')).toContain(words);
});

test('a document by a person names the office alone', () => {
  const [shown] = sessionSheets().documents;
  const both = (words: string) => ({ fr: words, en: words });
  const document = aDocument({ author: both('Une personne (PS)'), classAuthor: both('Une élue') });
  const sheets = sessionSheets(ANSWERS, {
    documents: shown ? [{ ...shown, document }] : [],
  });
  for (const blocks of [pupilBlocks(sheets, FORM), teacherBlocks(sheets, FORM)]) {
    expect(textOf(blocks)).toContain('Une élue, ');
    expect(textOf(blocks)).not.toContain('(PS)');
  }
});

test('links are absolute, and exist only if the site has a URL', () => {
  const links = (site: URL | undefined) =>
    runsOf(teacherBlocks(sessionSheets(), { ...FORM, site })).flatMap(({ href }) => href ?? []);
  expect(links(undefined)).toEqual([]);
  expect(links(SITE)).toContain(`${SITE.href}briefcam.html#une-phrase`);
  expect(links(SITE).every((href) => href.startsWith('https://'))).toBe(true);
});

test('French words are marked as French in the English edition only', () => {
  const french = (locale: SheetForm['locale']) =>
    runsOf(pupilBlocks(sessionSheets(), { ...FORM, locale }))
      .filter(({ language }) => language === 'fr-FR')
      .map(({ text }) => text);
  expect(french('fr')).toEqual([]);
  expect(french('en')).toEqual(
    expect.arrayContaining(['« mots »', expect.stringContaining('l’autorise')]),
  );
});
