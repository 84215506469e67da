/** Knows how what a page does not use of d3 stays out of its scripts. */
import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * Each package of d3 is one file, in which these calls make an interval, a blur or a shuffle and do nothing else; a
 * bundler keeps them unless it is told so. Reading a property of what they make does nothing either. To be deleted
 * when d3 marks them as pure itself.
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
  propertyReadSideEffects: false,
} as const;

/** Vite plugin. It works by a hook, as Astro keeps no other option of what is built for the browser alone. */
export const leaveUnusedD3 = (): Plugin => ({
  name: 'leave-unused-d3',
  /** Curves, eases and the like are made by a function that is called where it is written, and does nothing else. */
  transform: {
    filter: { id: /\/node_modules\/d3-[\w-]+\// },
    handler: (code) => ({
      code: code.replaceAll('= (function', '= /* @__PURE__ */ (function'),
      map: null,
    }),
  },
  configEnvironment: (name) =>
    name === 'client'
      ? {
          build: {
            rolldownOptions: {
              treeshake: {
                ...WITHOUT_UNUSED_D3,
                manualPureFunctions: [...WITHOUT_UNUSED_D3.manualPureFunctions],
              },
            },
          },
        }
      : undefined,
});
