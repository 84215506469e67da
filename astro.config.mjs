import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders, passthroughImageService } from 'astro/config';
import { findChromium } from '.config/browsers.mjs';
import { findInContent } from './src/case/content-findings.ts';
import { collections } from './src/content.config.ts';
import { LANGUAGE_TAGS, monthNames } from './src/i18n/format.ts';
import { DEFAULT_LOCALE, LOCALES } from './src/i18n/locale.ts';
import { MOVED_ADDRESSES } from './src/i18n/moved-addresses.ts';
import {
  COPY_FILES,
  fileOf,
  OWN_FACTS,
  OWN_SCRIPT,
  SEARCH_INDEX,
  TAKE_HOME_FOLDER,
} from './src/i18n/routes.ts';
import { strings } from './src/i18n/strings.ts';
import {
  bagFile,
  DECK_FILE,
  handoutFile,
  lessonPdf,
  PLAIN_ARTICLES,
  plainArticleFile,
  posterFile,
  SITE_ARCHIVE,
} from './src/i18n/take-home-files.ts';
import { typeset } from './src/i18n/typography.ts';
import { claimParagraphs } from './src/components/mdx/claim-paragraphs.ts';
import { claimTables } from './src/components/mdx/claim-tables.ts';
import { typesetMarkdown } from './src/components/mdx/typeset-markdown.ts';
import { LICENCES } from './src/exports/licence.ts';
import { formatProblems } from './src/schemas/author-message.ts';
import { readKeptInFrench } from './src/schemas/kept-in-french.ts';
import { SESSIONS } from './src/schemas/session.ts';
import { MARKDOWN_FEATURES } from './src/schemas/read-mdx.ts';
import { anyHost } from './src/integrations/any-host.ts';
import { archives } from './src/integrations/archives.ts';
import { checksums } from './src/integrations/checksums.ts';
import { laterScripts } from './src/integrations/later-scripts.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { sayFileSizes } from './src/integrations/made-files.ts';
import { plainTexts } from './src/integrations/plain-texts.ts';
import { printPdf } from './src/integrations/print-pdf.ts';
import { slideDecks } from './src/integrations/slide-decks.ts';
import { thirdPartyLicences } from './src/integrations/third-party-licences.ts';

// A build talks to nobody.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const browser = findChromium();

/**
 * Classes of components/mdx/ and timeline/view/: the marks after a claim, whose note names each pièce first.
 * @param {import('./src/i18n/locale.ts').Locale} locale
 */
function plainRules(locale) {
  return {
    note: strings(locale).takeHome.articles.note,
    dropped: ['article-timeline', 'twin-menu'],
    marks: 'cite',
    sayMarks: (/** @type {string} */ words, /** @type {readonly string[]} */ listed) =>
      words.replace(/\[.*\]/, `[${listed.map((item) => /\d+/.exec(item)?.[0]).join(', ')}]`),
  };
}

/**
 * The two typefaces, from packages: a build asks nobody. Shown only if they are there when a page is
 * first drawn, so that nothing moves when they arrive later.
 * @param {string} face
 * @param {string[]} names
 */
const variants = (face, names) =>
  names.map((name) => {
    const [weight = '', style = 'normal'] = name.split('-');
    const file = `./node_modules/${face}-${name}.woff2`;
    return {
      weight: weight === 'wght' ? '100 900' : weight,
      style,
      display: /** @type {const} */ ('optional'),
      src: /** @type {[string]} */ ([file]),
    };
  });

const frenchInEnglish = () => ({
  within: 'en',
  lang: 'fr',
  terms: readKeptInFrench().map((words) => typeset(words, 'fr')),
  quotation: /«[^«»]*»/,
});

/** « savait-on », « a-t-il »: a verb and its subject are one word. */
const FRENCH_QUESTIONS = {
  lang: 'fr',
  words: /\p{L}+(?:-t)?-(?:je|tu|ils?|elles?|on|nous|vous|ce)(?![\p{L}-])/gu,
};

/** « 14 novembre », « 1er juil. »: the day and its month. What prose says is bound in its content; this binds the dates that are made. */
const FRENCH_DATES = {
  lang: 'fr',
  spaces: new RegExp(
    `(?<=(?<![\\p{L}\\d])(?:\\d{1,2}|1er)) (?=(?:${[...monthNames('fr', 'long'), ...monthNames('fr', 'short')].join('|').replaceAll('.', '\\.')})(?!\\p{L}))`,
    'gu',
  ),
};

/**
 * What nobody uses of d3 leaves the browser. Each of its packages is one file, in which these calls make an
 * interval, a blur, a shuffle and do nothing else: a bundler keeps them unless it is told so. Nor does
 * reading a property of what they make do anything. To be deleted when d3 marks them as pure itself.
 */
const WITHOUT_UNUSED_D3 = {
  manualPureFunctions: [
    'timeInterval',
    'timeWeekday',
    'utcWeekday',
    'ticker',
    'bisector',
    'Blur2',
    'shuffler',
  ],
  propertyReadSideEffects: /** @type {const} */ (false),
};

/** By a hook: Astro keeps no other option of what is built for the browser alone. */
const leaveUnusedD3 = {
  name: 'leave-unused-d3',
  /** Curves, eases and the like are made by a function that is called where it is written: that does nothing else either. */
  transform: {
    filter: { id: /\/node_modules\/d3-[\w-]+\// },
    handler: (/** @type {string} */ code) => ({
      code: code.replaceAll('= (function', '= /* @__PURE__ */ (function'),
      map: null,
    }),
  },
  configEnvironment: (/** @type {string} */ name) =>
    name === 'client'
      ? { build: { rolldownOptions: { treeshake: WITHOUT_UNUSED_D3 } } }
      : undefined,
};

/**
 * Content is read before anything is made of it: its author is told what is wrong with all of it, and nothing
 * else. A server goes on, and tells a folder at a time as it is written.
 */
const refuseBadContent = {
  name: 'refuse-bad-content',
  hooks: {
    'astro:config:setup': (/** @type {{ command: string }} */ { command }) => {
      if (command === 'dev' || command === 'preview') return;
      const { problems } = findInContent(collections, Boolean(process.env.SITE_URL));
      if (problems.length === 0) return;
      console.error(formatProblems(problems));
      process.exit(1);
    },
  },
};

/**
 * The plan of each session, and its two sheets.
 * @type {import('./src/i18n/routes.ts').Address[]}
 */
const LESSON_SHEETS = SESSIONS.flatMap(
  (session) =>
    /** @type {const} */ ([
      `session:${session}`,
      `pupil-sheet:${session}`,
      `teacher-sheet:${session}`,
    ]),
);

/** What is made of the built pages, in the order in which it is made. */
const PRINTED = LOCALES.flatMap((locale) => [
  { from: fileOf('poster', locale), file: posterFile(locale) },
  { from: fileOf('handout', locale), file: handoutFile(locale) },
  ...LESSON_SHEETS.map((sheet) => ({
    from: fileOf(sheet, locale),
    file: lessonPdf(sheet, locale),
  })),
]);
const PLAIN = LOCALES.flatMap((locale) =>
  PLAIN_ARTICLES.map((article) => ({
    from: fileOf(article, locale),
    file: plainArticleFile(article, locale),
    rules: plainRules(locale),
  })),
);
/** A session in one archive: its pages, those that they name, their prints. */
const BAGS = LOCALES.flatMap((locale) =>
  SESSIONS.map((session) => {
    const sheets = LESSON_SHEETS.filter((sheet) => sheet.endsWith(`:${session}`));
    return {
      file: bagFile(session, locale),
      pages: sheets.map((sheet) => fileOf(sheet, locale)),
      // The words of a status are those of the method; the files to take home are not there.
      also: [fileOf('methode', locale)],
      left: [fileOf('take-home', locale)],
      files: [...sheets.map((sheet) => lessonPdf(sheet, locale)), DECK_FILE[locale]],
    };
  }),
);
const DECKS = LOCALES.map((locale) => ({
  file: DECK_FILE[locale],
  language: LANGUAGE_TAGS[locale],
  dated: fileOf('versions', locale),
}));
const LATER = [
  ...BAGS.map(({ file }) => ({ file })),
  ...(browser ? PRINTED : []),
  ...PLAIN,
  { file: SITE_ARCHIVE },
];
/**
 * Packages that leave something elsewhere than in scripts: utilities are written by the first; the empty parts of a deck
 * are the second's; pictures are drawn with the outlines of the next two; the last are the typefaces of pages.
 */
const STYLES_SLIDES_AND_TYPEFACES = [
  'tailwindcss',
  'pptxgenjs',
  '@expo-google-fonts/spectral',
  '@expo-google-fonts/public-sans',
  '@fontsource/spectral',
  '@fontsource-variable/public-sans',
];

export default defineConfig({
  // Optional: with it come canonical addresses, the site map and the feed. Never guessed.
  site: process.env.SITE_URL ? process.env.SITE_URL.replace(/\/*$/, '/') : undefined,
  output: 'static',
  build: { format: 'preserve', assets: 'assets', inlineStylesheets: 'always' },
  compressHTML: true,
  devToolbar: { enabled: false },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Spectral',
      cssVariable: '--font-serif',
      fallbacks: ['Georgia', 'serif'],
      optimizedFallbacks: false,
      options: {
        variants: variants('@fontsource/spectral/files/spectral-latin', [
          '400-normal',
          '400-italic',
          '600-normal',
        ]),
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Public Sans',
      cssVariable: '--font-sans',
      // The first is a face of timeline-pages.css, for the names that a drawing has measured.
      fallbacks: ['Narrow', 'system-ui', 'sans-serif'],
      optimizedFallbacks: false,
      options: {
        variants: variants('@fontsource-variable/public-sans/files/public-sans-latin', [
          'wght-normal',
        ]),
      },
    },
  ],
  image: { service: passthroughImageService() },
  i18n: {
    defaultLocale: DEFAULT_LOCALE,
    locales: [...LOCALES],
    routing: { prefixDefaultLocale: false },
  },
  prerenderConflictBehavior: 'error',
  logger: { entrypoint: './src/integrations/strict-logger.mjs' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: MARKDOWN_FEATURES,
      mdastPlugins: [claimTables, claimParagraphs, typesetMarkdown],
    }),
  },
  // A small script must stay a file too: integrations/ makes classic scripts of files.
  vite: {
    plugins: [tailwindcss(), leaveUnusedD3],
    build: { assetsInlineLimit: 0 },
  },
  integrations: [
    refuseBadContent,
    mdx(),
    laterScripts([{ from: 'src/timeline/client/own/own-timeline.ts', file: OWN_SCRIPT }]),
    thirdPartyLicences(COPY_FILES.licences, STYLES_SLIDES_AND_TYPEFACES),
    anyHost({
      selfContained: ['embed/', ...Object.values(TAKE_HOME_FOLDER)],
      later: [...LATER, { file: COPY_FILES.checksums }],
      dataScripts: [...Object.values(OWN_FACTS), ...Object.values(SEARCH_INDEX)],
      foreign: frenchInEnglish,
      unbroken: FRENCH_QUESTIONS,
      bound: FRENCH_DATES,
    }),
    slideDecks(DECKS),
    printPdf(PRINTED, browser, { name: 'CC BY-SA 4.0', address: LICENCES['CC-BY-SA-4.0'] }),
    plainTexts(PLAIN),
    hostFiles({ embedFolder: 'embed/', openFolder: 'data/', moved: MOVED_ADDRESSES }),
    archives({
      bags: BAGS,
      whole: SITE_ARCHIVE,
      list: COPY_FILES.checksums,
      later: LATER,
      moved: MOVED_ADDRESSES,
    }),
    // A copy holds the files beside the page that offers them, and says no size.
    sayFileSizes(),
    checksums(COPY_FILES.checksums),
  ],
});
