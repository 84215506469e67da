/** Checks the length of sentences in both languages, and prints the longest. */
import { expect, test } from 'vitest';
import { LOCALES } from '../src/i18n/locale.ts';
import { longestFirst, sentencesIn } from './sentences.ts';
import { allTexts, fault, type Place } from './written-texts.ts';

/** Maximum number of words in a sentence. */
const WORDS_MAX = 30;
/** Number of sentences printed. */
const PRINTED = 3;

/** Descriptions for search engines are lists of contents; the words of an official act or a syllabus are not ours. */
const isNotOurs = ({ file, field }: Place) =>
  (file.endsWith('.mdx') && field === 'description') ||
  (file.includes('facts/documents/') && field.includes('.quote.')) ||
  (file.includes('lessons/sessions/') && field.startsWith('programme.lines.'));

test.each(LOCALES)(`no sentence has more than ${WORDS_MAX} words in %s`, (locale) => {
  const sentences = longestFirst(
    allTexts(locale)
      .filter((place) => !isNotOurs(place))
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
