import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, passthroughImageService } from 'astro/config';
import { findChromium } from './.config/browsers.mjs';
import { FRENCH_TERMS } from './src/i18n/french-terms.ts';
import { DEFAULT_LOCALE, LOCALES } from './src/i18n/locale.ts';
import { fileOf, TAKE_HOME_FOLDER } from './src/i18n/routes.ts';
import { strings } from './src/i18n/strings.ts';
import {
  handoutFile,
  PLAIN_ARTICLES,
  plainArticleFile,
  posterFile,
  SITE_ARCHIVE,
  TAKE_HOME_VIEWS,
  takeHomeFile,
} from './src/i18n/take-home-files.ts';
import { claimParagraphs } from './src/prose/claim-paragraphs.ts';
import { claimTables } from './src/prose/claim-tables.ts';
import { typesetMarkdown } from './src/prose/typeset-markdown.ts';
import { MARKDOWN_FEATURES } from './src/schemas/read-mdx.ts';
import { anyHost } from './src/hosting/any-host.ts';
import { hostFiles } from './src/hosting/outputs/host-files.ts';
import { offerMadeFiles, sayFileSizes } from './src/hosting/outputs/made-files.ts';
import { plainTexts } from './src/hosting/outputs/plain-texts.ts';
import { printPdf } from './src/hosting/outputs/print-pdf.ts';
import { scormPackages } from './src/hosting/outputs/scorm-package.ts';
import { siteArchive } from './src/hosting/outputs/site-archive.ts';

// A build talks to nobody.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const browser = findChromium();

/**
 * Classes of prose/ and timeline/view/: the marks after a claim, the words that only a screen reader says.
 * @param {import('./src/i18n/locale.ts').Locale} locale
 */
function plainRules(locale) {
  return {
    note: strings(locale).takeHome.articles.note,
    dropped: ['article-timeline'],
    marks: 'cite',
    unseen: 'visually-hidden',
    sayMark: (/** @type {string} */ words) => words.replace(/^(?:pièce|exhibit) /, ''),
  };
}

const FRENCH_IN_ENGLISH = {
  within: 'en',
  lang: 'fr',
  terms: FRENCH_TERMS,
  quotation: /«[^«»]*»/,
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
  configEnvironment: (/** @type {string} */ name) =>
    name === 'client'
      ? { build: { rolldownOptions: { treeshake: WITHOUT_UNUSED_D3 } } }
      : undefined,
};

/** What is made of the built pages, in the order in which it is made. */
const PRINTED = LOCALES.flatMap((locale) => [
  { from: fileOf('poster', locale), file: posterFile(locale) },
  { from: fileOf('handout', locale), file: handoutFile(locale) },
]);
const PLAIN = LOCALES.flatMap((locale) =>
  PLAIN_ARTICLES.map((article) => ({
    from: fileOf(article, locale),
    file: plainArticleFile(article, locale),
    rules: plainRules(locale),
  })),
);
const PACKAGED = LOCALES.flatMap((locale) =>
  TAKE_HOME_VIEWS.map((view) => ({
    from: takeHomeFile(view, locale, '.html'),
    file: takeHomeFile(view, locale, '-scorm.zip'),
  })),
);
const LATER = [...(browser ? PRINTED : []), ...PACKAGED, ...PLAIN, { file: SITE_ARCHIVE }];

export default defineConfig({
  // Optional: with it come canonical addresses, the site map and the feed. Never guessed.
  site: process.env.SITE_URL ? process.env.SITE_URL.replace(/\/*$/, '/') : undefined,
  output: 'static',
  build: { format: 'preserve', assets: 'assets', inlineStylesheets: 'always' },
  compressHTML: true,
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  i18n: {
    defaultLocale: DEFAULT_LOCALE,
    locales: [...LOCALES],
    routing: { prefixDefaultLocale: false },
  },
  prerenderConflictBehavior: 'error',
  logger: { entrypoint: './src/hosting/strict-logger.mjs' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: MARKDOWN_FEATURES,
      mdastPlugins: [claimTables, claimParagraphs, typesetMarkdown],
    }),
  },
  // A small script must stay a file too: hosting/ makes classic scripts of files.
  vite: {
    plugins: [tailwindcss(), leaveUnusedD3],
    build: { assetsInlineLimit: 0 },
  },
  integrations: [
    mdx(),
    offerMadeFiles(LATER),
    anyHost({
      selfContained: ['embed/', ...Object.values(TAKE_HOME_FOLDER)],
      later: LATER.map(({ file }) => file),
      foreign: FRENCH_IN_ENGLISH,
    }),
    printPdf(PRINTED, browser),
    plainTexts(PLAIN),
    scormPackages(PACKAGED, 'CC BY-SA 4.0'),
    hostFiles({ embedFolder: 'embed/', openFolder: 'data/' }),
    sayFileSizes(),
    siteArchive(SITE_ARCHIVE, LATER),
    // Once more, for the archive.
    sayFileSizes(),
  ],
});
