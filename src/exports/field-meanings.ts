/**
 * Knows what each field of an entry means, in English. The French sentence is in schemas/, where an
 * author reads it; whoever changes it there says it again here, or the build stops.
 */
import type { Bilingual } from '../i18n/locale.ts';
import { typeset } from '../i18n/typography.ts';
import { ENGLISH_MEANINGS } from './field-meanings.en.ts';

/**
 * What a field means, in both languages.
 *
 * @param french  the sentence of its schema
 * @throws when the sentence has no English here
 */
export function meaningOf(french: string): Bilingual {
  const en = ENGLISH_MEANINGS[french];
  if (en === undefined)
    throw new Error(
      `src/exports/field-meanings.en.ts : « ${french} » n’a pas de traduction. Attendu : la même phrase en anglais. Exemple : 'La fonction.': 'The office.'`,
    );
  return { fr: typeset(french, 'fr'), en };
}

/** French sentences that have an English one. */
export const MEANINGS = Object.keys(ENGLISH_MEANINGS);

/** A text in both languages in one string, for formats that have no room for two. */
export function inBothLanguages({ fr, en }: Bilingual): string {
  return `${fr} / ${en}`;
}
