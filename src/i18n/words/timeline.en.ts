/** Interface words of the timeline and its readings, in English. */
import { typeset } from '../typography.ts';
import type { fr } from './timeline.fr.ts';

const t = (text: string) => typeset(text, 'en');

export const en: typeof fr = {
  timeline: {
    title: 'Ten years, two clocks',
    description:
      'The timeline from 2015 to 2025: each event at its date, and the day on which the public could know it.',
    lead: '2015–2025: what happened, and when it became known.',
    drawing: 'The drawing of the timeline',
    skipDrawing: 'Skip the timeline: read the events as a list',
    toDrawing: 'Go to the timeline',
    views: {
      name: 'Events to show',
      tard: 'Known later',
      dates: (n: number) => `The ${n} dates`,
      tous: 'All events',
    },
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomGroup: 'Scale of the timeline',
    zoomed: 'Enlarged: {a} to {b}.',
    whole: 'Back to the ten years',
    present: 'Present',
    export: 'Export',
    refused: 'The browser refuses full screen: the timeline fills the page.',
    copy: 'Copy the link to this view',
    copied: 'Link copied.',
    copyByHand: 'To copy:',
    print: 'Print the page',
    embed: 'Embed in another page',
    pictures: 'Pictures and files',
    stop: (n: number, total: number) => `${n} / ${total}`,
    overview: 'The ten years, and the part that the chart shows',
    controls: {
      query: 'Search',
      actor: 'Person or institution',
      anybody: 'All',
      from: 'From',
      to: 'to',
      start: 'the start',
      end: 'the end',
      reset: 'Clear the filters',
      all: 'See all the events',
      more: 'Filter',
    },
    office: {
      /** For the outlines of the band; the names follow once an event is open. */
      then: 'In office on the date of the event',
      later: 'In office when the public learnt of it',
      term: '{name}, in office from {a} to {b}. The events of this period are marked.',
      since: '{name}, in office from {a}. The events of this period are marked.',
      note: 'These names place events in time. They do not imply that the minister knew of them or answers for them.',
    },
    filterTopics: 'Topics to show, all of them if none is ticked',
    filterStandings: 'Status to show, all of them if none is ticked',
    shown: {
      none: 'No event matches these filters.',
      one: '1 of {total} events shown.',
      many: '{n} of {total} events shown.',
      tard: '{n} of {total} events: those the public could only learn of more than three months later. Longest wait first.',
      dates: '{n} dates of {total} events, in order.',
    },
    /** The rail of a drawing, on which facts become public. */
    rail: 'Made public',
    facts: '{n} events',
    some: '{n} events, {m} here',
    ministers: 'Interior minister',
    minister: (name: string) => `${name}, interior minister`,
    interim: 'acting',
    became: { one: '1 event became public', many: '{n} events became public' },
    years: 'Years',
    legendWait: 'the wait until it was made public',
    legendDoubt: 'exact day unknown',
    legendSpan: 'a lasting event',
    legendMore: 'What these words mean',
    list: 'The events, in order',
    listLead: (n: number, later: number) =>
      `${n} dated events, ${later} of which the public only learnt of later.`,
    outside: {
      context: 'Not drawn, from before 2015: ',
      epilogue: 'Not drawn, from 2026: ',
      read: 'Read them',
    },
    scopes: { context: 'Before 2015: the context', epilogue: 'From 2026: the epilogue' },
    tableCaption:
      'All the events of the timeline, with both dates where they differ, their status and their sources.',
    columns: {
      happened: 'Date of the event',
      disclosed: 'Known to the public',
      fact: 'Event',
      topic: 'Topic',
      standing: 'Status',
      pieces: 'Sources',
    },
    publicAt: 'public',
    later: (gap: string) => `${gap} later`,
    through: 'made public by',
    itsPage: 'The page of this event',
    close: 'Close',
    previous: 'Previous event',
    next: 'Next event',
    sheet: 'The chosen event',
    sources: 'Sources',
  },
  eventPage: {
    description: (date: string, pieces: number, title: string) =>
      `${title} (${date}): both dates of the event, its status, its ${pieces === 1 ? 'source' : `${pieces} sources`} and how to cite it.`,
    inTimeline: 'See it on the timeline',
    pieces: (n: number) => (n === 1 ? 'Source' : `Sources (${n})`),
    disclosing: 'It made the event public.',
    neighbours: 'Events before and after',
    before: (date: string) => `Before: ${date}`,
    after: (date: string) => `After: ${date}`,
    folders: 'In the explainer',
    dates: (verified: string, review: string) =>
      `Checked on ${verified}, due for review by ${review}.`,
  },
  known: {
    title: t('What was known on a given day?'),
    description: t(
      'Choose a date, and read what was public, what had happened without being public, and what was still to come.',
    ),
    bars: t(
      'Each bar runs from the day of an event to the day the public could learn of it. If the exact day is not known, the latest possible day counts.',
    ),
    notWhy: t('This page shows what was public. It does not explain why the rest was not.'),
    showCounts: 'Show the three numbers',
    introduction: 'Show the introduction',
    choose: 'Choose the day',
    day: 'Day',
    slider: t('Day, from 2015 to 2025'),
    previous: 'Previous change',
    next: 'Next change',
    keyDays: 'Key days',
    dayNames: {
      '2023-11-13': t('The eve of the revelations'),
      '2023-11-15': 'The day after',
      '2024-10-28': t('Inspection report out'),
      '2024-12-05': t('The CNIL publishes'),
      '2025-01-27': t('Referral closed, according to AFP'),
      '2025-12-31': 'End of 2025',
    },
    aside: t('Before 2015, and ministers taking office'),
    counts: {
      on: 'On {date},',
      public: {
        none: t('none of this site’s {total} events was public,'),
        one: t('{n} of this site’s {total} events was public,'),
        many: t('{n} of this site’s {total} events were public,'),
      },
      unknown: {
        none: 'none had happened without being public,',
        one: '{n} had happened without being public,',
        many: '{n} had happened without being public,',
      },
      'to-come': {
        none: 'and none was still to come.',
        one: t('and {n} was still to come.'),
        many: t('and {n} were still to come.'),
      },
    },
    lists: {
      public: 'Already public',
      unknown: 'Had happened, not yet public',
      'to-come': 'Still to come',
    },
    none: t('No event of this site.'),
  },
  readings: {
    name: t('Other ways to read the timeline'),
    choose: 'Choose a subject',
    chosen: (subject: string) => `Subject: ${subject}`,
    subjects: {
      'preset-vsa': 'Automated image analysis',
      'preset-technique': 'The software',
      'preset-cjr': 'The Cour de justice de la République',
      'preset-emc': 'Civics',
    },
  },
  tablePage: {
    title: 'All the events in a table',
    lead: t('A column heading sorts the table.'),
    description: t('The events of the timeline in one table: two dates, topic, status, sources.'),
  },
  poster: {
    title: t('Briefcam, the Olympics law, the CJR: ten years, two clocks'),
    description: 'The whole timeline on one A3 page, to print in landscape.',
    how: t('One A3 page in landscape, from the browser’s print command. On A4 too, smaller.'),
    newMinister: 'New interior minister',
    drawn: (drawn: number, before: number, after: number) =>
      t(
        `${drawn} of ${drawn + before + after} events are drawn, with no minister’s name. ${before} from before 2015, ${after} from 2026 and the ministers’ names can be read in the timeline on the site.`,
      ),
  },
  handout: {
    title: 'Ten years on two pages',
    description:
      'A two-sided A4 sheet to photocopy for a class: the essential events and their two dates, the key, questions, sources.',
    lead: t(
      'One A4 sheet, two sides: the essential events, with the date when each happened and the date when the public could know. Then how to read them. On the back: questions, sources.',
    ),
    reading: 'How to read it',
    questions: t('Questions, and the page of the site that helps to answer'),
    pieces: 'The sources, by number',
  },
  eventLinks: {
    sides: {
      follows: 'What this event answers or follows',
      leadsTo: 'What followed from it, according to the sources',
    },
    note: t('A link is given only where a source states it: coming later is not enough.'),
  },
};
