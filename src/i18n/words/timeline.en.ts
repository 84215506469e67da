/** Interface words of the timeline and its readings, in English. */
import { typeset } from '../typography.ts';
import type { fr } from './timeline.fr.ts';

const t = (text: string) => typeset(text, 'en');

export const en: typeof fr = {
  timeline: {
    title: 'What happened, and when it came out',
    description:
      'The timeline from 2015 to 2025, and what followed in 2026: each event at its date, and the day on which the public could know it.',
    lead: 'A line says neither how long an event lasted nor why the public learnt of it later.',
    drawing: 'The drawing of the timeline',
    toList: 'Skip the drawing: read the events as a list',
    layouts: {
      name: 'Events to show',
      premier: 'One event',
      tard: (n: number) => `The ${n} revealed late`,
      tous: 'All events',
      sujets: 'By subject',
    },
    happens: 'Things happen…',
    learns: '… the public learns',
    ticks: 'Known within three months: {n}',
    before: '‹ {n} events before 2015',
    after: '{n} events since 2026 ›',
    waited: 'public {gap} later',
    known: 'public {date}',
    doubt: 'some day in {date}: which one is not known',
    beyond: t('Here the public learns of it. What followed is not shown.'),
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomGroup: 'Zoom',
    close: '2023–2025 close up',
    whole: 'All ten years',
    present: 'Full screen',
    share: 'Share',
    copy: 'Copy the link to this view',
    copied: 'Link copied.',
    copyByHand: 'To copy:',
    print: 'Print the page',
    embed: 'Embed in another page',
    files: 'Download',
    controls: {
      years: 'Years',
      query: 'Search',
      actor: 'Person or institution',
      anybody: 'All',
      from: 'From',
      to: 'to',
      start: 'the start',
      end: 'the end',
      reset: 'Clear the filters',
      more: 'Filter',
      topics: 'Subjects (tick none to see all)',
      standings: 'Level of evidence (tick none to see all)',
      see: { one: 'See the event', many: 'See the {n} events' },
    },
    shown: {
      none: 'No event matches these filters.',
      one: '1 of {total} events shown.',
      many: '{n} of {total} events shown.',
    },
    day: {
      hint: t('Drag the date: what was known on that day?'),
      slider: t('What was known on that day?'),
      chosen: t('Day chosen: {date}'),
      on: 'On {date}, of {total} events:',
      eve: 'On {date}, the day before Disclose published, of {total} events:',
      counts: {
        public: { none: 'none was public,', one: '{n} was public,', many: '{n} were public,' },
        hidden: {
          none: 'none had happened without being public,',
          one: '{n} had happened but was not public,',
          many: '{n} had happened but were not public,',
        },
        'to-come': {
          none: 'none was still to happen.',
          one: '{n} had not happened yet.',
          many: '{n} had not happened yet.',
        },
      },
      title: 'On that day',
      lists: {
        hidden: 'Had happened but was not yet public',
        public: 'Already public',
        'to-come': 'Still to come',
      },
      rule: t(
        'A date whose day is not known counts as late as it can be. The drawing shows what was public; it does not explain why the rest was not.',
      ),
    },
    key: {
      lead: 'A line is the public’s wait, from the day of an event to the day it came out:',
      marks: {
        known: 'made public',
        hidden: 'not yet public on the chosen day',
        public: 'already public',
        'to-come': 'not yet happened',
        wait: 'not yet public',
        doubt: 'day unknown (solid edge: established)',
        tick: (atOnce: number, soon: number) =>
          `known at once (${atOnce}) or within three months (${soon})`,
      },
    },
    facts: '{n} events made public',
    ministers: 'Interior minister',
    minister: (name: string, from: string, to: string) =>
      `${name}, interior minister from ${from} to ${to}`,
    ministerSince: (name: string, from: string) => `${name}, interior minister from ${from}`,
    ministersNote:
      'These names place events in time. They do not imply that the minister knew of them or answers for them.',
    factName: (title: string, date: string, known: string, standing: string) =>
      t(`${title}: ${date}.${known} ${standing}.`),
    factKnown: (date: string, gap: string) => t(` Made public ${date}, ${gap} later.`),
    list: 'The events, in order',
    listLead: (n: number, later: number) =>
      `${n} dated events, ${later} of which the public learnt of more than three months later.`,
    scopes: { context: 'Before 2015: the context', epilogue: 'From 2026: the epilogue' },
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
    shut: 'Close',
    previous: 'Previous event',
    next: 'Next event',
    sheet: 'The chosen event',
    sources: 'Sources',
    stop: (n: number, total: number) => `${n} / ${total}`,
    toWhole: 'See the whole timeline',
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
  poster: {
    title: t('The poster: what happened, and when it was known'),
    description: 'The whole timeline on one A3 page, to print in landscape.',
    how: t('One A3 page in landscape, from the browser’s print command. On A4 too, smaller.'),
    newMinister: 'New interior minister',
    drawn: (drawn: number, before: number, after: number) =>
      t(
        `${drawn} of ${drawn + before + after} events are drawn; no minister’s name is printed. The others (${before} from before 2015, ${after} from 2026) and the names can be read in the timeline on the site.`,
      ),
  },
  eventLinks: {
    sides: {
      follows: 'What this event answers or follows',
      leadsTo: 'What followed from it, according to the sources',
    },
    note: t('A link is given only where a source states it: coming later is not enough.'),
  },
};
