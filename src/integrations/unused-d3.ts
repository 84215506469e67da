/** Removes the unused parts of d3 from the scripts. */
import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * Each d3 package is one file, in which these calls make an interval, a blur or a shuffle and have no other
 * effect; a bundler keeps them unless told otherwise. Reading a property of the result has no effect either.
 * Delete this once d3 marks them as pure itself.
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
  propertyReadSideEffects: false as const,
};

/** Vite plugin. It uses a hook, since Astro keeps no other option that applies only to the browser build. */
export const leaveUnusedD3 = (): Plugin => ({
  name: 'leave-unused-d3',
  /** Curves, eases and so on are made by functions that are called in place and have no other effect. */
  transform: {
    filter: { id: /\/node_modules\/d3-[\w-]+\// },
    handler: (code) => ({
      code: code.replaceAll('= (function', '= /* @__PURE__ */ (function'),
      map: null,
    }),
  },
  configEnvironment: (name) =>
    name === 'client'
      ? { build: { rolldownOptions: { treeshake: WITHOUT_UNUSED_D3 } } }
      : undefined,
});
