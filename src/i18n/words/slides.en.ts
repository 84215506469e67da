/** Interface words of the slides, and of the pages that offer them, in English. */
import type { fr } from './slides.fr.ts';

export const en: typeof fr = {
  deck: {
    title: 'Slides',
    lead: 'Twelve slides, one for each date of the timeline in 12 dates, for PowerPoint or LibreOffice. The notes give the summary of the event and the full titles of its sources.',
    link: 'The slides (PPTX)',
    ofSession: 'Slides of the session (PPTX)',
    drawing: (n: number, first: number, last: number) =>
      `Timeline of ${n} events, from ${first} to ${last}. The one of this slide is the largest.`,
    nextDay: 'the next day',
    summary: 'The event:',
    pieces: 'Sources:',
    optionsOnSheet: 'The answers to choose from are on the sheet.',
  },
};
