import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { findChromium, findFirefox, findWebKit } from './browsers.mjs';
import { isRelease, PSEUDO_FOLDER } from './tiers.mjs';

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
const PSEUDO_PORT = 4405;
/** It is there once a release has built it. */
const hasPseudo = isRelease && existsSync(PSEUDO_FOLDER);

const serverOf = (folder: string, port: number) => ({
  command: `node .config/serve.mjs ${folder} ${port} /`,
  port,
  cwd: '..',
  reuseExistingServer: false,
});

const inChromium = {
  browserName: 'chromium' as const,
  launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: CHROMIUM_ARGS },
};
/** Before each commit one edition stands for both, and Chromium is asked all but what bears @release. */
const CHROMIUM = isRelease ? {} : { grepInvert: /@release|\bin en\b/ };
/** The other engines are asked whether the site opens, and its timeline answers. */
const OTHERS = isRelease ? {} : { grep: /@smoke/ };

export default defineConfig({
  testDir: '../tests/browser',
  outputDir: '../test-results',
  forbidOnly: true,
  // Nothing is measured by it: it ends what hangs, also where others use the machine.
  timeout: 60_000,
  fullyParallel: true,
  // One more than the cores of a small machine: a page that waits leaves its core to another.
  workers: 3,
  reporter: [['list'], ['json']],
  use: { baseURL: `http://127.0.0.1:${ROOT_PORT}/`, locale: 'fr-FR' },
  webServer: [
    serverOf('dist', ROOT_PORT),
    ...(hasPseudo ? [serverOf(PSEUDO_FOLDER, PSEUDO_PORT)] : []),
  ],
  projects: [
    { name: 'chromium', ...CHROMIUM, use: inChromium },
    ...(hasPseudo
      ? [
          {
            name: 'pseudo',
            testDir: '../tests/pseudo',
            use: { ...inChromium, baseURL: `http://127.0.0.1:${PSEUDO_PORT}/` },
          },
        ]
      : []),
    // Automation relaxes Firefox's rule for file://, which hides what breaks there.
    ...(firefox
      ? [
          {
            name: 'firefox',
            testMatch: /(?:timeline|timeline-truth|search|hostile-address|-laboratory)\.spec/,
            grepInvert: /@once/,
            ...OTHERS,
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
    ...(findWebKit() ? [{ name: 'webkit', testDir: '../tests/webkit', ...OTHERS }] : []),
  ],
});
