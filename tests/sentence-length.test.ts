/** Checks the length of sentences in both languages, one by one and on average. */
import { expect, test } from 'vitest';
import { LOCALES } from '../src/i18n/locale.ts';
import { longestFirst, sentencesIn } from './sentences.ts';
import { allTexts, fault, type Place } from './written-texts.ts';

/** Maximum number of words in a sentence. */
const WORDS_MAX = 30;
/** Maximum mean number of words in the sentences of a text. */
const MEAN_MAX = 16;

/** Descriptions for search engines are lists of contents; the words of an official act or a syllabus are not ours. */
const isNotOurs = ({ file, field }: Place) =>
  (file.endsWith('.mdx') && field === 'description') ||
  (file.includes('facts/documents/') && field.includes('.quote.')) ||
  (file.includes('lessons/sessions/') && field.startsWith('programme.lines.'));

test.each(LOCALES)(
  `no sentence has more than ${WORDS_MAX} words, and no text ${MEAN_MAX} on average, in %s`,
  (locale) => {
    const sentences = longestFirst(
      allTexts(locale)
        .filter((place) => !isNotOurs(place))
        .flatMap((place) => sentencesIn(place.text, locale).map((text) => ({ ...place, text }))),
    );
    const means = [...Map.groupBy(sentences, ({ file }) => file)]
      .filter(([file, own]) => file.endsWith('.mdx') && own.length > 20)
      .map(([file, own]) => [file, own.reduce((sum, { words }) => sum + words, 0) / own.length]);
    expect(means.filter(([, mean]) => Number(mean) > MEAN_MAX)).toEqual([]);
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
  },
);
