import { defineConfig } from 'vitest/config';

/** Two projects: what needs no build, and what reads dist/ as a host would serve it. */
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
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
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          // Files of one worker share what they read of dist: it is parsed once for all of them.
          isolate: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // TimelineJS is written for bundlers: Node cannot load its files as they are.
          server: { deps: { inline: [/@knight-lab/] } },
        },
      },
    ],
  },
});
