/** Interface words of the audit of claims and the record of changes, in English. */
import type { fr } from './claims.fr.ts';

export const en: typeof fr = {
  claims: {
    lead: (n: number, article: string) =>
      `${n} claims of the article “${article}”. Each has its status, its sources and how to cite it.`,
    description: (article: string) =>
      `Every claim of the article “${article}”, its status, its sources and how to cite it.`,
    inArticle: 'Read in the article',
    here: 'This claim in English',
    read: {
      original: 'The original of at least one source was read.',
      copy: 'Sources read in copies only.',
      presentation: 'No source was read directly; a page presenting one was.',
      secondary: 'Sources not read: known only from other sources.',
    },
    dates: (verified: string, review: string) =>
      `Checked on ${verified}, to be reviewed by ${review}.`,
    quoted: 'Words quoted',
    between: '; ',
    page: (n: number) => `p. ${n}`,
    corrected: (date: string, times: number) =>
      times > 1 ? `last corrected on ${date}` : `corrected on ${date}`,
    answered: (who: string) => `reply: ${who}`,
    pieces: 'Sources',
  },
  corrections: {
    none: (published: string) => `No correction since the site went online on ${published}.`,
    notOnline: 'This list begins on the day on which the site goes online.',
    was: 'Before:',
    now: 'Now:',
    why: 'Why:',
  },
  report: {
    label: 'Report an error',
    subject: (id: string, version: string) => `Error in ${id}, version ${version}`,
    body: (page: string, id: string, version: string) => `${page}\n${id}, version ${version}\n\n`,
  },
  replies: { none: 'No reply received to date.', from: 'Reply from' },
};
