/** Schema of a glossary term: `content/facts/glossary/<id>.yaml`. */
import { z } from 'astro/zod';
import { bilingualLine, choice, ids, record } from './field.ts';

/** Groups of terms, in the order of the glossary page. */
export const TERM_FIELDS = ['technique', 'donnees', 'procedure', 'institutions', 'loi'] as const;
export type TermField = (typeof TERM_FIELDS)[number];

export const termSchema = record('Un terme du glossaire.', {
  term: bilingualLine(
    'Le terme ; en anglais, la traduction ou l’explication courte du terme français.',
    90,
    { fr: 'Classement sans suite', en: 'closed without further action' },
  ),
  definition: bilingualLine('La définition, en une à trois phrases simples.', 420, {
    fr: 'Décision de ne pas donner suite…',
    en: 'A decision not to go further…',
  }),
  field: choice('La famille du terme.', TERM_FIELDS),
  see: ids('D’autres termes à lire.', 'signalement').default([]),
  pieces: ids('Les textes qui définissent le terme.', 'loi-organique-93-1252').default([]),
});
export type TermData = z.output<typeof termSchema>;
