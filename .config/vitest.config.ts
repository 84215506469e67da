import { defineConfig } from 'vitest/config';

/** What other builds of the site are held against dist/, for a release. */
const REBUILT = 'tests/built/rebuild.test.ts';
/** They read all pages. */
const LONG_MS = { testTimeout: 300_000, hookTimeout: 300_000 };

/** Three projects: what needs no build, what reads dist/ as a host would serve it, and what builds the site again. */
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    // A test that somebody singled out would pass for all of them.
    allowOnly: false,
    projects: [
      {
        extends: true,
        resolve: { alias: { 'astro:content': `${import.meta.dirname}/../tests/content-layer.ts` } },
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/*.test.ts'],
          // Hundreds of small files: starting a process for each costs more than most of them.
          isolate: false,
          // A build runs beside them (test.mjs).
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          exclude: [REBUILT],
          // Files of one worker share what they read of dist: it is parsed once for all of them.
          isolate: false,
          ...LONG_MS,
        },
      },
      {
        extends: true,
        // A release builds the site five times at once.
        test: { name: 'rebuilt', include: [REBUILT], testTimeout: 900_000, hookTimeout: 900_000 },
      },
    ],
  },
});
