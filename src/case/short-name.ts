import type { Locale } from '../i18n/locale.ts';
import type { Actor } from './case-entry.ts';

export type ShortlyNamed = Pick<Actor, 'shortName' | 'shortNameEn'>;

/** Name of an actor in a list: a family name, an abbreviation, or the short name of a body in the language. */
export function shortNameOf({ shortName, shortNameEn }: ShortlyNamed, locale: Locale): string {
  return locale === 'en' && shortNameEn ? shortNameEn : shortName;
}
