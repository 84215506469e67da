/** Schemas of the words that readers look up: the glossary, and what editors add to the index. */
import type { z } from 'astro/zod';
import { bilingualLine, blocks, choice, ids, matching, record } from './field.ts';

/** Groups of terms, in the order of the glossary page. */
export const TERM_FIELDS = ['institutions', 'procedure', 'loi', 'donnees', 'technique'] as const;
export type TermField = (typeof TERM_FIELDS)[number];

/** `content/facts/glossary/<id>.yaml`. */
export const termSchema = record('Un terme du glossaire.', {
  term: bilingualLine(90, 'Classement sans suite').describe(
    'Le terme ; en anglais, la traduction ou l’explication courte du terme français.',
  ),
  definition: bilingualLine(420, 'Décision de ne pas donner suite…').describe(
    'La définition, en une à trois phrases simples.',
  ),
  field: choice(TERM_FIELDS).describe('La famille du terme.'),
  see: ids('signalement').describe('D’autres termes à lire.').default([]),
  pieces: ids('loi-organique-93-1252').describe('Les textes qui définissent le terme.').default([]),
});
export type TermData = z.output<typeof termSchema>;

/** Kinds of entry that the index lists and a word can lead to. */
const INDEXED_KINDS = ['event', 'piece', 'actor', 'term', 'trial', 'step', 'page'] as const;

/** Most entries that one word may lead to: beyond that, the search gives more. */
const LEADS_MAX = 10;

const entry = record('Une entrée de l’index.', {
  kind: choice(INDEXED_KINDS).describe('La nature de l’entrée.'),
  id: matching(/^[a-z0-9-]+$/, {
    accepted: 'l’identifiant d’une entrée de l’index',
    example: 'ville-nice',
  }).describe('Son identifiant ; pour une page, son nom dans src/i18n/routes.ts.'),
}).meta({ examples: ['{ kind: actor, id: ville-nice }'] });

/** `content/instruments/index-words.yaml`: a word that leads to entries that do not contain it. */
export const indexWordSchema = record('Un renvoi de l’index.', {
  word: bilingualLine(60, 'Beauvau (place)').describe(
    'Le mot sous lequel on cherche ; une précision entre parenthèses.',
  ),
  see: blocks(entry, 1, LEADS_MAX).describe('Les entrées où il mène, la principale en tête.'),
});
export type IndexWordData = z.output<typeof indexWordSchema>;
