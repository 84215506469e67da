/** Protects: sentences that are read in one breath, in both languages. The longest are printed. */
import { expect, test } from 'vitest';
import { LOCALES } from '../src/i18n/locale.ts';
import { longestFirst, sentencesIn } from './sentences.ts';
import { allTexts, fault } from './written-texts.ts';

/** Most words of a sentence. */
const WORDS_MAX = 30;
/** Longest sentences that are printed. */
const PRINTED = 3;

/** What stands before an MDX text, and where an item of a list begins: each is a sentence of its own. */
const FRONT_MATTER = /^---\n[\s\S]*?\n---/;
const ITEM = /\n(?=(?:[-*]|\d+\.) )/;

test.each(LOCALES)(`no sentence has more than ${WORDS_MAX} words in %s`, (locale) => {
  const sentences = longestFirst(
    allTexts(locale)
      .filter(({ text }) => !FRONT_MATTER.test(text))
      .flatMap((place) =>
        place.text
          .split(ITEM)
          .flatMap((item) => sentencesIn(item, locale))
          .map((text) => ({ ...place, text })),
      ),
  );
  console.log(
    [
      `${locale} : ${sentences.length} phrases`,
      ...sentences
        .slice(0, PRINTED)
        .map(({ file, field, text, words }) => `  ${words} : ${text} (${file} ${field})`),
    ].join('\n'),
  );
  expect(
    sentences
      .filter(({ words }) => words > WORDS_MAX)
      .map((sentence) =>
        fault(
          sentence,
          sentence.text,
          `${sentence.words} mots : couper la phrase, ${WORDS_MAX} mots au plus.`,
        ),
      ),
  ).toEqual([]);
});
