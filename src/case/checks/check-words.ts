/** Knows that a reading of ours says so, wherever it is printed, and that nothing else does. Pure. */
import { LOCALES } from '../../i18n/locale.ts';
import type { Problem } from '../../schemas/author-message.ts';
import { refuse } from './check-reference.ts';

/** Sentences of one field, in both languages. */
export interface CheckedWords {
  file: string;
  /** Field that holds them, without the language. */
  field: string;
  /** Field that says whether they are a reading of ours. */
  readingField: string;
  fr: readonly string[];
  en: readonly string[];
  reading: boolean;
}

/** One of these words, whole, whatever its capitals; `\b` knows no accented letter. */
export const wholeWords = (...alternatives: string[]) =>
  new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'iu');

/** How a reading of ours says so. */
export const READING = { fr: wholeWords('notre lecture'), en: wholeWords('our reading') };

/** Problems of a reading of ours that does not say so in both languages, and of words that say so without its mark. */
export function checkReading(words: CheckedWords): Problem[] {
  const { file, field, readingField, reading } = words;
  const silent = LOCALES.filter((locale) => !READING[locale].test(words[locale].join(' ')));
  if (!reading)
    return silent.length === LOCALES.length
      ? []
      : [
          refuse(file, readingField, undefined, {
            accepted: 'ce qui marque notre lecture, puisque la phrase dit que c’en est une',
            example: readingField === 'standing' ? 'standing: reading' : 'reading: true',
          }),
        ];
  return silent.map((locale) =>
    refuse(file, `${field}.${locale}`, words[locale].join(' '), {
      accepted: `les mots ${locale === 'fr' ? '« notre lecture »' : '“our reading”'}, puisqu’elle est marquée comme telle`,
      example:
        locale === 'fr' ? 'Selon notre lecture des textes, …' : 'On our reading of the texts, …',
    }),
  );
}
