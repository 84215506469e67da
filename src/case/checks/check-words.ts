/**
 * Knows what words owe to the editorial charter wherever they are printed: quotations that a pièce
 * records, a reading of ours that says so. Pure.
 */
import { LOCALES } from '../../i18n/locale.ts';
import type { Problem } from '../../schemas/author-message.ts';
import { refuse, type Index } from './check-reference.ts';
import { isRecorded, quotationsOf, QUOTATION_MAX_WORDS, wordCount } from '../quotation.ts';

/** Sentences of one field, in both languages, with the pièces that they rest on. */
export interface CheckedWords {
  file: string;
  /** Field that holds them, without the language. */
  field: string;
  /** Field that says whether they are a reading of ours. */
  readingField: string;
  fr: readonly string[];
  en: readonly string[];
  pieces: readonly string[];
  reading: boolean;
}

/**
 * Problems of words: in French, a quotation above QUOTATION_MAX_WORDS, or whose very words no pièce of theirs
 * records; in either language, a reading of ours that does not say so, or words that say so without its mark.
 */
export function checkWords(words: CheckedWords, index: Index): Problem[] {
  return [...checkQuotations(words, index), ...checkReading(words)];
}

/** One of these words, whole, whatever its capitals; `\b` knows no accented letter. */
export const wholeWords = (...alternatives: string[]) =>
  new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'iu');

/**
 * Problems of French quotations: above QUOTATION_MAX_WORDS, or in the record of none of their pièces. One letter
 * between guillemets is a name of a thing, and no quotation.
 */
export function checkQuotations(
  { file, field, fr, pieces: ids }: Pick<CheckedWords, 'file' | 'field' | 'fr' | 'pieces'>,
  index: Index,
): Problem[] {
  const pieces = ids.flatMap((id) => index.pieces.get(id) ?? []);
  const recorded = pieces.flatMap(({ quotes }) => quotes.map(({ text }) => text));
  const quotations = fr.flatMap(quotationsOf).filter((words) => words.length !== 1);
  return quotations.flatMap((quotation): Problem[] => {
    if (wordCount(quotation) > QUOTATION_MAX_WORDS)
      return [
        {
          file,
          field: `${field}.fr`,
          message: `Citation de ${wordCount(quotation)} mots. Attendu : ${QUOTATION_MAX_WORDS} mots au plus. Exemple : couper par […], ou résumer en attribuant`,
        },
      ];
    if (isRecorded(quotation, recorded)) return [];
    return [
      {
        file,
        field: `${field}.fr`,
        message: `« ${quotation} » ne figure dans les quotes d’aucune de ses pièces (${ids.join(', ')}). Attendu : les mots exacts, enregistrés dans la pièce. Exemple : quotes: [{ text: ${quotation} }] dans content/facts/pieces/${ids[0] ?? 'cnil-2024-12-05'}.yaml`,
      },
    ];
  });
}

/** How a reading of ours says so. */
export const READING = { fr: wholeWords('notre lecture'), en: wholeWords('our reading') };

/** A reading of ours is marked, and says so in both languages. */
function checkReading(words: CheckedWords): Problem[] {
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
