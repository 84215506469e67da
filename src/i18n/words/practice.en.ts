/** Interface words of the experiment in practice, in English. */
import type { fr } from './practice.fr.ts';

export const en: typeof fr = {
  uses: {
    caption: 'The pilot: counts of the evaluation committee, as quoted by the Senate.',
    sum: 'The total of tests before the Games is our sum.',
    user: 'User',
    total: 'Total',
    columns: {
      testsBefore: 'Tests before the Games',
      placesBefore: 'Places before the Games',
      placesOlympics: 'Places, Olympic Games',
      placesParalympics: 'Places, Paralympic Games',
      testsAfter: 'Tests after the Games',
      events: 'Uses in all',
    },
  },
  practice: {
    decree: 'The decree',
    tried: 'Was it tested?',
    found: 'Result:',
    saidBy: (who: string, date: string) => `${who}, ${date}`,
    triedWords: { tried: 'yes', hardly: 'no, or only poorly' },
    findings: {
      satisfactory: 'satisfactory',
      uncertain: 'uncertain',
      uneven: 'uneven',
      none: 'none',
    },
    calendarCaption: (n: number) => `The ${n} dated occasions, in a table`,
    natures: { test: 'test', use: 'use or authorisation', announced: 'announcement' },
    columns: {
      dates: 'When',
      user: 'Who',
      nature: 'Kind',
      what: 'On what occasion',
      places: 'Places',
      cameras: 'Cameras',
      pieces: 'Sources',
    },
    userUnread: 'User not read',
    unknown: '—',
    unknownMeaning: 'A dash: number not read.',
    months: (first: string, last: string) => `From ${first} to ${last}`,
    article: 'Read the explainer on the law',
  },
};
