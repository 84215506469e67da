/** Interface words of every page, its menus and its footer, in English. */
import { textPageTitles } from '../text-page-titles.ts';
import { typeset } from '../typography.ts';
import type { fr } from './site.fr.ts';

const t = (text: string) => typeset(text, 'en');

export const en: typeof fr = {
  site: {
    name: 'Exhibit by exhibit',
    skip: 'Skip to content',
    menu: 'Main menu',
    footer: 'Footer',
    localCopyContact:
      'This copy is not online. Whoever puts it online, in whole or in part, is its publisher: write to them.',
    localCopy: 'Local copy, without a publisher or a legal notice: do not put it online as it is.',
    thumbnail: 'A title, and events placed on a timeline.',
    licence: 'Text under CC BY-SA 4.0, dates and sources under CC0, code under the MIT licence.',
    privacy: 'No cookie, no account, no third party.',
    verified: 'Checked on',
    reference: t('The French edition is the reference; for legal terms its text prevails.'),
    inReference: 'This page in French',
  },
  menu: {
    open: 'Menu',
  },
  groups: {
    understand: 'Understand',
    check: 'Check',
    reuse: 'Reuse',
    about: 'About',
  },
  pages: {
    ...textPageTitles('en'),
    home: 'Home',
    briefcam: 'Briefcam',
    'loi-2023': 'Cameras at the Games',
    cjr: 'How ministers are tried',
    procedure: 'The procedure before the CJR',
    timeline: 'Timeline',
    'preset-parcours': 'The timeline in 12 dates',
    regimes: 'Three rules side by side',
    practice: 'What the software saw',
    voices: 'Who says what?',
    poster: 'The timeline as an A3 poster',
    pieces: 'Sources',
    embed: 'Embed',
    actors: 'Who’s who',
    glossary: 'The glossary',
    synopsis: 'Video summary',
    questions: 'Test what you have read',
    'take-home': 'Download',
    'briefcam-claims': 'Briefcam: the evidence',
    'loi-2023-claims': 'Cameras at the Games: the evidence',
    'cjr-claims': 'How ministers are tried: the evidence',
    data: 'The data',
    search: 'Search',
    'site-map': 'Site map',
  },
  /** A word that introduces what follows it. */
  label: (text: string) => `${text}:`,
  folder: (n: number) => `Explainer ${n}`,
  minutes: (n: number) => `${n} min`,
  readingTimes: (open: number, all: number) => `${open} min, ${all} in full`,
  levels: {
    article: 'the article',
    claims: 'the evidence',
  },
  letter: {
    copy: 'Copy the letter',
    print: 'Print',
    copied: 'Letter copied: fill in the blanks.',
    select: 'Letter selected: copy it (Ctrl C).',
  },
  article: {
    printed: 'Printed: what was unfolded on the screen. The rest of each part is on the site.',
    less: 'Show less',
    takeaways: 'In short',
    method: 'How this article was made',
    unknowns: 'What we do not know',
    cited: 'The sources cited',
    listed: (n: number) => `Show the ${n} sources`,
    noAddress: 'no address',
    contents: 'On this page',
    review: 'To be reviewed by',
    folders: 'The explainers',
    previous: 'Previous explainer',
    next: 'Next explainer',
    timeline: 'The timeline of this explainer',
    toTimeline: 'See the whole timeline',
  },
  home: {
    timeline: 'The main events, in order',
    context: 'For readers outside France',
    toFolder: (name: string) => `Read the explainer: ${name}`,
  },
  legal: {
    publisher: 'Publisher',
    host: 'Host',
    director: 'Responsible editor (answerable in law for what the site publishes)',
    address: 'Address',
    phone: 'Telephone',
    email: 'Email',
    ownership: 'Who owns this site',
    funding: 'Who pays for it',
    text: 'Writing and review',
    writers: (written: string, reviewed: string) =>
      `Written by: ${written}. Reviewed by ${reviewed}, who holds editorial responsibility (Regulation (EU) 2024/1689, article 50(4)).`,
    knownToHost:
      'A private person who does not publish professionally. The host knows their identity and passes requests on to them (article 1-1, II and III, of the law).',
  },
  reuse: {
    title: 'Embed, build on, host',
    ways: {
      embed: 'place the timeline, the procedure or the three rules in another page.',
      data: 'the events, the sources and the claims in CSV and JSON; references for Zotero.',
      heberger: 'put the whole site on another server or on an intranet, and check a copy.',
    },
  },
  lookUp: {
    names: 'From A to Z',
    terms: 'All the terms',
  },
  siteMap: {
    title: 'Site map',
    description: 'All the pages of the site.',
  },
  notFound: {
    title: 'This page does not exist here',
    text: 'The address leads to no page of this site. It may have been copied wrongly.',
    back: 'Search for it, or start here:',
    backAlone: 'This copy has no address: open the front page in its folder.',
  },
  citing: {
    page: 'Cite this page',
    claim: 'Cite',
    formats: { short: 'Short', full: 'Full', bibtex: 'BibTeX' },
    version: (version: string, date: string) => `version ${version}, checked on ${date}`,
    local: 'local copy',
    licence: 'CC BY-SA 4.0, quotations excepted.',
  },
};
