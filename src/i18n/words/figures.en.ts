/** Interface words of the figures of texts, in English. */
import type { fr } from './figures.fr.ts';

export const en: typeof fr = {
  figures: {
    clocks: {
      name: 'The day of the event, and the day the public could learn of it',
      link: 'Open the timeline, where these events stand with their sources',
      publicOn: (day) => `Public on ${day}`,
      fact: (date, title, standing) => `${date}: ${title} (${standing})`,
      known: (date, gap) => `; public ${date}, ${gap} later`,
      caption:
        'Red line: from the day it happened to the day the public could learn of it. Wide bar: exact day not known. Grey: years drawn to a smaller scale.',
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
