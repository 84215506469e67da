/** Interface words of a class timeline, in English. */
import { typeset } from '../typography.ts';
import type { fr } from './class.fr.ts';

const t = (text: string) => typeset(text, 'en');

export const en: typeof fr = {
  ownTimeline: {
    title: 'My timeline, for a class',
    facts: 'Events',
    search: 'Find an event',
    chosen: {
      none: 'No event chosen: this will be the whole timeline.',
      one: '1 event chosen.',
      many: '{n} events chosen.',
    },
    name: 'Title',
    instruction: 'Instruction',
    view: 'What pupils see',
    views: {
      tout: 'Everything',
      dates: 'Without the dates',
      titres: 'Without the titles',
      ordre: 'To put in order',
    },
    own: {
      title: 'Add an event of your own',
      name: 'The event',
      date: 'Its date',
      text: 'A text, if needed',
      fault: 'Write an event and a date: 2023, 11/2023 or 14/11/2023.',
      add: 'Add',
      remove: 'Remove',
    },
    link: 'The link for pupils',
    code: 'The code of the frame, for Moodle or a blog',
    copyLink: 'Copy the link',
    copyCode: 'Copy the code',
    see: 'See it as a pupil does',
    strips: 'Strips to cut out, with their key',
    save: 'A file for a USB stick',
    safe: 'A curious pupil can see the dates, in the source of the page or without a script. Strips on paper do not give them.',
  },
  classView: {
    title: 'A timeline',
    refused: 'This address is incomplete: nothing is shown. Ask for the link again.',
    date: t('Date of “{title}”'),
    dateHere: 'Date:',
    fact: 'Event of {date}',
    factHere: 'Event:',
    known: 'public {date}',
    up: t('Move up “{title}”'),
    down: t('Move down “{title}”'),
    moved: 'Place {n} of {total}: {title}',
    verify: 'Check',
    placed: {
      none: '0 of {total} in the right place.',
      one: '1 of {total} in the right place.',
      many: '{n} of {total} in the right place.',
    },
    teacher: 'For the teacher',
    reveal: 'Show the answers',
    edit: 'Change this timeline',
    save: 'Save this file',
    file: 'class-timeline.html',
    strips: 'Cut out the strips, shuffle them, put them in order.',
    key: 'The key, to keep',
    print: 'Print',
  },
};
