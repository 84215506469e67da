/** Interface words of the open data, in English. */
import type { Precision } from '../../calendar/when.ts';
import { typeset } from '../typography.ts';
import type { fr } from './open-data.fr.ts';

/** Standings that can be computed: COMPUTED_STANDINGS of case/computed-standing.ts. */
type ComputedMark = 'established' | 'reported' | 'reading';

const t = (text: string) => typeset(text, 'en');

export const en: typeof fr = {
  dataPage: {
    title: t('The data, to download'),
    description: t(
      'Events, claims, exhibits, actors, rules, answers, procedure and glossary as files: CSV, JSON, BibTeX, with the meaning of each column.',
    ),
    lead: t(
      'The whole site as files, made from the same entries as the pages. They open without an account, a key or a network.',
    ),
    jump: 'Sections of the data',
    files: 'The files',
    columns: { file: 'File', contents: 'Contents', count: 'Entries' },
    groups: {
      tables: 'Tables (CSV)',
      json: 'Whole entries (JSON)',
      bibliography: 'Bibliography',
      description: 'Description for machines',
      licence: 'Licence',
    },
    contents: {
      events: t('The events of the timeline: one row per event, with its two dates.'),
      pieces: t('The exhibits: one row per source, with its author, date and address.'),
      'events-pieces': t('Which exhibit supports or discloses which event.'),
      'events-actors': t('Which actor is named by which event, or asserts it.'),
      'events-follows': t(
        'Which event answers or follows which other, where an exhibit says so: the link and its exhibits.',
      ),
      authors: t('The authors of the exhibits, one per row: people by family name and given name.'),
      quotes: t('The exact words that the site quotes from each exhibit.'),
      actors: t('The people and institutions that the site names.'),
      positions: t('What each actor has said, with its exhibits.'),
      'terms-of-office': t('The terms of office that the timeline draws, with their dates.'),
      counts: t('Figures drawn in an article, by period, where the periods are unequal.'),
      places: t('Places on the map of the article on Briefcam, with the sentence that names each.'),
      glossary: t('The terms of the glossary and their definitions.'),
      claims: t('The claims of the articles, with their status, reason and exhibits.'),
      'claim-cells': t('The cells of the claims that are a row of a table.'),
      trials: t('The ministers tried by the Cour de justice de la République: one row each.'),
      uses: t('The official counts of the article 10 pilot, by user.'),
      occasions: t('The uses and tests in the article 10 calendar, one per line.'),
      rules: t(
        'The three rules side by side: one row per version, with the days on which it holds.',
      ),
      answers: t(
        'What each voice answers to each question: answers, silences, searches that found nothing.',
      ),
      steps: t('The steps of the procedure before the court, with their articles of law.'),
      passages: t('The links from one step to another, with their condition.'),
      walks: t('The real cases, followed through the procedure: one row per case.'),
      'walk-steps': t('The steps of each real case, with their date and status.'),
      'walk-openings': t(
        'The ways that a case leaves open in law; their texts and status are those of the step to which they lead.',
      ),
      'events-json': t('The events, with all their fields.'),
      'pieces-json': t('The exhibits, with all their fields and quotations.'),
      'actors-json': t('The actors, with their terms of office and their positions.'),
      'glossary-json': t('The glossary, with its cross-references.'),
      'claims-json': t('The claims, with their cells.'),
      'trials-json': t('The ministers tried, with all the fields.'),
      'uses-json': t('The counts of the pilot, with all the fields.'),
      'occasions-json': t('The calendar of the pilot, with all the fields.'),
      'regimes-json': t('The three rules, row by row, with their versions.'),
      'voices-json': t('The answers of the voices, cell by cell.'),
      'procedure-json': t('The steps of the procedure, with the links that leave them.'),
      'counts-json': t('The same figures, with their standing and their exhibits.'),
      'places-json': t('Places on the map, with all fields.'),
      'walks-json': t('The real cases, with their steps and the ways still open.'),
      bibtex: t('The exhibits as BibTeX (the dialect of BibLaTeX), for LaTeX and JabRef.'),
      schema: t('The schema (JSON Schema 2020-12) of the JSON file of the same name.'),
      datapackage: t('The description of all files and all columns (Data Package 2.0).'),
      licence: t('The licence of all these files, to keep beside them.'),
    },
    feeds: 'Follow the changes',
    feedsLead: t('An Atom feed, for a feed reader:'),
    noFeeds: t('This copy has no public address, and so it has no Atom feed.'),
    feedTitle: 'Exhibit by exhibit, what comes next, and the entries last checked',
    followTitle: 'Follow these points',
    follow: t('Subscribe to the Atom feed: these points, and the events last checked'),
    licence: 'The licence',
    licences: {
      'CC0-1.0': t('Dates and sources: CC0, free for any use, without condition.'),
      'CC-BY-SA-4.0': t(
        'Words (titles, summaries, definitions, claims): CC BY-SA 4.0, with the credit “Exhibit by exhibit” and the same licence.',
      ),
    },
    licenceFile: {
      title: t('Exhibit by exhibit: the licence of the data'),
      edition: (version: string, date: string) => t(`Version ${version}, last checked on ${date}.`),
      scope: t('This text covers every file of this folder and of the folder schema.'),
      sources: t(
        'Dates and sources include how precise they are, topics, statuses, links between entries, and the bibliographic record of each exhibit.',
      ),
    },
    licenceLimits: t(
      'CC0 lifts neither data protection, nor the presumption of innocence, nor the duty to keep the data up to date.',
    ),
    ofQuotes: t('The file quotes.csv is therefore under no licence from us.'),
    quotationsAlone: t(
      'No licence from us: these words belong to their authors, and we quote them.',
    ),
    licenceColumns: t(
      'In the tables, a column named by the code of a language, or whose name ends in it after an underscore (title_fr), holds words: CC BY-SA 4.0. Any other column is under CC0. Three exceptions belong to their authors: the words quoted from each exhibit, the titles of exhibits, the quotations of answers.',
    ),
    quotations: t('Quotations and titles of exhibits belong to their authors.'),
    cite: t('How to cite'),
    citeText: (version: string, date: string) =>
      t(
        `Name “Exhibit by exhibit”, version ${version} and the day of the last check, ${date}. “Cite this page” gives the ready-made forms.`,
      ),
    meaning: t('What the columns mean'),
    byFile: 'Columns, file by file',
    meaningLead: t(
      'A text has two columns, one per language. A date keeps its written form (EDTF, standard ISO 8601-2): the table “The forms of dates” lists them. A list stands in one cell, its items separated by a vertical bar. An empty cell means that the entry does not say, or what its column says of it. A few columns have no value yet.',
    ),
    meaningFlags: (yes: string, no: string) =>
      t(`A “yes or no” column is never empty: “${yes}” is yes, “${no}” is no.`),
    dateForms: {
      caption: t('The forms of dates'),
      columns: { form: t('Form'), meaning: t('Meaning') },
      rows: [
        ['2015', t('A year.')],
        ['2023-11', t('A month.')],
        ['2023-11-14', t('A day.')],
        [
          '2023-22',
          t(
            'A season, of three whole months: 21 begins in March, 22 in June, 23 in September, 24 in December.',
          ),
        ],
        ['201X', t('A decade, from 2010 to 2019.')],
        [
          '2025-02~',
          t('About this month. The form without “~” has the same days and the same precision.'),
        ],
        ['2024-07-26/2024-08-11', t('From the first day to the last, itself included.')],
        ['2024-11-08/..', t('Since this day, with no known end.')],
      ],
    },
    meaningDates: t(
      'After a date come the first and the last day that it covers, and its precision. Of a single date, these days say the doubt; of an interval, how long it lasts, and its precision is that of its beginning.',
    ),
    meaningLater: t(
      'The site says that an event was known only later when more than three days lie between its beginning and the day on which the public could know. This must hold for all the days that both dates allow.',
    ),
    meaningMarks: (scheme: string) =>
      t(
        `In claims and their cells, [word](${scheme}:id) points to the glossary, and *word* is in italics. Texts have no-break spaces (U+00A0, U+202F) and the curved apostrophe (U+2019); quotes.csv has the straight apostrophe (U+0027). Before looking for words, replace them by the space and the apostrophe of the keyboard.`,
      ),
    meaningStanding: t(
      'The status of an event, a claim, a trial, a count or a step of a case is written in its entry. That of a rule, an answer, a step or a link is computed, and its column says how. There an exhibit counts as read if the original, a copy or the official presentation page was. The JSON files have the entries as they are: a computed status is not in them.',
    ),
    meaningFormat: t(
      'CSV according to RFC 4180: commas, UTF-8, CRLF line ends. Excel opens it by Data, “From Text/CSV”, file origin “65001: Unicode (UTF-8)”. An apostrophe stands before a text that a spreadsheet would take for a formula.',
    ),
    meaningMissing: (word: string, python: string, r: string) =>
      t(
        `A word such as “${word}” is a word here, not a missing value: read with ${python} in pandas, with ${r} in R.`,
      ),
    fieldColumns: { name: 'Column', type: 'Type', description: 'Meaning' },
    types: {
      string: 'text',
      integer: 'integer',
      number: 'number',
      date: 'day',
      boolean: t('yes or no'),
      uri: 'address',
    },
    fields: {
      list: t('List of ids or words, separated by “|”.'),
      start: (name: string) => t(`First day that ${name} covers.`),
      end: (name: string) => t(`Last day that ${name} covers, itself included.`),
      endIfAny: (name: string) =>
        t(`Last day that ${name} covers, itself included; empty if it lasts.`),
      precision: (name: string, code: Record<Precision, string>) =>
        t(
          `Precision of ${name}: ${code.day}, ${code.month}, ${code.season}, ${code.year} or ${code.decade}.`,
        ),
      event: t('Id of the event.'),
      piece: t('Id of the exhibit.'),
      actor: t('Id of the actor.'),
      claim: t('Id of the claim: its article, then its name.'),
      walk: t('Id of the case followed.'),
      from: t('Id of the step that the link leaves.'),
      head: t('The head of the column in which the cell stands.'),
      article: t('The article that has the claim.'),
      rank: t('Rank in the entry, from 1.'),
      aspect: t('What is compared: the row of the page of the three rules.'),
      regime: t('The rule: the article 10 pilot, after-the-event analysis, or the face.'),
      question: (competence: string) =>
        t(`The question asked; “${competence}” is what the voice may say.`),
      voice: t('The voice that answers.'),
      answerKind: (code: { said: string; silent: string; absent: string }) =>
        t(
          `${code.said}: an answer; ${code.silent}: an exhibit shows that the voice did not rule; ${code.absent}: looked for and not found.`,
        ),
      lawPieces: t('The exhibits that contain the articles cited.'),
      ruleStanding: (code: Record<ComputedMark, string>) =>
        t(
          `Computed status: the entry states none. ${code.reading}: this is our reading of texts. Otherwise ${code.established}: a primary exhibit (law, decision, report, official page) was read; ${code.reported}: none was. Empty where nothing was found.`,
        ),
      answerStanding: (code: Record<ComputedMark, string>, competence: string) =>
        t(
          `Computed status: the entry states none. It says whether the voice did give this answer, or did keep silent, and not whether it is right. For “${competence}”, it says whether this role is its own. ${code.established}: a primary exhibit (law, decision, report, official page) was read; ${code.reported}: none was. Empty where nothing was found, or without an exhibit.`,
        ),
      stepStanding: (code: Record<ComputedMark, string>) =>
        t(
          `Computed status: the entry states none. ${code.reading}: this is our reading of texts. Otherwise ${code.established}: the articles cited or a primary exhibit (law, decision, report, official page) were read; ${code.reported}: neither was.`,
        ),
      exampleStanding: (code: Record<ComputedMark, string>) =>
        t(
          `Computed status of the example. ${code.established}: a primary exhibit was read; ${code.reported}: none was.`,
        ),
      endStanding: (code: Record<ComputedMark, string>) =>
        t(
          `Computed status of the end of the case. ${code.reading}: this is our reading. Otherwise ${code.established}: a primary exhibit was read; ${code.reported}: none was.`,
        ),
      pieceRole: (code: { supports: string; discloses: string }) =>
        t(
          `${code.supports}: the event rests on the exhibit; ${code.discloses}: it made the event public.`,
        ),
      actorRole: (code: { named: string; asserts: string }) =>
        t(
          `${code.named}: the event names the actor; ${code.asserts}: the actor asserts or reports it.`,
        ),
    },
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
