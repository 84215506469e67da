/** Checks the table of the three levels, which `npm run check` prints. */
import { expect, test } from 'vitest';
import { aCaseFile, aClaim, anArticle, anEssential } from '../../tests/case-entries.ts';
import { readMdx } from '../schemas/read-mdx.ts';
import { blocksOf, levelCounts } from './levels.ts';
import { saidSentencesOf } from './claimed-sentence.ts';

const SAID =
  '<Heading id="quoi">Un titre long</Heading>\n\n<Says claim="a">La police agit.</Says>\n<Says claim="b">Elle le dit.</Says>\n\n<Unknowns>\n\n- rien de plus\n\n</Unknowns>';

test('a text has its paragraphs and its items, not its headings', () =>
  expect(blocksOf(readMdx(SAID))).toEqual(['La police agit.', 'Elle le dit.', 'rien de plus']));

test('sentences that reword a claim are found with its name and their line', () =>
  expect(saidSentencesOf(readMdx(SAID))).toEqual([
    { claim: 'a', words: 'La police agit.', line: 3 },
    { claim: 'b', words: 'Elle le dit.', line: 4 },
  ]));

test('each level counts its words, its sentences and its claims', () => {
  const words = (fr: string) => ({ text: { fr, en: fr } });
  const counts = levelCounts(
    aCaseFile({
      claims: [
        aClaim({ id: 'briefcam/a', ...words('La police agit en 2015.') }),
        aClaim({ id: 'briefcam/b', ...words('Elle le dit.') }),
        aClaim({ id: 'cjr/c', ...words('Une autre.') }),
      ],
      articles: [anArticle('Un mot.')],
      essentials: [anEssential('<Says claim="a">Elle agit.</Says>')],
    }),
  ).map(({ level, words: said, sentences, claims }) => [level, said, sentences, claims].join(' '));
  // The detailed level also counts the reasons of the two claims.
  expect(counts).toEqual(['essential 2 1 1', 'standard 10 3 2', 'detailed 12 4 2']);
});
