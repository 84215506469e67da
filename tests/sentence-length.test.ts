/** Protects: sentences that are read in one breath, in both languages. The longest are printed. */
import { expect, test } from 'vitest';
import { LOCALES } from '../src/i18n/locale.ts';
import { longestFirst, sentencesIn } from './sentences.ts';
import { allTexts, fault, type Place } from './written-texts.ts';

/** Most words of a sentence. */
const WORDS_MAX = 30;
/** Longest sentences that are printed. */
const PRINTED = 3;

/** What search engines show of a page: a list of what is in it, and no sentence. */
const isDescription = ({ file, field }: Place) => file.endsWith('.mdx') && field === 'description';

test.each(LOCALES)(`no sentence has more than ${WORDS_MAX} words in %s`, (locale) => {
  const sentences = longestFirst(
    allTexts(locale)
      .filter((place) => !isDescription(place))
      .flatMap((place) => sentencesIn(place.text, locale).map((text) => ({ ...place, text }))),
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
