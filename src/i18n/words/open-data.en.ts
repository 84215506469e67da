/** Interface words of the open data, in English. */
import { typeset } from '../typography.ts';
import type { fr } from './open-data.fr.ts';

const t = (text: string) => typeset(text, 'en');

export const en: typeof fr = {
  dataPage: {
    title: t('The data, to download'),
    description: t(
      'Events, claims, exhibits, actors and glossary as CSV tables, the whole case file as JSON, the exhibits as BibTeX.',
    ),
    lead: t(
      'The whole site as files, made from the same entries as the pages. They open without an account, a key or a network.',
    ),
    files: 'The files',
    columns: { file: 'File', contents: 'Contents', count: 'Entries' },
    contents: {
      events: t('The events of the timeline: one row per event, with its two dates.'),
      pieces: t('The exhibits: one row per source, with its author, date and address.'),
      claims: t('The claims of the articles, with their status, reason and exhibits.'),
      actors: t('The people and institutions that the site names.'),
      glossary: t('The terms of the glossary and their definitions.'),
      dossier: t(
        'The whole case file: the same entries with all their fields, the rules, the answers, the procedure.',
      ),
      schema: t(
        'The schema (JSON Schema 2020-12) of that file, which gives the meaning of each field in French.',
      ),
      bibtex: t('The exhibits as BibTeX (the dialect of BibLaTeX), for LaTeX and JabRef.'),
    },
    reading: t('How to read them'),
    cells: t(
      'A text has two columns, one per language. A date keeps its written form (EDTF, standard ISO 8601-2); the first and the last day that it covers, and its precision, come next. A list stands in one cell, its items separated by a vertical bar. An empty cell means that the entry does not say.',
    ),
    spreadsheet: t(
      'Excel opens a CSV by Data, “From Text/CSV”, file origin “65001: Unicode (UTF-8)”. An apostrophe stands before a text that a spreadsheet would take for a formula.',
    ),
    noFeeds: t('This copy has no public address, and so it has no Atom feed.'),
    feedTitle: 'Exhibit by exhibit, what comes next, and the entries last checked',
    followTitle: 'Follow these points',
    follow: t('Subscribe to the Atom feed: these points, and the events last checked'),
    licence: 'The licence',
    licences: [
      t('Dates and sources: CC0, free for any use, without condition.'),
      t(
        'Words (titles, summaries, definitions, claims): CC BY-SA 4.0, with the credit “Exhibit by exhibit” and the same licence.',
      ),
    ],
    quotations: t('Quotations and titles of exhibits belong to their authors.'),
    edition: (version: string, date: string) => t(`Version ${version}, last checked on ${date}.`),
    packageTitle: t(
      'Exhibit by exhibit: Briefcam, the 2023 Olympics law, the Cour de justice de la République',
    ),
    packageDescription: t(
      'Dated events, claims, exhibits, actors, rules, answers, procedure and terms of a site on Briefcam, the 2023 Olympics law and the Cour de justice de la République. Each event has two dates: when it happened and when the public could know. Dates and sources under CC0, words under CC BY-SA 4.0.',
    ),
    keywords: t(
      'Briefcam, video surveillance, 2023 Olympics law, Cour de justice de la République, timeline',
    ),
    dated: (date: string) => t(`date: ${date}`),
  },
};
