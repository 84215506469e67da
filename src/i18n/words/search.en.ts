/** Interface words of the search and of the index of the site, in English. */
import type { fr } from './search.fr.ts';

export const en: typeof fr = {
  search: {
    description:
      'The index of the whole site: people, bodies, terms, events, sources, pages, steps of the procedure. And a field to look up a word.',
    field: 'A word, a name, a date, a source number',
    withoutScript:
      'The index of the whole site, from A to Z. The browser’s own search (Ctrl + F) finds a word in it.',
    figures: '0 – 9',
    results: 'Results',
    one: 'One entry found.',
    many: '{n} entries found.',
    cited: 'The source you asked for, then the entries that cite it: {n}.',
    partial: 'No entry has all these words. Entries with some of them: {n}.',
    cut: 'Showing the first {n}. Add a word to shorten the list.',
    none: 'Nothing for “{q}”. Try a single word, a surname, a year or a source number, or follow the index.',
    loading: 'Loading the search index…',
    failed:
      'The search cannot run: its index file is missing or could not be loaded. The index below is complete, from A to Z.',
    see: 'see',
    next: '; ',
    person: (surname: string, first: string) => `${surname}, ${first}`,
    kinds: {
      page: 'page',
      person: 'person',
      body: 'body',
      term: 'term of the glossary',
      step: 'step of the procedure',
    },
    partOf: (page: string) => `part of “${page}”`,
    factOf: (date: string) => `event, ${date}`,
    pieceOf: (piece: string, date: string) => `${piece}, ${date}`,
    trialOf: (date: string) => `trial, ${date}`,
  },
};
