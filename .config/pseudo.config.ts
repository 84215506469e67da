import { defineConfig } from '@playwright/test';
import { findChromium } from './browsers.mjs';
import { PSEUDO_FOLDER, PSEUDO_PORT } from './pseudo.mjs';

const chromium = findChromium();

/** The browser check of the pseudo edition: `npm run test:pseudo`. */
export default defineConfig({
  testDir: '../tests/pseudo',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${PSEUDO_PORT}/`,
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  webServer: {
    command: `node .config/serve.mjs ${PSEUDO_FOLDER} ${PSEUDO_PORT} /`,
    port: PSEUDO_PORT,
    cwd: '..',
    reuseExistingServer: false,
  },
});
