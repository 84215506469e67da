/**
 * Knows when content is read: before anything is made of it. A server goes on, and reports a folder at a time as
 * it is written.
 */
import type { AstroIntegration } from 'astro';

/**
 * Astro integration: stops a build whose content has mistakes, and prints all of them and nothing else.
 *
 * @param report  reads all of the content; the text for its author, or undefined where nothing is wrong
 */
export function contentGate(report: () => string | undefined): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'dev' || command === 'preview') return;
        const mistakes = report();
        if (mistakes === undefined) return;
        console.error(mistakes);
        process.exit(1);
      },
    },
  };
}
