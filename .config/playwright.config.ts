import { defineConfig } from '@playwright/test';
import { findChromium, findFirefox, findWebKit } from './browsers.mjs';
import { isRelease } from './tiers.mjs';

const chromium = findChromium();
const firefox = findFirefox();

/** Chromium must not contact Google: refused connections slow every start. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const ROOT_PORT = 4401;

const inChromium = {
  browserName: 'chromium' as const,
  launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: CHROMIUM_ARGS },
};
/** `npm test` runs Chromium in French only, without the tests tagged @release. */
const CHROMIUM = isRelease ? {} : { grepInvert: /@release|\bin en\b/ };
/** `npm test` runs only the tests tagged @smoke in other engines. */
const OTHERS = isRelease ? {} : { grep: /@smoke/ };

export default defineConfig({
  testDir: '../tests/browser',
  outputDir: '../test-results',
  forbidOnly: true,
  // Only stops tests that hang, even on a busy machine; nothing is measured by it.
  timeout: 60_000,
  fullyParallel: true,
  // On a busy machine a frame may be late. A test that passes the second time is printed as flaky: look into it.
  retries: 1,
  // One more than the cores of a small machine: a page that waits leaves its core free.
  workers: 3,
  reporter: [['list'], ['json']],
  use: { baseURL: `http://127.0.0.1:${ROOT_PORT}/`, locale: 'fr-FR' },
  webServer: {
    command: `node .config/serve.mjs dist ${ROOT_PORT}`,
    port: ROOT_PORT,
    cwd: '..',
    reuseExistingServer: false,
  },
  projects: [
    { name: 'chromium', ...CHROMIUM, use: inChromium },
    // Automation relaxes Firefox's origin policy for file://, which would hide failures there.
    ...(firefox
      ? [
          {
            name: 'firefox',
            testMatch: /(?:timeline|search|hostile-address|-laboratory)\.spec/,
            grepInvert: /@once/,
            ...OTHERS,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: {
                executablePath: firefox,
                firefoxUserPrefs: {
                  'security.fileuri.strict_origin_policy': true,
                  // One content process and no spare one: each test opens a single page.
                  'dom.ipc.processCount': 1,
                  'dom.ipc.processPrelaunch.enabled': false,
                },
              },
            },
          },
        ]
      : []),
    // Playwright only drives its own WebKit build; this suite has its own driver, with one window per worker.
    ...(findWebKit() ? [{ name: 'webkit', testDir: '../tests/webkit', ...OTHERS }] : []),
  ],
});
