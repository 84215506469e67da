/** Interface words of the open data, in English. */
import type { fr } from './open-data.fr.ts';

export const en: typeof fr = {
  dataPage: {
    title: 'The data, to download',
    description:
      'Events, claims, exhibits, actors and glossary as CSV tables, the whole case file as JSON, the exhibits as BibTeX.',
    lead: 'The whole site as files, made from the same entries as the pages. They open without an account, a key or a network.',
    files: 'The files',
    columns: { file: 'File', contents: 'Contents', count: 'Entries' },
    contents: {
      events: 'The events of the timeline: one row per event, with its two dates.',
      pieces: 'The exhibits: one row per source, with its author, date and address.',
      claims: 'The claims of the articles, with their status, reason and exhibits.',
      actors: 'The people and institutions that the site names.',
      glossary: 'The terms of the glossary and their definitions.',
      dossier:
        'The whole case file: the same entries with all their fields, the rules, the answers, the procedure.',
      schema:
        'The schema (JSON Schema 2020-12) of that file, which gives the meaning of each field in French.',
      bibtex: 'The exhibits as BibTeX (the dialect of BibLaTeX), for LaTeX and JabRef.',
    },
    reading: 'How to read them',
    cells:
      'A text has two columns, one per language. A date keeps its written form (EDTF, standard ISO 8601-2); the first and the last day that it covers, and its precision, come next. A list stands in one cell, its items separated by a vertical bar. An empty cell means that the entry does not say.',
    spreadsheet:
      'Excel opens a CSV by Data, “From Text/CSV”, file origin “65001: Unicode (UTF-8)”. An apostrophe stands before a text that a spreadsheet would take for a formula.',
    noFeeds: 'This copy has no public address, and so it has no Atom feed.',
    feedTitle: 'Exhibit by exhibit, what comes next, and the entries last checked',
    followTitle: 'Follow these points',
    follow: 'Subscribe to the Atom feed: these points, and the events last checked',
    licences: [
      'Dates and sources: CC0, free for any use, without condition.',
      'Words (titles, summaries, definitions, claims): CC BY-SA 4.0, with the credit “Exhibit by exhibit” and the same licence.',
    ],
    quotations: 'Quotations and titles of exhibits belong to their authors.',
    edition: (version: string, date: string) => `Version ${version}, last checked on ${date}.`,
    packageTitle:
      'Exhibit by exhibit: Briefcam, the 2023 Olympics law, the Cour de justice de la République',
    packageDescription:
      'Dated events, claims, exhibits, actors, rules, answers, procedure and terms of a site on Briefcam, the 2023 Olympics law and the Cour de justice de la République. Each event has two dates: when it happened and when the public could know. Dates and sources under CC0, words under CC BY-SA 4.0.',
    keywords:
      'Briefcam, video surveillance, 2023 Olympics law, Cour de justice de la République, timeline',
    dated: (date: string) => `date: ${date}`,
  },
};
