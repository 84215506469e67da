/** Checks that a reading of ours is declared as one wherever it is printed, and that nothing else is. Pure. */
import { LOCALES } from '../../i18n/locale.ts';
import type { Problem } from '../../schemas/author-message.ts';
import { refuse } from './check-reference.ts';

/** Sentences of one field, in both languages. */
export interface CheckedWords {
  file: string;
  /** Field that contains them, without the language. */
  field: string;
  /** Field that marks them as a reading of ours. */
  readingField: string;
  fr: readonly string[];
  en: readonly string[];
  reading: boolean;
}

/** Matches one of these words, whole, ignoring case; `\b` does not recognise accented letters. */
export const wholeWords = (...alternatives: string[]) =>
  new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'iu');

/** Words that declare a reading of ours. */
export const READING = { fr: wholeWords('notre lecture'), en: wholeWords('our reading') };

/**
 * Problems of a reading of ours that is not declared in both languages, and of words that declare one without its mark.
 */
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
