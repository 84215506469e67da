/** Interface words of the figures of texts, in English. */
import type { fr } from './figures.fr.ts';

export const en: typeof fr = {
  figures: {
    waits: {
      name: 'How long the public waited',
      note: 'The line shows the public’s wait, not how long the software was used. It does not say whether use has ended.',
      table: 'The same events in a table',
      gap: 'Wait',
    },
    map: {
      title: 'Where Briefcam was used, or challenged',
      caption:
        'Filled: established. Hollow: reported or asserted. Positions are within a few kilometres.',
      table: 'The same places in a table',
      place: 'Place',
      what: 'What happened there',
      standing: 'Status and sources',
    },
    document: {
      kind: 'Document',
      passage: 'read the passage',
      extract: 'The passage',
    },
    key: {
      years: (n: number) => (n === 1 ? '1 year' : `${n} years`),
      dots: 'One dot per declared use; the day is not known.',
      squares: 'One square for each.',
      table: 'One square for each; the table gives their names and the sources.',
      events: 'uses of the tool, from 19 April to the end of 2024, by user',
      ministers: 'ministers before the court, by outcome',
    },
  },
};
