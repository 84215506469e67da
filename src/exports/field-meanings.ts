/**
 * Translates the French descriptions of fields, which are in schemas/ for authors. Changing one there requires
 * changing it here, or the build stops.
 */
import type { Bilingual } from '../i18n/locale.ts';
import { typeset } from '../i18n/typography.ts';
import { ENGLISH_MEANINGS } from './field-meanings.en.ts';

/**
 * The meaning of a field in both languages.
 *
 * @param french  the sentence of its schema
 * @throws if the sentence has no translation
 */
export function meaningOf(french: string): Bilingual {
  const en = ENGLISH_MEANINGS[french];
  if (en === undefined)
    throw new Error(
      `src/exports/field-meanings.en.ts : « ${french} » n’a pas de traduction. Attendu : la même phrase en anglais. Exemple : 'La fonction.': 'The office.'`,
    );
  return { fr: typeset(french, 'fr'), en };
}

/** A text in both languages in one string, for formats with a single text. */
export function inBothLanguages({ fr, en }: Bilingual): string {
  return `${fr} / ${en}`;
}
