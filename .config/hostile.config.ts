/** Ten thousand hostile addresses in each engine: `npm run test:hostile`, by itself, for it takes a quarter of an hour. */
import { defineConfig } from '@playwright/test';

// Read where the addresses are made, in each worker.
process.env['HOSTILE_ADDRESSES'] = '10000';
const { default: all } = await import('./playwright.config.ts');

export default defineConfig({
  ...all,
  timeout: 1_800_000,
  grep: /hostile addresses/,
  projects: (all.projects ?? []).map((project) => ({
    ...project,
    testMatch: project.name === 'webkit' ? /frames\.spec/ : /hostile-address\.spec/,
  })),
});
