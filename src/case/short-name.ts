/** Names actors as a list and a class name them. Pure. */
import type { Bilingual, Locale } from '../i18n/locale.ts';
import type { Actor, CaseDocument } from './case-entry.ts';

export type ShortlyNamed = Pick<Actor, 'shortName' | 'shortNameEn'>;

/** Name of an actor in a list: a family name, an abbreviation, or the short name of a body in the language. */
export function shortNameOf({ shortName, shortNameEn }: ShortlyNamed, locale: Locale): string {
  return locale === 'en' && shortNameEn ? shortNameEn : shortName;
}

/** Name of an actor as a phrase has it, with its article if it has one: « selon la CNIL ». */
export const voiceOf = ({ voice, name }: Pick<Actor, 'voice' | 'name'>, locale: Locale): string =>
  (voice ?? name)[locale];

/** Names the author of a document for a class: by office, without a name or a party, where a person wrote it. */
export const classAuthorOf = ({ author, classAuthor }: CaseDocument): Bilingual =>
  classAuthor ?? author;
