/** Names the author of a document for a class: by office, without a name or a party, where a person wrote it. Pure. */
import type { Bilingual } from '../i18n/locale.ts';
import type { CaseDocument } from './case-entry.ts';

export const classAuthorOf = ({ author, classAuthor }: CaseDocument): Bilingual =>
  classAuthor ?? author;
