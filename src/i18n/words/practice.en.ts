/** Interface words of the experiment in practice, in English. */
import { typeset } from '../typography.ts';
import type { fr } from './practice.fr.ts';

const t = (text: string) => typeset(text, 'en');

export const en: typeof fr = {
  uses: {
    caption: 'The experiment: counts of the evaluation committee, as repeated by the Sénat.',
    user: 'User',
    total: 'Total',
    columns: {
      testsBefore: 'Tests before the Games',
      placesBefore: 'Places before the Games',
      placesOlympics: 'Places, Olympic Games',
      placesParalympics: 'Places, Paralympic Games',
      testsAfter: 'Tests after the Games',
      events: 'Events in all',
    },
  },
  practice: {
    title: 'What did the article 10 trial look for, and did it find it?',
    description: t(
      'The eight kinds of event of the decree, what the evaluation found, who used it, when and in how many places.',
    ),
    lead: (c: {
      kinds: number;
      tried: number;
      hardly: number;
      satisfactory: number;
      users: number;
    }) =>
      t(
        `Of the ${c.kinds} kinds of event in the decree, ${c.tried} were assessed; ${c.hardly} were not, or only poorly, according to Localtis. Results are satisfactory for ${c.satisfactory} of them. The tool had ${c.users} users.`,
      ),
    kinds: 'The kinds of event, one by one',
    decree: 'The decree',
    tried: 'Tried?',
    found: 'Found?',
    unread: t(
      'The evaluation report was not read. Localtis, the information service of Banque des territoires, gives its results.',
    ),
    saidBy: (who: string, date: string) => `${who}, ${date}`,
    triedWords: { tried: 'tried', hardly: 'not tried, or only poorly' },
    findings: {
      satisfactory: 'satisfactory',
      uncertain: 'uncertain',
      uneven: 'uneven',
      none: 'no result',
    },
    calendar: 'Who used it, when, in how many places?',
    calendarLead: t(
      'The uses and tests for which we have read a date. The official counts, below, include more.',
    ),
    calendarCaption: 'The dated occasions, in chronological order.',
    natures: { test: 'test', use: 'use', announced: 'announcement' },
    columns: {
      dates: 'When',
      user: 'Who',
      nature: 'Kind',
      what: 'On what occasion',
      places: 'Places',
      cameras: 'Cameras',
      pieces: 'Exhibits',
    },
    unknown: '—',
    unknownMeaning: 'A dash: number not read.',
    counts: 'The official counts',
    countsLead: t(
      'A test, a place and an event are three different things, and are not added together. Each column, added up again, gives the printed total.',
    ),
    months: 'From March 2024 to March 2025',
    article: 'Read the folder on the law',
  },
};
