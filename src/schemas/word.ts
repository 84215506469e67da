/** Schemas of the words that readers look up: the glossary, and what editors add to the index. */
import { z } from 'astro/zod';
import { bilingualLine, blocks, choice, ids, record } from './field.ts';
import { advised } from './author-message.ts';

/** Groups of terms, in the order of the glossary page. */
export const TERM_FIELDS = ['institutions', 'procedure', 'loi', 'donnees', 'technique'] as const;
export type TermField = (typeof TERM_FIELDS)[number];

/** `content/facts/glossary/<id>.yaml`. */
export const termSchema = record('Un terme du glossaire.', {
  term: bilingualLine(
    'Le terme ; en anglais, la traduction ou l’explication courte du terme français.',
    90,
    'Classement sans suite',
  ),
  definition: bilingualLine(
    'La définition, en une à trois phrases simples.',
    420,
    'Décision de ne pas donner suite…',
  ),
  field: choice('La famille du terme.', TERM_FIELDS),
  see: ids('D’autres termes à lire.', 'signalement').default([]),
  pieces: ids('Les textes qui définissent le terme.', 'loi-organique-93-1252').default([]),
});
export type TermData = z.output<typeof termSchema>;

/** Kinds of entry that the index lists and a word can lead to. */
const INDEXED_KINDS = ['event', 'piece', 'actor', 'term', 'trial', 'step', 'page'] as const;

/** Most entries that one word may lead to: beyond that, the search gives more. */
const LEADS_MAX = 10;

const ENTRY_ERROR = advised({
  accepted: 'l’identifiant d’une entrée de l’index',
  example: 'ville-nice',
});

const entry = record('Une entrée de l’index.', {
  kind: choice('La nature de l’entrée.', INDEXED_KINDS),
  id: z
    .string(ENTRY_ERROR)
    .regex(/^[a-z0-9-]+$/, ENTRY_ERROR)
    .describe('Son identifiant ; pour une page, son nom dans src/i18n/routes.ts.'),
});

/** `content/instruments/index-words.yaml`: a word that leads to entries that do not contain it. */
export const indexWordSchema = record('Un renvoi de l’index.', {
  word: bilingualLine(
    'Le mot sous lequel on cherche ; une précision entre parenthèses.',
    60,
    'Beauvau (place)',
  ),
  see: blocks(
    'Les entrées où il mène, la principale en tête.',
    entry,
    1,
    LEADS_MAX,
    '[{ kind: actor, id: ministere-interieur }]',
  ),
});
export type IndexWordData = z.output<typeof indexWordSchema>;
