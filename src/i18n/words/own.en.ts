/** Interface words of a timeline of one’s own, in English. */
import { typeset } from '../typography.ts';
import type { fr } from './own.fr.ts';

const t = (text: string) => typeset(text, 'en');

export const en: typeof fr = {
  own: {
    chosen: 'Chosen events',
    asTimeline: 'See these events as a timeline',
    take: 'Download',
    csv: 'Download as CSV',
    json: 'Download as JSON',
    svg: 'SVG picture',
    png: 'PNG picture',
    words: {
      file: 'my-timeline',
      choosing: 'Choose events',
      none: 'No event chosen',
      one: '1 event chosen',
      many: '{n} events chosen',
      view: 'See this timeline',
      clear: 'Clear all',
      close: 'Close',
      pick: 'Choose this event',
      unpick: 'Remove this event',
      pupils: 'In class',
      dates: {
        hidden: 'The dates are hidden.',
        shown: 'The dates are shown.',
        hide: 'Hide the dates',
        reveal: 'Show the dates',
      },
      noms: {
        hidden: 'The titles of the events are hidden.',
        shown: 'The titles of the events are shown.',
        hide: 'Hide the titles',
        reveal: 'Show the titles',
      },
      order: 'Put in order',
      orderLead:
        '{n} events of {total}, shuffled: from the earliest, at the top, to the latest. A date that is not exact counts from its beginning.',
      up: 'Move up:',
      down: 'Move down:',
      place: 'Place {n} of {total}',
      check: 'Check',
      inPlace: 'In their place: {n} of {total}.',
      failed: t('The browser could not do it.'),
    },
  },
};
