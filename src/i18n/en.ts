/** Interface words in English. Same keys as fr.ts, or it does not compile. */
import type { Mark } from '../timeline/model/vocabulary.ts';
import type { Precision } from '../calendar/when.ts';
import type { fr } from './fr.ts';
import { typeset } from './typography.ts';

/** Standings that are computed (case/computed-standing.ts). */
type ComputedMark = Extract<Mark, 'established' | 'reported' | 'reading'>;

const t = (text: string) => typeset(text, 'en');

export const en: typeof fr = {
  site: {
    name: 'Exhibit by exhibit',
    title: (page: string) => t(`Exhibit by exhibit: ${page}`),
    skip: 'Skip to content',
    menu: 'Main menu',
    footer: 'Footer',
    localCopyContact: 'Local copy: it has no publisher to write to. Ask whoever handed it to you.',
    localCopy: 'Local copy: this case file is not published online by a publisher.',
    licence: 'Text under CC BY-SA 4.0, dates and sources under CC0, code under the MIT licence.',
    privacy: 'No cookie, no account, no third party.',
    verified: 'Checked on',
    reference: t('The French edition is the reference; for legal terms its text prevails.'),
    inReference: 'This page in French',
  },
  menu: {
    affair: 'The affair',
    folders: 'Folders',
    timeline: 'Timeline',
    pieces: 'Exhibits',
    teach: 'Teach',
  },
  pages: {
    home: 'The affair',
    briefcam: 'Briefcam',
    'loi-2023': 'The 2023 Olympics law',
    cjr: 'The CJR',
    procedure: 'The procedure before the CJR',
    timeline: 'The timeline',
    known: 'What was known that day?',
    'preset-parcours': 'The timeline: guided reading',
    'preset-essentiel': 'The timeline: the essentials',
    'preset-emc': 'The timeline: civics',
    'preset-vsa': 'The timeline: automated image analysis',
    'preset-cjr': 'The timeline: the Cour de justice de la République',
    'preset-technique': 'The timeline: the software',
    regimes: 'Three rules side by side',
    practice: 'Article 10 in practice',
    voices: 'Who says what?',
    table: 'The timeline as a table',
    poster: 'The timeline as an A3 poster',
    handout: 'The timeline to print on A4',
    pieces: 'The exhibits',
    embed: 'Embed the timeline',
    versions: 'The versions',
    'other-pieces': 'The press exhibits',
    actors: 'Who is who',
    glossary: 'The glossary',
    synopsis: 'Video summary',
    enseigner: 'Teach',
    'take-home': 'Take home',
    fragility: 'What rests on what',
    named: 'Named here',
    methode: 'The method',
    corrections: 'Corrections',
    'droit-de-reponse': 'Right of reply',
    'mentions-legales': 'Legal notice',
    accessibilite: 'Accessibility',
    heberger: 'Host a copy',
    'briefcam-claims': 'Briefcam, sentence by sentence',
    'loi-2023-claims': 'The 2023 Olympics law, sentence by sentence',
    'cjr-claims': 'The CJR, sentence by sentence',
    data: 'The data',
    'site-map': 'Site map',
  },
  /** A word that introduces what follows it. */
  label: (text: string) => `${text}:`,
  folders: { briefcam: 'Briefcam', 'loi-2023': 'The 2023 Olympics law', cjr: 'The CJR' },
  folder: (n: number) => `Folder ${n}`,
  minutes: (n: number) => `${n}-minute read`,
  topics: {
    logiciel: 'The software',
    revelation: 'Disclosures',
    controle: 'Oversight',
    justice: 'The courts',
    politique: 'Politics',
    loi: 'The law',
    experimentation: 'The experiment',
  },
  standings: {
    established: 'established',
    reported: 'reported',
    asserted: 'asserted',
    disputed: 'disputed',
    reading: 'our reading',
  },
  standingBy: {
    established: () => 'Established',
    reported: (voices: string) => `Reported by ${voices}`,
    asserted: (voices: string) => `Asserted by ${voices}`,
    disputed: (voices: string) => `Disputed between ${voices}`,
    reading: (voices: string) =>
      voices ? `Our reading of what is reported by ${voices}` : 'Our reading of the texts',
  },
  standingMeaning: {
    established: 'A primary document says it, or two sources of different origin do.',
    reported: 'The press or an association says it; the primary document was not read.',
    asserted: 'A party says it: minister, deputy, association, vendor.',
    disputed: 'Two sources contradict each other; both are cited, neither is preferred.',
    reading: 'We draw a consequence from texts that we read; the sentence says so.',
  },
  piece: (n: number) => `exhibit ${n}`,
  timeline: {
    title: 'Ten years, two clocks',
    description:
      'The timeline from 2015 to 2025: each fact at its date, and the day on which the public could know it.',
    lead: 'Each fact stands on the day it happened. The line leads to the day on which the public could learn of it.',
    drawing: 'The drawing of the timeline',
    skipDrawing: 'Skip the drawing and read the facts as a list',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomAll: 'See all',
    zoomGroup: 'Scale of the timeline',
    panLeft: 'Move towards the past',
    panRight: 'Move towards the present',
    readGroup: 'Read and share',
    stepThrough: 'Read fact by fact',
    guided: 'Start reading',
    project: 'Present',
    copy: 'Copy the link to this view',
    copied: 'Link copied.',
    copyByHand: 'To copy:',
    stop: (n: number, total: number) => `${n} / ${total}`,
    cluster: '{n} facts, {from} to {to}',
    overview: {
      name: 'Overview',
      start: 'Beginning of the visible part',
      end: 'End of the visible part',
    },
    controls: {
      query: 'Words',
      actor: 'Actor',
      anybody: 'All',
      from: 'From',
      to: 'to',
      reset: 'Show all',
    },
    office: {
      then: 'Interior minister on the date of the fact: {a}.',
      later: 'When the public learns of it: {b}.',
      term: 'During the term of {name}, sure dates only: {n} facts happened, {m} became public after the event.',
    },
    filters: 'Search and filter',
    filterTopics: 'Topics',
    filterStandings: 'Standings',
    shown: {
      one: '1 fact shown out of {total}.',
      many: '{n} facts shown out of {total}.',
      unnamed: ' {n} without a name at this scale: zoom in to read them.',
    },
    ministers: 'Interior ministry',
    ministersHelp: 'Interior ministers in office',
    interim: 'interim',
    knot: (date: string, n: number) => `${date}: ${n} facts made public`,
    before: (first: number, last: number) => `${first}–${last}`,
    after: (first: number, last: number, times: string) =>
      `${first}–${last}, scale enlarged ${times} times`,
    legendThread: 'from the fact to the day on which the public could know it',
    legendBar: 'imprecise date: the bar is as wide as the doubt',
    legendSpan: 'a fact that lasted',
    list: 'The facts, in order',
    listLead: (n: number, later: number) =>
      `${n} dated facts, ${later} of which the public only learnt of later.`,
    outside: {
      context: (n: number) => `${n} facts from before 2015 are not drawn.`,
      epilogue: (n: number) => `${n} facts from 2026 are not drawn.`,
      read: 'Read them',
    },
    scopes: { context: 'Before 2015: the context', epilogue: 'Since 2026: the epilogue' },
    tableCaption:
      'All the facts of the timeline, with both dates, their standing and their exhibits.',
    columns: {
      happened: 'Date of the fact',
      disclosed: 'Known to the public',
      fact: 'Fact',
      topic: 'Topic',
      standing: 'Standing',
      pieces: 'Exhibits',
    },
    publicAt: 'public',
    publicSame: 'at once',
    later: (gap: string) => `${gap} later`,
    through: 'made public by',
    close: 'Close',
    previous: 'Previous fact',
    next: 'Next fact',
    inList: 'Read in the list',
    sheet: 'The chosen fact',
    sources: 'Exhibits',
  },
  eventPage: {
    description: (date: string, pieces: number, title: string) =>
      `${title} (${date}): both dates of the fact, its standing, its ${pieces === 1 ? 'exhibit' : `${pieces} exhibits`} and how to cite it.`,
    inTimeline: 'See it on the timeline',
    offices: 'Who was interior minister?',
    or: ' or ',
    officeThen: (names: string) => `On the date of the fact: ${names}.`,
    officeLater: (names: string, same: boolean) =>
      same
        ? `When the public learns of it: still ${names}.`
        : `When the public learns of it: ${names}.`,
    officeNote:
      'These names place the fact in time. They do not say that the minister knew of it or answers for it.',
    pieces: (n: number) => (n === 1 ? 'Its exhibit' : `Its ${n} exhibits`),
    disclosing: 'It made the fact public.',
    neighbours: 'Facts before and after',
    before: (date: string) => `Before: ${date}`,
    after: (date: string) => `After: ${date}`,
    folders: 'In the case folder',
    dates: (verified: string, review: string) =>
      `Checked on ${verified}, due for review by ${review}.`,
  },
  pieceList: {
    titles: {
      pieces: 'The official exhibits',
      'other-pieces': 'The exhibits from the press, associations and other voices',
    },
    description:
      'All the sources of the case file, numbered, with what each one brings and what rests on it.',
    jump: 'Kinds of exhibit',
    lead: (n: number) =>
      `${n} numbered documents, in two lists: those that public bodies publish, and all the others. Each contestable sentence of the site refers to one of them; each says here what rests on it.`,
    kinds: {
      text: 'Laws, decrees and treaties',
      decision: 'Decisions of courts and authorities',
      report: 'Official reports and proceedings',
      official: 'Official pages and statements',
      party: 'Words of elected officials and parties',
      association: 'Associations and unions',
      press: 'Press',
      academic: 'Academic work',
      vendor: 'Software publishers',
    },
    kindOf: {
      text: 'Official text',
      decision: 'Decision',
      report: 'Official report',
      official: 'Official page',
      party: 'Words of an elected official or a party',
      association: 'Association',
      press: 'Press',
      academic: 'Academic work',
      vendor: 'Vendor',
    },
    seen: {
      original: 'original read',
      copy: (host: string) => `read in a copy (${host})`,
      presentation: 'document not read; the page presenting it was read',
      secondary: 'original not read',
    },
    seenShort: {
      original: 'original read',
      copy: 'read in a copy',
      presentation: 'not read; its presentation page was read',
      secondary: 'not read, known through others',
    },
    seenThrough: 'known through',
    rights: {
      'official-text': 'official text, free to reproduce',
      'public-document': 'public document',
      'all-rights-reserved': 'all rights reserved',
      'free-licence': 'free licence',
    },
    language: { fr: 'in French', en: 'in English' },
    consulted: (date: string) => `consulted ${date}`,
    archived: 'look for an archived copy',
    restsEvents: 'Facts that rest on it',
    restsArticles: 'Sentences that cite it',
    restsActors: 'Entries',
    restsTerms: 'Definitions',
    restsPages: 'Instruments that cite it',
    restsNothing: 'In the file; no fact rests on it yet.',
    noAddress: 'No address:',
    sentence: (n: number) => `sentence ${n}`,
  },
  actorList: {
    title: 'Who is who',
    description:
      'The people and institutions that the case file names, their roles and their terms of office.',
    jump: 'Sections of the page',
    lead: 'Only public office holders, in their public role, and institutions are named. No officer, complainant or private person is.',
    kinds: {
      person: 'People',
      government: 'Government and administration',
      parliament: 'Parliament',
      court: 'Courts, judges and prosecutors',
      authority: 'Independent authorities',
      association: 'Associations and unions',
      press: 'Press',
      company: 'Companies and local authorities',
    },
    died: (date: string) => t(`Died ${date}.`),
    offices: 'The Interior ministry: who was minister, and when',
    officesNote: 'These dates say who was in office. They do not say who decided what.',
    columns: {
      holder: 'Minister',
      from: 'First day',
      to: 'Replaced on',
      pieces: 'Exhibits',
    },
    inOffice: 'end not recorded here',
    named: 'Facts that name them',
  },
  glossaryPage: {
    title: 'The glossary',
    description: 'The legal, police and technical terms used in the case file, defined simply.',
    jump: 'Families of terms',
    lead: (n: number) =>
      `${n} terms, defined for readers who have studied neither law nor computing.`,
    fields: {
      technique: 'Technology',
      donnees: 'Personal data',
      procedure: 'Procedure',
      institutions: 'Institutions',
      loi: 'Law-making',
    },
    see: 'See also',
    defined: 'Source',
  },
  claims: {
    lead: (n: number, article: string) =>
      t(
        `${n} claims of the article “${article}”, each with its standing, its exhibits and how to cite it.`,
      ),
    description: (article: string) =>
      t(`Every claim of the article “${article}”, its standing, its exhibits and how to cite it.`),
    inArticle: 'Read in the article',
    here: 'This claim in English',
    audit: 'standing and exhibits of this sentence',
    read: {
      original: 'At least one exhibit read in the original.',
      copy: 'Exhibits read in copies only.',
      presentation: 'No exhibit read itself; a page presenting it was read.',
      secondary: 'Exhibits not read, known through others only.',
    },
    dates: (verified: string, review: string) =>
      `Checked on ${verified}, to be reviewed by ${review}.`,
    rows: 'row of a table',
    quoted: 'Words quoted',
    between: '; ',
    page: (n: number) => `p. ${n}`,
    corrected: (date: string) => `corrected on ${date}`,
    answered: (who: string) => `reply: ${who}`,
    pieces: 'Exhibits',
  },
  citing: {
    page: 'Cite this page',
    claim: 'Cite',
    formats: { short: 'Short', full: 'Full', bibtex: 'BibTeX', csl: 'CSL-JSON' },
    version: (version: string, date: string) => `version ${version} of ${date}`,
    local: 'local copy',
    consulted: 'In',
  },
  fragility: {
    title: 'What rests on what',
    description:
      'For each exhibit, the claims that fall if it falls; first those that have one source only.',
    lead: 'If a source were wrong, what would be left? A claim falls when it has neither a primary document that was read nor two different origins left, or no exhibit that was read.',
    single: 'A single source',
    singleLead: (n: number, total: number) =>
      `${n} claims out of ${total} rest on a single origin.`,
    singleKinds: {
      weak: (n: number) => `${n} without an official document that we have read`,
      primary: (n: number) => `${n} on an official document that we have read`,
    },
    byPiece: 'Exhibit by exhibit',
    byPieceLead: (n: number) => `${n} exhibits carry at least one claim that would fall with them.`,
    falls: (n: number) => (n === 1 ? '1 claim falls with it' : `${n} claims fall with it`),
    none: 'None.',
  },
  named: {
    title: 'Named here',
    description:
      'For each person and body: all that the case file says of them and its standing, their own position, and how to reply.',
    lead: 'Every person and every body named here can read all that the case file says of them, and reply.',
    position: 'Their position',
    sought: (date: string) =>
      `By ${date} we had found no public statement of theirs on this case file.`,
    statements: 'What the case file says',
    titles: 'Named in the title of these exhibits',
    reply: 'Reply',
  },
  procedure: {
    title: 'What route does a case against a minister take, and where does it stop?',
    description:
      'The procedure before the Cour de justice de la République, drawn step by step: who decides, under which article, and where each path ends.',
    lead: 'Two doors, a complaint and action on the prosecutor general’s own initiative; a report to the prosecutor knocks at the second, it does not open it. Each path goes through a filter, and may stop there. According to an anonymous source quoted by AFP, the report on Briefcam stopped at the prosecutor general’s desk.',
    contents: 'On this page',
    drawingTitle: 'Follow a path',
    drawingLead: (steps: number, passages: number) =>
      `The drawing has ${steps} steps and ${passages} passages. It reads from top to bottom; a dashed line goes back. Each box leads to its entry.`,
    drawing: 'The procedure, from bringing a case to the appeal',
    skip: 'Skip the drawing and read the procedure in sentences',
    phases: {
      saisine: '1. Bringing a case',
      requetes: '2. The filter: commission des requêtes',
      instruction: '3. The commission d’instruction',
      jugement: '4. The trial bench',
      pourvoi: '5. Appeal on points of law',
    },
    kinds: {
      start: 'start',
      question: 'question',
      door: 'door',
      filter: 'decision',
      act: 'act',
      appeal: 'appeal',
      exit: 'stop',
      verdict: 'outcome of the trial',
      end: 'end',
      outside: 'outside the court',
    },
    legend: 'Key',
    legends: {
      door: 'door',
      filter: 'a decision is taken',
      act: 'act',
      exit: 'the path may stop here',
      verdict: 'outcome of the trial',
      outside: 'outside the court',
    },
    law: {
      const: (article: string) => `Constitution, article ${article}`,
      lo: (article: string) => `organic law, article ${article}`,
      ap: (date: string) => `Cour de cassation, plenary assembly, ${date}`,
      paragraph: (n: number) => `, paragraph ${n}`,
    },
    walker: {
      name: 'Follow a case',
      choose: 'Case',
      previous: 'Previous',
      next: 'Next',
      play: 'Play',
      pause: 'Pause',
      keys: 'The arrow keys change step.',
      at: 'Step {n} of {total}',
      walks: 'The cases, step by step',
      walksLead: (n: number) =>
        `${n} real paths. A date given as a range means that the day was not found.`,
      between: (from: string, to: string) => `Between ${from} and ${to}`,
      end: 'Where this case stands',
      open: 'Open in law. That means neither used nor bound to succeed.',
    },
    list: 'The same procedure, in sentences',
    listLead: 'Each step says who decides, under which text, and which remedy exists.',
    then: 'then',
    facts: {
      decides: 'Who decides',
      law: 'Text',
      recourse: 'Remedy',
      example: 'Example',
      walks: 'Cases',
    },
    reading: 'Our reading',
    notMeaning: 'What this does not mean',
    doors: {
      title: 'Who may knock at which door?',
      lead: 'Two questions: who are you, and what do you bring? The page says which route exists, and where the path may stop. A complaint opens its own; a report to the prosecutor does not open own-initiative action.',
      note: 'This page explains texts. It is no substitute for a lawyer’s advice.',
      bring: 'What do you bring?',
      door: 'The route',
      early: 'Where the path may stop before any investigation',
      later: 'If an investigation opens, it may end like this',
      outside: 'This route does not lead to the court',
    },
    trials: {
      title: 'How did the trials end?',
      lead: 'One mark per minister tried. The numbers are counted in the table.',
      chart: 'Outcomes of the trials, by year and by minister',
      outcomes: {
        acquitted: 'Acquitted',
        'guilty-no-penalty': 'Guilty, no penalty',
        'guilty-suspended': 'Guilty, suspended sentence',
        lapsed: 'No judgment',
      },
      row: (outcome: string, n: number) => `${outcome}: ${n}`,
      mark: (minister: string, date: string, outcome: string) => `${minister}, ${date}: ${outcome}`,
    },
    unknown: {
      title: 'What is not known',
      items: [
        'Articles 36 to 38 of the organic law were not read: the public copy does not have them.',
        'No example of an unfavourable opinion, or of a judgment of the court being quashed, was found as of 26 November 2026.',
        'No attempt to challenge a closing by the prosecutor general was found as of 26 November 2026.',
        'Endings marked “Our reading” are inferred from the texts read; a judge might read them otherwise.',
      ],
    },
    figure: {
      caption:
        'The whole procedure can be followed step by step, with the path of the report on Briefcam.',
      link: 'Follow a path through the procedure',
    },
  },
  trials: {
    caption: 'The ministers tried by the Cour de justice de la République.',
    columns: {
      date: 'Judgment',
      minister: 'Minister',
      offence: 'Offence',
      asked: 'Prosecution asked for',
      sentence: 'Decision',
      pieces: 'Exhibits',
    },
    count: (c: {
      trials: number;
      ministers: number;
      acquitted: number;
      guilty: number;
      noPenalty: number;
      suspended: number;
    }) =>
      `${c.trials} trials ended in a judgment on guilt. They concerned ${c.ministers} ministers: ${c.acquitted} acquitted, ${c.guilty} found guilty, of whom ${c.noPenalty} without penalty and ${c.suspended} with a suspended prison sentence.`,
    unknown: '—',
  },
  uses: {
    caption: 'The experiment: counts of the evaluation committee, as repeated by the Sénat.',
    user: 'User',
    total: 'Total',
    columns: {
      testsBefore: 'Tests before the Games',
      placesBefore: 'Places before the Games',
      placesOlympics: 'Places, Olympic Games',
      placesParalympics: 'Places, Paralympic Games',
      testsAfter: 'Tests after the Games',
      events: 'Events in all',
    },
  },
  regimes: {
    title:
      'Analysing video live, searching it afterwards, recognising a face: is it the same rule?',
    titleOn: (date: string) => `Live, afterwards, a face: three rules on ${date}`,
    description: t(
      'Three rules side by side, as they stood on the day chosen: the article 10 trial, analysis in an investigation, facial recognition.',
    ),
    descriptionOn: (date: string) =>
      `The article 10 trial, analysis in an investigation and facial recognition: the rule for each on ${date}.`,
    lead: t(
      'No. The three differ in their aim, their timing and their authorisation. Each cell states the rule as it stood on a given day, and the text it comes from.',
    ),
    noDay: 'Every version of each rule, in chronological order.',
    everyVersion: 'All dates',
    choose: 'Choose the day',
    day: 'Day',
    previous: 'Previous change',
    next: 'Next change',
    keyDays: 'Key days',
    caption: 'Three rules, row by row.',
    aspect: 'What is compared',
    strip: 'Since when, until when',
    ordinal: '',
    columns: {
      'article-10': 'Live: the article 10 trial',
      differe: 'Afterwards: the criminal investigation',
      visage: 'A face: facial recognition',
    },
    aspects: {
      but: 'To what end?',
      moment: 'When?',
      images: 'Which images?',
      biometrie: 'Biometrics?',
      utilisateurs: 'Who uses it?',
      autorisation: 'Who authorises it?',
      controle: 'Who oversees it?',
      donnees: 'Which data rules?',
      etat: 'Where did things stand that day?',
    },
    said: {
      on: 'On {date}:',
      regimes: {
        'article-10': 'the live trial of article 10',
        differe: 'analysis afterwards, in an investigation',
        visage: 'facial recognition',
      },
      forces: {
        none: 'no rule yet',
        awaiting: 'law published, decree awaited',
        'in-force': 'rule in force',
        exceptions: 'no general rule, some exceptions',
        ended: 'trial over',
        unverified: 'what followed is unchecked',
      },
      says: '{a}, {b}',
      between: '; ',
    },
    presences: {
      ended: 'No longer applies that day. The rule said:',
      unverified: 'What followed is unchecked. The rule said, until the date written below:',
      'to-come': 'No rule yet on that day.',
    },
    toState: 'See where the law stood',
    valid: 'Valid',
    absent: (date: string) => `Not found as of ${date}.`,
    publication: t(
      'Dates are those of publication. A law enters into force the next day, unless it says otherwise; what needs a decree waits for it (civil code, article 1).',
    ),
  },
  practice: {
    title: 'What did the article 10 trial look for, and did it find it?',
    description: t(
      'The eight kinds of event of the decree, what the evaluation found, who used it, when and in how many places.',
    ),
    lead: (c: {
      kinds: number;
      tried: number;
      hardly: number;
      satisfactory: number;
      users: number;
    }) =>
      t(
        `Of the ${c.kinds} kinds of event in the decree, ${c.tried} were assessed; ${c.hardly} were not, or only poorly, according to Localtis. Results are satisfactory for ${c.satisfactory} of them. The tool had ${c.users} users.`,
      ),
    kinds: 'The kinds of event, one by one',
    decree: 'The decree',
    tried: 'Tried?',
    found: 'Found?',
    unread: t(
      'The evaluation report was not read. Localtis, the information service of Banque des territoires, gives its results.',
    ),
    saidBy: (who: string, date: string) => `${who}, ${date}`,
    triedWords: { tried: 'tried', hardly: 'not tried, or only poorly' },
    findings: {
      satisfactory: 'satisfactory',
      uncertain: 'uncertain',
      uneven: 'uneven',
      none: 'no result',
    },
    calendar: 'Who used it, when, in how many places?',
    calendarLead: t(
      'The uses and tests for which we have read a date. The official counts, below, include more.',
    ),
    calendarCaption: 'The dated occasions, in chronological order.',
    natures: { test: 'test', use: 'use', announced: 'announcement' },
    columns: {
      dates: 'When',
      user: 'Who',
      nature: 'Kind',
      what: 'On what occasion',
      places: 'Places',
      cameras: 'Cameras',
      pieces: 'Exhibits',
    },
    unknown: '—',
    unknownMeaning: 'A dash: number not read.',
    counts: 'The official counts',
    countsLead: t(
      'A test, a place and an event are three different things, and are not added together. Each column, added up again, gives the printed total.',
    ),
    months: 'From March 2024 to March 2025',
    article: 'Read the folder on the law',
  },
  voices: {
    title: 'Four questions, eight voices: who says what?',
    description: t(
      'What the inspection, the CNIL, the minister, Disclose, La Quadrature du Net, deputies, the prosecutor general and the courts answered.',
    ),
    lead: t(
      'Eight voices, four questions. They do not give the same answer, and not all of them have the authority to answer. A quotation is exact; a summary says whose it is.',
    ),
    competence: 'Who speaks, and what each has the authority to say',
    names: {
      inspection: 'The inspection (IGA, IGPN, IGGN)',
      cnil: 'The CNIL',
      ministre: 'The interior minister',
      disclose: 'Disclose',
      lqdn: 'La Quadrature du Net',
      deputes: 'Deputies',
      'procureur-general': 'The prosecutor general at the Cour de cassation',
      juridictions: 'The courts',
    },
    questions: {
      visage: 'Was facial recognition used?',
      legalite: 'Was it lawful?',
      connaissance: 'Who knew?',
      responsabilite: 'Who can be held responsible?',
    },
    absent: (date: string) => `Not found as of ${date}.`,
    silent: (date: string) => `Took no position (checked on ${date}).`,
    jump: 'Questions on this page',
    note: t('Not found does not mean that nothing exists. The people named and their positions:'),
  },
  article: {
    takeaways: 'In short',
    method: 'How this article was made',
    unknowns: 'What we do not know',
    cited: 'The exhibits cited',
    noAddress: 'no address',
    contents: 'On this page',
    review: 'To be reviewed by',
    folders: 'The folders',
    previous: 'Previous folder',
    next: 'Next folder',
    timeline: 'The timeline of this folder',
    toTimeline: 'See the whole timeline',
  },
  home: {
    timeline: 'Ten years in ten facts',
    context: 'For readers outside France',
    toFolder: (name: string) => `Read the folder: ${name}`,
  },
  corrections: {
    none: 'No correction to date.',
    was: 'It read:',
    now: 'It reads:',
    why: 'Why:',
    feed: 'Follow corrections and replies (Atom feed)',
    feedTitle: 'Exhibit by exhibit, corrections and replies',
    noFeed: 'This copy has no public address, and so no Atom feed.',
  },
  replies: { none: 'No reply received to date.', from: 'Reply from' },
  census: {
    caption: 'Census of the case file, computed when the site is built.',
    what: 'What is counted',
    count: 'Number',
    events: 'Dated facts',
    primary: 'Share of facts supported by a primary document that was read',
    later: 'Facts that the public only learnt of later',
    standing: (word: string) => `Facts whose standing is “${word}”`,
    claims: 'Claims of the articles',
    pieces: 'Exhibits',
    seen: (word: string) => `Exhibits: ${word}`,
    actors: 'People and institutions',
    terms: 'Glossary terms',
  },
  legal: {
    publisher: 'Publisher',
    host: 'Host',
    director: 'Director of publication',
    address: 'Address',
    phone: 'Telephone',
    email: 'Email',
  },
  readings: {
    name: t('Other ways to read the timeline'),
    ways: { embed: 'Embed', 'take-home': 'Take home' },
    links: {
      timeline: 'Whole timeline',
      'preset-parcours': 'Guided reading',
      known: t('What was known that day?'),
      'preset-essentiel': 'Essentials',
      'preset-emc': 'Civics',
      'preset-vsa': 'Image analysis',
      'preset-cjr': 'CJR',
      'preset-technique': 'Software',
      table: 'Table',
      poster: 'A3 poster',
      handout: 'A4 list',
    },
  },
  known: {
    title: t('What was known that day?'),
    titleOn: (date: string) => t(`What was known on ${date}?`),
    description: (date: string) =>
      t(
        `What the public knew of this case file on ${date}, and what had happened without its knowing.`,
      ),
    descriptionAny: t(
      'Choose a day, and read what the public knew of this case file, and what it did not know yet.',
    ),
    lead: t(
      'Each line runs from the day of a fact to the day the public could learn of it. Imprecise dates count at the end of their period: only what is sure is said.',
    ),
    notWhy: t('This page says what was public. It does not say why the rest was not.'),
    choose: 'Choose the day',
    day: 'Day',
    slider: t('Day, from 2015 to 2025'),
    previous: 'Previous change',
    next: 'Next change',
    keyDays: 'Key days',
    axis: 'From 2015 to 2025',
    counts: {
      on: 'On {date},',
      public: {
        one: '{n} fact of this case file was public,',
        many: '{n} facts of this case file were public,',
      },
      unknown: {
        one: '{n} had happened but was not public,',
        many: '{n} had happened but were not public,',
      },
      'to-come': { one: t('{n} was still to come.'), many: t('{n} were still to come.') },
    },
    lists: {
      public: 'The public knew',
      unknown: 'Had happened, not yet public',
      'to-come': 'Still to come',
    },
    none: t('No fact of this case file.'),
  },
  tablePage: {
    title: 'All the facts in a table',
    lead: t('A column heading sorts the table.'),
    description: t('The facts of the timeline in one table: two dates, topic, standing, exhibits.'),
    sort: 'Sort by',
  },
  poster: {
    title: t('Briefcam, the Olympics law, the CJR: ten years, two clocks'),
    description: 'The whole timeline on one A3 page, to print in landscape.',
    how: t('One A3 page in landscape, from the browser’s print command. On A4 too, smaller.'),
  },
  handout: {
    title: t('Ten years in one list'),
    description: 'The timeline as a list to print on A4, with the address of each exhibit.',
    lead: (n: number) => t(`${n} facts, each with its two dates, its standing and its exhibits.`),
    pieces: 'The exhibits, and where to read them',
  },
  takeHome: {
    title: 'Take home',
    description: t(
      'The timeline and the articles as files: to project, to print, to put into Moodle, to republish, to read offline.',
    ),
    lead: t(
      'The timeline and the articles, as files. They can be read offline, without an account and with nothing to install.',
    ),
    until: 'Each file bears its version and a last day. After that day a page says so itself.',
    kilobytes: 'kB',
    archive: {
      title: 'The whole site, on a USB stick',
      how: t(
        'For a USB stick or a school network. Unzip the file, then open en/index.html: everything works without the internet.',
      ),
      link: 'The whole site (ZIP)',
    },
    views: {
      title: 'The timeline, in one file',
      whole: 'The whole timeline',
      uses: [
        t('PNG image: for slides or a document, 1,600 pixels wide.'),
        t('SVG image: sharp at any size, for a poster, and open to changes in drawing software.'),
      ],
      page: t(
        'Single page: one HTML file that holds everything, for a USB stick or a shared folder.',
      ),
      scorm: t(
        'SCORM 1.2 package: for Moodle, activity “SCORM package”. It shows the timeline. It sends no grade and no tracking.',
      ),
      formats: { html: 'Single page', png: 'PNG image', svg: 'SVG image', scorm: 'SCORM package' },
    },
    print: {
      title: 'To print',
      lead: t('The browser prints these two pages at the right size:'),
      pdf: t('The same as PDF, tagged for screen readers:'),
      poster: 'The A3 poster (PDF)',
      handout: 'The A4 list (PDF)',
    },
    articles: {
      title: 'The articles, to republish',
      note: t(
        'This article comes from “Exhibit by exhibit”. It may be republished under CC BY-SA 4.0, with its source. The numbers in brackets lead to the exhibits, listed at the end.',
      ),
      lead: t(
        'For a blog or a newsletter. The text has no layout: copy and paste it. The numbers in brackets lead to the exhibits, listed at the end.',
      ),
    },
    licence: {
      title: 'The licence',
      lead: t(
        'Texts and pictures may be copied, changed and republished, even commercially. Two conditions: say where they come from, and keep the same licence, CC BY-SA 4.0.',
      ),
      excepted: t('Words in quotation marks belong to their authors.'),
      credit: t('The line to copy:'),
    },
    datedFacts: (n, first, last) => t(`${n} dated facts, from ${first} to ${last}`),
    pictureDescription: (n, first, last) =>
      t(
        `Timeline of ${n} facts, from ${first} to ${last}. Each has a mark at its date, and a line to the day on which the public could learn of it. The site gives the same facts as text and as a table.`,
      ),
  },
  framed: {
    listTitle: (n: number) => (n === 1 ? 'The fact' : `The ${n} facts, as a list`),
    piecesTitle: (n: number) =>
      n === 1 ? 'The exhibit, and where to read it' : `The ${n} exhibits, and where to read them`,
    pieces: (n: number) => (n === 1 ? 'exhibit' : 'exhibits'),
    about: 'This copy',
    localPage: 'local copy, without a public address',
    version: (version: string) => `version ${version}`,
    edition: (version: string, date: string) => `Version ${version} of ${date}.`,
    validUntil: (date: string) => `Valid until ${date}.`,
    stale: (date: string) =>
      `This copy was valid until ${date}. Facts may have been corrected or added since: look for the current version.`,
    licence: 'Words: CC BY-SA 4.0. Dates and sources: CC0. No cookie, no account, no third party.',
    corrections: 'Corrections and current version:',
    noCorrections: 'Local copy: ask whoever gave it to you for a current one.',
    code: 'QR code of the corrections page',
  },
  embed: {
    title: 'Embed the timeline in a page',
    description:
      'Place the timeline, a choice of facts, a key day or one fact in Moodle, WordPress or another page.',
    lead: 'The whole timeline, a choice of facts, a key day or one fact can be placed in another page. No account, no cookie, no third party.',
    compose: 'Compose',
    view: 'What is shown',
    shapes: { timeline: 'The timeline', day: 'What was known that day?', event: 'One fact' },
    period: 'Years',
    look: 'Look',
    theme: 'Colours',
    themes: { device: 'those of the device', light: 'light', dark: 'dark' },
    height: 'Height, in pixels',
    address: 'Address of your copy of the site',
    addressHelp: 'This copy does not know its own address. Typing it completes the code.',
    placeholder: 'https://ADDRESS-OF-THE-SITE',
    where: 'To paste into',
    paste: 'To paste',
    copy: 'Copy',
    copied: 'Copied.',
    selected: 'Selected: copy with the keyboard.',
    preview: 'Preview',
    howTo: 'Where to paste what',
    platforms: {
      moodle: {
        name: 'Moodle',
        how: 'Add a “Page” resource, switch the editor to source code (HTML), paste the code.',
        strips:
          'A “Page” resource keeps the frame. A forum post removes it: paste the address there.',
      },
      wordpress: {
        name: 'WordPress',
        how: 'Paste the address alone on an empty line: WordPress finds the frame through oEmbed.',
        strips:
          'It locks the frame (no link opens a window) and limits its height to 1,000 pixels. HTML code is often removed for accounts that are not administrators.',
      },
      notion: {
        name: 'Notion',
        how: 'Type /embed, then paste the address of the frame.',
        strips:
          'Notion takes the address, not the code. A site it does not know may stay a plain card.',
      },
      'google-sites': {
        name: 'Google Sites',
        how: 'Insert, Embed, By URL: paste the address of the frame.',
        strips: 'The height stays fixed: drag the frame by hand.',
      },
      html: {
        name: 'An HTML page',
        how: 'Paste the code where you want the frame.',
        strips:
          'The code still works if the editor drops “style” and “loading”. Without a script the frame shows the drawing and the list.',
      },
    },
    hostScript: 'Optional, for an HTML page: this script gives each frame the height it asks for.',
    ready: 'Ready to paste',
    readyLead: 'Each view, with what to paste.',
    readyLocal:
      'This copy has no public address. Replace ADDRESS-OF-THE-SITE with that of your copy.',
    addressAlone: 'The address of the page (WordPress)',
    frameAlone: 'The address of the frame (Notion, Google Sites)',
    open: 'open',
    code: 'The code (Moodle, HTML)',
    events: 'Each fact has its frame too: the page of the fact gives its address.',
    credit: (title: string, site: string) => `${title}, ${site}`,
    ofEvent: 'Place this fact in another page',
  },
  synopsis: {
    question:
      'What does video-summary software do, and what does it not do when the face function is off?',
    description: t(
      'An invented street shows in four steps what video-summary software does, and what the face function calls for.',
    ),
    lead: t(
      'Our example replays an hour in a minute, then sorts by colour, size or direction. With the face function off, it does not say who goes by.',
    ),
    drawn: t('An example drawn by us, no real footage.'),
    stepsName: 'The four steps',
    stepOf: (n: number, total: number) => `Step ${n} of ${total}`,
    previous: 'Previous',
    next: 'Next',
    steps: {
      hour: 'An hour of passages',
      minute: t('The same, in a minute'),
      search: 'Searching by attribute',
      face: t('The face function, off'),
    },
    street: t(
      'The drawn street: eight lanes, the upper ones to the left, the lower ones to the right.',
    ),
    plot: {
      hour: (n: number) =>
        t(
          `The hour, from left to right. One row per lane, one slanted line per passage: ${n} short lines, far apart.`,
        ),
      minute: (n: number) =>
        t(
          `The minute of the summary, from left to right. The same ${n} lines, close together; within a lane, none crosses another.`,
        ),
    },
    axis: { hour: ['0', '15', '30', '45', '60 min'], minute: ['0', '15', '30', '45', '60 s'] },
    player: {
      hour: 'Moment of the hour',
      minute: 'Moment of the summary',
      play: 'Play',
      pause: 'Pause',
      replay: 'Play again',
      jump: 'Next moment',
      time: '{m} min {s} s',
      present: {
        one: t('{time}: {n} shape in the street'),
        many: t('{time}: {n} shapes in the street'),
      },
    },
    legend: 'How to read the shapes',
    legendStop: t('two bars: the shape stops on its way'),
    tints: { yellow: 'yellow', orange: 'orange', blue: 'blue', violet: 'violet' },
    letters: { yellow: 'Y', orange: 'O', blue: 'B', violet: 'V' },
    directions: { left: 'to the left', right: 'to the right' },
    sizes: { small: 'small', large: 'large' },
    dwells: { passes: 'does not stop', stays: 'stops' },
    attributes: { tint: 'Colour', direction: 'Direction', size: 'Size', dwell: 'Stop' },
    any: 'any',
    hourText: {
      street: (n: number, least: number, most: number) =>
        t(
          `Here is an invented street, filmed for an hour. ${n} shapes cross it. Each stays for ${least} to ${most} seconds.`,
        ),
      empty: (percent: number, together: number) =>
        t(
          `In our example the street is empty ${percent}% of the time. There are never more than ${together} shapes in it at once.`,
        ),
      fast: (times: number) =>
        t(
          `Played ${times} times as fast, this hour fits into a minute. The shapes are then mere flashes.`,
        ),
    },
    minuteText: {
      rule: t(
        'In our example each shape keeps its lane, its pace and its stop. Only its entry is moved, so that none touches another. This rule is ours: it is no product’s.',
      ),
      lost: 'What our summary loses',
      together: (summary: number, never: number) =>
        t(
          `In our example the summary shows ${summary} pairs of shapes together. In the hour, ${never} of them were never together.`,
        ),
      order: (pairs: number) =>
        t(`The order changes too: ${pairs} pairs enter in the reverse order of the hour.`),
    },
    searchText: {
      exact: t(
        'In our example each shape bears its attributes: the search is never wrong. That is a simplification of the drawing.',
      ),
      sorts: t(
        'It always cuts the passages in two: those that it keeps, those that it leaves out.',
      ),
      choose: 'Search among the passages',
      fixed: 'Three ready-made searches',
      noCriterion: 'No criterion',
      result: {
        kept: { one: '{n} passage kept', many: '{n} passages kept' },
        left: { one: t('{n} left out.'), many: t('{n} left out.') },
      },
      cards: t('Frame: passage kept. Line across: passage left out.'),
      table: (n: number) => `The ${n} passages as a table`,
      columns: { entry: 'Entry in the hour', summary: 'Entry in the summary' },
      number: t('No.'),
    },
    faceText: {
      options: t('The search options of our example'),
      on: 'on',
      off: t('off; nothing here switches it on'),
      face: 'Face',
      none: t(
        'In our example no shape has a face or a name. The option is drawn off: it is no setting of this page.',
      ),
      needs: 'What it would call for',
      needsReading: t(
        'Our reading of this account: it takes a function that is activated, and photographs to compare with the footage.',
      ),
      since: t('Since when has it existed?'),
      voices: t('Who says what about it?'),
      voiceNames: {
        inspection: 'The inspection',
        cnil: 'The CNIL',
        minister: 'The interior minister',
        disclose: 'Disclose',
        lqdn: 'La Quadrature du Net',
      },
      without: t('And without it?'),
      withoutReading: t(
        'Our reading of L’Informé’s list: number plates and appearance similarity are on it. We did not see the face function there.',
      ),
      answer: t(
        'In our example colour, size, direction and stops remain. None of them says who goes by.',
      ),
    },
    article: {
      caption: (n: number, summary: number, hour: number) =>
        t(
          `Above, ${n} passages in an hour; below, the same in a minute. Each line is a passage, each row a lane. In the summary ${summary} pairs are in the picture together; in the hour, ${hour} were.`,
        ),
      link: t('See the street, the summary and the search'),
    },
  },
  versions: {
    title: 'The versions of the site',
    description: 'The versions of the site, their dates, and what each changed.',
    lead: 'A copy bears a version number and a last day. Here is what each version changed.',
    until: (date: string) =>
      `Each fact has a date before which it must be checked again. A copy is valid until the first of these dates: at present, ${date}. After that day it says so itself.`,
    corrections: 'Corrections of facts have their own list.',
    version: (number: string) => `Version ${number}`,
  },
  dataPage: {
    title: t('The data, to take away'),
    description: t(
      'Facts, claims, exhibits, actors, rules, answers, procedure and glossary as files: CSV, JSON, BibTeX, RIS, TimelineJS, with the meaning of each column.',
    ),
    lead: t(
      'The whole case file as files, made from the same entries as the pages. They open without an account, a key or a network.',
    ),
    jump: 'Sections of the data',
    files: 'The files',
    columns: { file: 'File', contents: 'Contents', count: 'Entries' },
    groups: {
      tables: 'Tables (CSV)',
      json: 'Whole entries (JSON)',
      bibliography: 'Bibliography',
      timelinejs: t('A timeline to remix (TimelineJS)'),
      description: 'Description for machines',
      licence: 'Licence',
    },
    contents: {
      events: t('The facts of the timeline: one row per fact, with its two dates.'),
      pieces: t('The exhibits: one row per source, with its author, date and address.'),
      'events-pieces': t('Which exhibit supports or discloses which fact.'),
      'events-actors': t('Which actor is named by which fact, or asserts it.'),
      quotes: t('The exact words that the case file quotes from each exhibit.'),
      actors: t('The people and institutions that the case file names.'),
      positions: t('What each actor has said, with its exhibits.'),
      'terms-of-office': t('The terms of office that the timeline draws, with their dates.'),
      glossary: t('The terms of the glossary and their definitions.'),
      claims: t('The claims of the articles, with their standing, reason and exhibits.'),
      'claim-cells': t('The cells of the claims that are a row of a table.'),
      trials: t('The ministers tried by the Cour de justice de la République: one row each.'),
      uses: t('The official counts of the experiment of article 10, by user.'),
      rules: t(
        'The three rules side by side: one row per version, with the days on which it holds.',
      ),
      answers: t(
        'What each voice answers to each question: answers, silences, searches that found nothing.',
      ),
      steps: t('The steps of the procedure before the Cour, with their articles of law.'),
      passages: t('The passages from one step to another, with their condition.'),
      walks: t('The real walks through the procedure: one row per case.'),
      'walk-steps': t('The steps of each real walk, with their date and standing.'),
      'walk-openings': t(
        'The ways that a walk leaves open in law; their texts and standing are those of the step to which they lead.',
      ),
      'events-json': t('The facts, with all their fields.'),
      'pieces-json': t('The exhibits, with all their fields and quotations.'),
      'actors-json': t('The actors, with their terms of office and their positions.'),
      'glossary-json': t('The glossary, with its cross-references.'),
      'claims-json': t('The claims, with their cells.'),
      'trials-json': t('The ministers tried, with all the fields.'),
      'uses-json': t('The counts of the experiment, with all the fields.'),
      'regimes-json': t('The three rules, row by row, with their versions.'),
      'voices-json': t('The answers of the voices, cell by cell.'),
      'procedure-json': t('The steps of the procedure, with the passages that leave them.'),
      'walks-json': t('The real walks, with their steps and the ways still open.'),
      'census-json': t('The census of the case file: how many facts, exhibits, standings.'),
      csl: t('The exhibits as CSL-JSON, for Zotero, Pandoc and others.'),
      bibtex: t('The exhibits as BibTeX (the dialect of BibLaTeX), for LaTeX and JabRef.'),
      ris: t('The exhibits as RIS, for EndNote, Mendeley and Zotero.'),
      'timelinejs-json': t('The timeline in the JSON format of TimelineJS 3.'),
      'timelinejs-csv': t('The timeline in the columns of the TimelineJS 3 spreadsheet template.'),
      schema: t('The schema (JSON Schema 2020-12) of the JSON file of the same name.'),
      datapackage: t('The description of all files and all columns (Data Package 2.0).'),
      licence: t('The licence of all these files, to keep beside them.'),
    },
    feeds: 'Follow the changes',
    feedsLead: t('Two Atom feeds, for a feed reader:'),
    noFeeds: t('This copy has no public address, and so it has no Atom feed.'),
    feedTitle: 'Exhibit by exhibit, the facts last checked',
    licence: 'The licence',
    licences: {
      'CC0-1.0': t('Dates and sources: CC0, free for any use, without condition.'),
      'CC-BY-SA-4.0': t(
        'Words (titles, summaries, definitions, claims): CC BY-SA 4.0, with the credit “Exhibit by exhibit” and the same licence.',
      ),
    },
    licenceFile: {
      title: t('Exhibit by exhibit: the licence of the data'),
      scope: t('This text covers every file of this folder and of the folder schema.'),
      sources: t(
        'Dates and sources include how precise they are, topics, standings, links between entries, and the bibliographic record of each exhibit.',
      ),
    },
    quotations: t('Quotations and titles of exhibits belong to their authors.'),
    cite: t('How to cite'),
    citeText: (version: string, date: string) =>
      t(
        `Name “Exhibit by exhibit”, version ${version} and the day of the last check, ${date}. Ready-made forms are at the foot of the page.`,
      ),
    remix: t('Remix the timeline in TimelineJS'),
    remixLead: t(
      'TimelineJS is a free tool of the Knight Lab. It asks for a Google account, and its timeline calls third-party servers.',
    ),
    remixSteps: [
      t(
        'On timeline.knightlab.com, copy the spreadsheet template. Import the file timelinejs.en.csv into it, in place of the sample rows.',
      ),
      t('Add, remove or rewrite rows. Then publish the spreadsheet to the web.'),
      t('Paste the address of the spreadsheet into TimelineJS, and take the embed code.'),
    ],
    meaning: t('What the columns mean'),
    meaningLead: t(
      'A text has two columns, one per language. A date keeps its written form (EDTF): 2015 is a year, 2023-11 a month, 2015~ about 2015. The columns after it give the days that it covers. A list stands in one cell, its items separated by a vertical bar. An empty cell means that the entry does not say.',
    ),
    meaningStanding: t(
      'The standing of a fact, a claim, a trial, a count or a step of a walk is written in its entry. That of a rule, an answer, a step or a passage is computed, and its column says how. The JSON files have the entries as they are: a computed standing is not in them.',
    ),
    meaningFormat: t('CSV according to RFC 4180: commas, UTF-8, CRLF line ends.'),
    fieldColumns: { name: 'Column', type: 'Type', description: 'Meaning' },
    types: {
      string: 'text',
      integer: 'integer',
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
      event: t('Id of the fact.'),
      piece: t('Id of the exhibit.'),
      actor: t('Id of the actor.'),
      claim: t('Id of the claim: its article, then its name.'),
      walk: t('Id of the walk.'),
      from: t('Id of the step that the passage leaves.'),
      rank: t('Rank in the entry, from 1.'),
      aspect: t('What is compared: the row of the page of the three rules.'),
      regime: t('The rule: the experiment of article 10, deferred analysis, or the face.'),
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
          `Computed standing: the entry states none. ${code.reading}: this is our reading of texts. Otherwise ${code.established}: a primary exhibit (law, decision, report, official page) was read; ${code.reported}: none was. Empty where nothing was found.`,
        ),
      answerStanding: (code: Record<ComputedMark, string>, competence: string) =>
        t(
          `Computed standing: the entry states none. It says whether the voice did give this answer, or did keep silent, and not whether it is right. For “${competence}”, it says whether this role is its own. ${code.established}: a primary exhibit (law, decision, report, official page) was read; ${code.reported}: none was. Empty where nothing was found, or without an exhibit.`,
        ),
      stepStanding: (code: Record<ComputedMark, string>) =>
        t(
          `Computed standing: the entry states none. ${code.reading}: this is our reading of texts. Otherwise ${code.established}: the articles cited or a primary exhibit (law, decision, report, official page) were read; ${code.reported}: neither was.`,
        ),
      exampleStanding: (code: Record<ComputedMark, string>) =>
        t(
          `Computed standing of the example. ${code.established}: a primary exhibit was read; ${code.reported}: none was.`,
        ),
      endStanding: (code: Record<ComputedMark, string>) =>
        t(
          `Computed standing of the end of the walk. ${code.reading}: this is our reading. Otherwise ${code.established}: a primary exhibit was read; ${code.reported}: none was.`,
        ),
      pieceRole: (code: { supports: string; discloses: string }) =>
        t(
          `${code.supports}: the fact rests on the exhibit; ${code.discloses}: it made the fact public.`,
        ),
      actorRole: (code: { named: string; asserts: string }) =>
        t(
          `${code.named}: the fact names the actor; ${code.asserts}: the actor asserts or reports it.`,
        ),
    },
    packageTitle: t(
      'Exhibit by exhibit: Briefcam, the 2023 Olympics law, the Cour de justice de la République',
    ),
    packageDescription: t(
      'Dated facts, claims, exhibits, actors, rules, answers, procedure and terms of a case file on Briefcam, the 2023 Olympics law and the Cour de justice de la République. Each fact has two dates: when it happened and when the public could know. Dates and sources under CC0, words under CC BY-SA 4.0.',
    ),
    keywords: t(
      'Briefcam, video surveillance, 2023 Olympics law, Cour de justice de la République, timeline',
    ),
    toFact: t('The fact, its two dates and its exhibits'),
    dated: (date: string) => t(`date: ${date}`),
  },
  siteMap: {
    title: 'Site map',
    description: 'All the pages of the site.',
    pages: 'Pages',
    data: 'Data',
    dataNote: 'Dates and sources under CC0, words under CC BY-SA 4.0.',
  },
  notFound: {
    title: 'This page is not in the file',
    text: 'The address leads to no exhibit. It may have been copied wrongly.',
    back: 'Go back, or open:',
    backAlone: 'Go back, or open the file en/index.html in the folder.',
  },
};
