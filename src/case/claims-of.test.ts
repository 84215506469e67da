/**
 * Checks that a claim consists of its words in both editions and its evidence, and that its faults are reported where
 * an author corrects them.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { anArticle, aSheet } from '../../tests/case-entries.ts';
import { evidenceSheetSchema } from '../schemas/claim.ts';
import { readYaml } from '../schemas/read-yaml.ts';
import { claimsOf } from './claims-of.ts';

const edition = (source: string, locale: 'fr' | 'en') =>
  anArticle(source, { locale, file: `content/articles/briefcam/${locale}.mdx` });
const articles = (fr: string, en: string) => [edition(fr, 'fr'), edition(en, 'en')];

const SENTENCE = ['<Claim id="a">Un fait.</Claim>', '\n<Claim id="a">A fact.</Claim>'] as const;

test('a claim has the words of both editions, its evidence, and the place of each', () => {
  const [claim] = claimsOf(articles(...SENTENCE), [aSheet(['a'])]).claims;
  expect(claim).toMatchObject({
    id: 'briefcam/a',
    text: { fr: 'Un fait.', en: 'A fact.' },
    pieces: ['a-piece'],
    file: 'content/articles/briefcam/claims.yaml',
    line: 4,
    places: { fr: { line: 1 }, en: { file: 'content/articles/briefcam/en.mdx', line: 2 } },
  });
});

test('the three lines of content/README.md make a claim', () => {
  const guide = readFileSync('content/README.md', 'utf8');
  const [fr = '', en = '', evidence = ''] = [...guide.matchAll(/^\d\. .* : `(.*)`$/gm)].map(
    ([, line]) => line,
  );
  const sheet = evidenceSheetSchema.parse({
    verified: '2026-11-25',
    reviewBy: '2027-05-25',
    claims: readYaml(evidence),
  });
  const { claims, problems } = claimsOf(articles(fr, en), [{ ...aSheet([]), ...sheet }]);
  expect(problems).toEqual([]);
  expect(claims[0]?.text).toEqual({
    fr: 'L’histoire commence en 2015.',
    en: 'The story begins in 2015.',
  });
});

test('each cell of a row is paired with its counterpart', () => {
  const row = (mark: string, cell: string) => `| A | B |\n| --- | --- |\n| ${mark} ${cell} | 2 |`;
  const both = articles(row('<Claim id="a" />', 'un'), row('<Claim id="a" />', 'one'));
  expect(claimsOf(both, [aSheet(['a'])]).claims[0]?.cells).toEqual([
    { fr: 'un', en: 'one' },
    { fr: '2', en: '2' },
  ]);
});

test('a sentence that one edition or the sheet lacks is not a claim', () => {
  expect(claimsOf(articles(SENTENCE[0], 'Nothing.'), [aSheet(['a'])]).claims).toEqual([]);
  expect(claimsOf(articles(...SENTENCE), [aSheet([])]).claims).toEqual([]);
});

test('words that are too long are reported in their edition, at their line', () => {
  const long = articles(SENTENCE[0], `<Claim id="a">${'Word '.repeat(100)}</Claim>`);
  expect(claimsOf(long, [aSheet(['a'])]).problems).toMatchInlineSnapshot(`
    [
      {
        "field": "ligne 1, <Claim id="a">",
        "file": "content/articles/briefcam/en.mdx",
        "message": "499 caractères écrits. Attendu : une ligne de 1 à 420 caractères. Exemple : Selon Disclose, la police de Seine-et-Marne teste le logiciel en 2015. (à dire en anglais)",
      },
    ]
  `);
});

test('an empty cell is reported with its column', () => {
  const row = (cell: string) => `| A | B |\n| --- | --- |\n| <Claim id="a" /> 1 | ${cell} |`;
  expect(claimsOf(articles(row('—'), row('')), [aSheet(['a'])]).problems).toMatchInlineSnapshot(`
    [
      {
        "field": "ligne 3, <Claim id="a">, case 2",
        "file": "content/articles/briefcam/en.mdx",
        "message": "Champ vide. Attendu : une ligne de 1 à 260 caractères. Exemple : A judge or prosecutor, case by case.",
      },
    ]
  `);
});
