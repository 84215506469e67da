/** Knows how an actor is called in a list. Pure. */
import type { Locale } from '../i18n/locale.ts';
import type { Actor } from './case-entry.ts';

export type ShortlyNamed = Pick<Actor, 'shortName' | 'shortNameEn'>;

/** A family name, an abbreviation, or the short name of a body as the language has it. */
export function shortNameOf({ shortName, shortNameEn }: ShortlyNamed, locale: Locale): string {
  return locale === 'en' && shortNameEn ? shortNameEn : shortName;
}
