/** Interface words of the timeline and its readings, in English. */
import { typeset } from '../typography.ts';
import type { fr } from './timeline.fr.ts';

const t = (text: string) => typeset(text, 'en');

export const en: typeof fr = {
  timeline: {
    title: 'Ten years, two clocks',
    description:
      'The timeline from 2015 to 2025: each fact at its date, and the day on which the public could know it.',
    lead: 'Each fact stands on the day it happened. The line leads to the day on which the public could learn of it.',
    drawing: 'The drawing of the timeline',
    skipDrawing: 'Skip the drawing and read the facts as a list',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomAll: 'See all',
    zoomGroup: 'Scale of the timeline',
    panLeft: 'Move towards the past',
    panRight: 'Move towards the present',
    readGroup: 'Read and share',
    stepThrough: 'Read fact by fact',
    guided: 'Start reading',
    project: 'Present',
    copy: 'Copy the link to this view',
    copied: 'Link copied.',
    copyByHand: 'To copy:',
    stop: (n: number, total: number) => `${n} / ${total}`,
    cluster: '{n} facts, {from} to {to}',
    overview: {
      name: 'Overview',
      start: 'Beginning of the visible part',
      end: 'End of the visible part',
    },
    controls: {
      query: 'Words',
      actor: 'Actor',
      anybody: 'All',
      from: 'From',
      to: 'to',
      reset: 'Show all',
    },
    office: {
      then: 'Interior minister on the date of the fact: {a}.',
      later: 'When the public learns of it: {b}.',
      term: 'During the term of {name}, sure dates only: {n} facts happened, {m} became public after the event.',
    },
    filters: 'Search and filter',
    filterTopics: 'Topics',
    filterStandings: 'Standings',
    shown: {
      one: '1 fact shown out of {total}.',
      many: '{n} facts shown out of {total}.',
      unnamed: ' {n} without a name at this scale: zoom in to read them.',
    },
    ministers: 'Interior ministry',
    ministersHelp: 'Interior ministers in office',
    interim: 'interim',
    knot: (date: string, n: number) => `${date}: ${n} facts made public`,
    before: (first: number, last: number) => `${first}–${last}`,
    after: (first: number, last: number, times: string) =>
      `${first}–${last}, scale enlarged ${times} times`,
    legendThread: 'from the fact to the day on which the public could know it',
    legendBar: 'imprecise date: the bar is as wide as the doubt',
    legendSpan: 'a fact that lasted',
    list: 'The facts, in order',
    listLead: (n: number, later: number) =>
      `${n} dated facts, ${later} of which the public only learnt of later.`,
    outside: {
      context: (n: number) => `${n} facts from before 2015 are not drawn.`,
      epilogue: (n: number) => `${n} facts from 2026 are not drawn.`,
      read: 'Read them',
    },
    scopes: { context: 'Before 2015: the context', epilogue: 'Since 2026: the epilogue' },
    tableCaption:
      'All the facts of the timeline, with both dates, their standing and their exhibits.',
    columns: {
      happened: 'Date of the fact',
      disclosed: 'Known to the public',
      fact: 'Fact',
      topic: 'Topic',
      standing: 'Standing',
      pieces: 'Exhibits',
    },
    publicAt: 'public',
    publicSame: 'at once',
    later: (gap: string) => `${gap} later`,
    through: 'made public by',
    close: 'Close',
    previous: 'Previous fact',
    next: 'Next fact',
    inList: 'Read in the list',
    sheet: 'The chosen fact',
    sources: 'Exhibits',
  },
  eventPage: {
    description: (date: string, pieces: number, title: string) =>
      `${title} (${date}): both dates of the fact, its standing, its ${pieces === 1 ? 'exhibit' : `${pieces} exhibits`} and how to cite it.`,
    inTimeline: 'See it on the timeline',
    offices: 'Who was interior minister?',
    or: ' or ',
    officeThen: (names: string) => `On the date of the fact: ${names}.`,
    officeLater: (names: string, same: boolean) =>
      same
        ? `When the public learns of it: still ${names}.`
        : `When the public learns of it: ${names}.`,
    officeNote:
      'These names place the fact in time. They do not say that the minister knew of it or answers for it.',
    pieces: (n: number) => (n === 1 ? 'Its exhibit' : `Its ${n} exhibits`),
    disclosing: 'It made the fact public.',
    neighbours: 'Facts before and after',
    before: (date: string) => `Before: ${date}`,
    after: (date: string) => `After: ${date}`,
    folders: 'In the case folder',
    dates: (verified: string, review: string) =>
      `Checked on ${verified}, due for review by ${review}.`,
  },
  known: {
    title: t('What was known that day?'),
    titleOn: (date: string) => t(`What was known on ${date}?`),
    description: (date: string) =>
      t(
        `What the public knew of this case file on ${date}, and what had happened without its knowing.`,
      ),
    descriptionAny: t(
      'Choose a day, and read what the public knew of this case file, and what it did not know yet.',
    ),
    lead: t(
      'Each line runs from the day of a fact to the day the public could learn of it. Imprecise dates count at the end of their period: only what is sure is said.',
    ),
    notWhy: t('This page says what was public. It does not say why the rest was not.'),
    choose: 'Choose the day',
    day: 'Day',
    slider: t('Day, from 2015 to 2025'),
    previous: 'Previous change',
    next: 'Next change',
    keyDays: 'Key days',
    axis: 'From 2015 to 2025',
    counts: {
      on: 'On {date},',
      public: {
        one: '{n} fact of this case file was public,',
        many: '{n} facts of this case file were public,',
      },
      unknown: {
        one: '{n} had happened but was not public,',
        many: '{n} had happened but were not public,',
      },
      'to-come': { one: t('{n} was still to come.'), many: t('{n} were still to come.') },
    },
    lists: {
      public: 'The public knew',
      unknown: 'Had happened, not yet public',
      'to-come': 'Still to come',
    },
    none: t('No fact of this case file.'),
  },
  readings: {
    name: t('Other ways to read the timeline'),
    ways: { embed: 'Embed', 'take-home': 'Take home' },
    links: {
      timeline: 'Whole timeline',
      'preset-parcours': 'Guided reading',
      known: t('What was known that day?'),
      'preset-essentiel': 'Essentials',
      'preset-emc': 'Civics',
      'preset-vsa': 'Image analysis',
      'preset-cjr': 'CJR',
      'preset-technique': 'Software',
      table: 'Table',
      poster: 'A3 poster',
      handout: 'A4 list',
    },
  },
  tablePage: {
    title: 'All the facts in a table',
    lead: t('A column heading sorts the table.'),
    description: t('The facts of the timeline in one table: two dates, topic, standing, exhibits.'),
  },
  poster: {
    title: t('Briefcam, the Olympics law, the CJR: ten years, two clocks'),
    description: 'The whole timeline on one A3 page, to print in landscape.',
    how: t('One A3 page in landscape, from the browser’s print command. On A4 too, smaller.'),
  },
  handout: {
    title: t('Ten years in one list'),
    description: 'The timeline as a list to print on A4, with the address of each exhibit.',
    lead: (n: number) => t(`${n} facts, each with its two dates, its standing and its exhibits.`),
    pieces: 'The exhibits, and where to read them',
  },
};
