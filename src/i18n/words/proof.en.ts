/** Interface words of what pages say of themselves, in English. */
import type { fr } from './proof.fr.ts';

export const en: typeof fr = {
  proof: {
    own: (kB, grade) => `This page: ${kB} kB, EcoIndex ${grade}`,
    caption: 'What pages weigh, in thousands of bytes (kB).',
    table: 'Every page, one by one, as CSV.',
    kind: 'Kind of page',
    columns: {
      count: 'Pages',
      'gzip.median': 'Median page',
      gzip: 'Heaviest',
      brotli: 'Heaviest, in Brotli',
      bytes: 'First visit, at most',
      requests: 'Requests, at most',
      nodes: 'Elements, at most',
      grade: 'EcoIndex, at worst',
    },
    kinds: {
      home: 'The front page',
      article: 'The articles',
      essential: 'The essentials of an article',
      claims: 'Each sentence and its evidence',
      event: 'One event',
      timeline: 'The timeline and its forms',
      instrument: 'The other drawings and tables',
      list: 'Lists and search',
      lesson: 'For the classroom',
      text: 'Pages of text',
    },
  },
};
