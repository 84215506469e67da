import { defineConfig } from '@playwright/test';
import { findChromium, findFirefox, findWebKit } from './browsers.mjs';

const chromium = findChromium();
const firefox = findFirefox();

/** Chromium must not talk to its maker: refused connections slow every start. */
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
const BELOW_PORT = 4402;
/** Where the second server puts the site. */
const BELOW = '/a/b/';

export default defineConfig({
  testDir: '../tests/browser',
  outputDir: '../test-results',
  forbidOnly: true,
  fullyParallel: true,
  // One more than the cores of a small machine: a page that waits leaves its core to another.
  workers: 3,
  reporter: [['list'], ['json']],
  metadata: {
    root: `http://127.0.0.1:${ROOT_PORT}/`,
    below: `http://127.0.0.1:${BELOW_PORT}${BELOW}`,
  },
  use: { baseURL: `http://127.0.0.1:${ROOT_PORT}/`, locale: 'fr-FR' },
  webServer: [
    {
      command: `node .config/serve.mjs dist ${ROOT_PORT} /`,
      port: ROOT_PORT,
      cwd: '..',
      reuseExistingServer: false,
    },
    {
      command: `node .config/serve.mjs dist ${BELOW_PORT} ${BELOW}`,
      port: BELOW_PORT,
      cwd: '..',
      reuseExistingServer: false,
    },
  ],
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: CHROMIUM_ARGS },
      },
    },
    // Automation relaxes Firefox's rule for file://, which hides what breaks there.
    ...(firefox
      ? [
          {
            name: 'firefox',
            testMatch:
              /any-host|(?:timeline|timeline-truth|search)\.spec|host-laboratory|embed-laboratory/,
            grepInvert: /@once/,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: {
                executablePath: firefox,
                firefoxUserPrefs: {
                  'security.fileuri.strict_origin_policy': true,
                  // One process for pages, none kept ready: each test opens one page.
                  'dom.ipc.processCount': 1,
                  'dom.ipc.processPrelaunch.enabled': false,
                },
              },
            },
          },
        ]
      : []),
    // Playwright drives a WebKit of its own only: this suite has its driver, one window a worker.
    ...(findWebKit() ? [{ name: 'webkit', testDir: '../tests/webkit' }] : []),
  ],
});
