/**
 * Schema of an editor's word in the index: `content/instruments/index-words.yaml`. It leads to entries that do not
 * contain it.
 */
import { z } from 'astro/zod';
import { adviseAuthor } from './author-message.ts';
import { bilingualLine, blocks, choice, record } from './field.ts';

/** Kinds of entry that the index lists and a word can lead to. */
const INDEXED_KINDS = ['event', 'piece', 'actor', 'term', 'trial', 'step', 'page'] as const;

/** Most entries that one word may lead to: beyond that, the search gives more. */
const LEADS_MAX = 10;

const ENTRY_ERROR = {
  error: ({ input }: { input?: unknown }) =>
    adviseAuthor(input, {
      accepted: 'l’identifiant d’une entrée de l’index',
      example: 'ville-nice',
    }),
};

const entry = record('Une entrée de l’index.', {
  kind: choice('La nature de l’entrée.', INDEXED_KINDS),
  id: z
    .string(ENTRY_ERROR)
    .regex(/^[a-z0-9-]+$/, ENTRY_ERROR)
    .describe('Son identifiant ; pour une page, son nom dans src/i18n/routes.ts.'),
});

export const indexWordSchema = record('Un renvoi de l’index.', {
  word: bilingualLine('Le mot sous lequel on cherche ; une précision entre parenthèses.', 60, {
    fr: 'Beauvau (place)',
    en: 'Beauvau (place)',
  }),
  see: blocks(
    'Les entrées où il mène, la principale en tête.',
    entry,
    1,
    LEADS_MAX,
    '[{ kind: actor, id: ministere-interieur }]',
  ),
});
export type IndexWordData = z.output<typeof indexWordSchema>;
