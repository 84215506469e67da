import { defineConfig } from 'vitest/config';

/** Compares other builds of the site with dist/; for a release only. */
const REBUILT = 'tests/built/rebuild.test.ts';
/** These tests read all pages. */
const LONG_MS = { testTimeout: 300_000, hookTimeout: 300_000 };

/**
 * Three projects: `unit` needs no build, `built` reads dist/ as a host would serve it, `rebuilt` builds the site again.
 */
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    // A leftover `.only` would let all the other tests pass unseen.
    allowOnly: false,
    projects: [
      {
        extends: true,
        resolve: { alias: { 'astro:content': `${import.meta.dirname}/../tests/content-layer.ts` } },
        test: {
          name: 'unit',
          // A picture writes the style sheet of its drawing onto it.
          css: true,
          include: ['src/**/*.test.ts', 'tests/*.test.ts'],
          // Hundreds of small files: a process for each would cost more than most of them.
          isolate: false,
          // A build runs in parallel (test.mjs).
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          exclude: [REBUILT],
          // Files of one worker share the parsed pages of dist.
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
