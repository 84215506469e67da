/** Interface words of the figures of texts, in English. */
import type { fr } from './figures.fr.ts';

export const en: typeof fr = {
  figures: {
    waits: {
      name: 'How long the public waited',
      doubt: 'exact day unknown',
      wait: 'not yet public',
      public: 'made public',
      table: 'The same events in a table',
      gap: 'Wait',
    },
    key: {
      areas: 'The width says the period, the area the number.',
      squares: 'One square for each.',
      table: 'One square for each; the table gives their names and the sources.',
      events: 'uses of the tool in the pilot, by user',
      ministers: 'ministers before the court, by outcome',
    },
  },
};
