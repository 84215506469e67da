import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, passthroughImageService } from 'astro/config';
import { SCRIPT_POLICY } from './src/browser/loaded-script.ts';
import { mistakesIn } from './src/case/content-findings.ts';
import { keptFrench } from './src/case/kept-french.ts';
import { TEXT_PLUGINS } from './src/components/mdx/text-plugins.ts';
import { collections } from './src/content.config.ts';
import { ARCHIVES, BUNDLES, SHEETS } from './src/exports/built-files.ts';
import { UNBUNDLED_PACKAGES } from './src/exports/licence.ts';
import { sheetDocx } from './src/exports/sheet-docx.ts';
import { FRENCH_DATES } from './src/i18n/french-breaks.ts';
import { DEFAULT_LOCALE, LOCALES } from './src/i18n/locale.ts';
import { LICENCES_FILE, TAKE_HOME_FOLDER } from './src/i18n/routes.ts';
import { SITE_ARCHIVE } from './src/i18n/take-home-files.ts';
import { anyHost } from './src/integrations/any-host.ts';
import { finishSite } from './src/integrations/finish-site.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { wholeBuild } from './src/integrations/whole-build.ts';
import { thirdPartyLicences } from './src/integrations/third-party-licences.ts';
import { leaveUnusedD3 } from './src/integrations/unused-d3.ts';
import { readSiteUrl } from './src/schemas/address.ts';
import { MARKDOWN_FEATURES } from './src/schemas/read-mdx.ts';

// The build contacts no server.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

export default defineConfig({
  // Optional: enables canonical URLs, the site map and the feeds. It is never guessed.
  site: readSiteUrl(process.env.SITE_URL),
  output: 'static',
  build: { format: 'preserve', assets: 'assets', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
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
    processor: satteri({ features: MARKDOWN_FEATURES, mdastPlugins: TEXT_PLUGINS }),
  },
  // Never inline small scripts: integrations/ converts script files into classic scripts.
  vite: {
    plugins: [tailwindcss(), leaveUnusedD3()],
    build: {
      assetsInlineLimit: 0,
      cssMinify: 'lightningcss',
      // Just older than light-dark(), which the minifier then writes out, and nothing else.
      cssTarget: ['chrome122', 'safari17.4', 'ios17.4', 'firefox121'],
      rolldownOptions: {
        output: {
          // The style sheet of every page, which comes in by its layout, is named after itself.
          assetFileNames: ({ names: [name] }) =>
            name === 'Page.css' ? 'assets/site.[hash].css' : 'assets/[name].[hash][extname]',
        },
      },
    },
  },
  integrations: [
    // First: it stops bad builds, changes the folder of the others and puts its last step after them.
    wholeBuild('content', () => mistakesIn(collections, process.env.SITE_URL)),
    mdx(),
    thirdPartyLicences(LICENCES_FILE, UNBUNDLED_PACKAGES),
    anyHost({
      selfContained: ['embed/', ...Object.values(TAKE_HOME_FOLDER)],
      later: [...ARCHIVES, ...SHEETS.map(({ file }) => file)],
      foreign: keptFrench,
      scriptPolicy: SCRIPT_POLICY,
      bound: FRENCH_DATES,
    }),
    hostFiles({ embedFolder: 'embed/', openFolder: 'data/' }),
    // Last: it packs and weighs the files of all others.
    finishSite({
      copies: SHEETS,
      copy: sheetDocx,
      bundles: BUNDLES,
      whole: SITE_ARCHIVE,
    }),
  ],
});
