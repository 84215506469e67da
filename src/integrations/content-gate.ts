/**
 * Checks the content before anything is built from it. The dev server carries on, and reports mistakes one folder
 * at a time as authors write.
 */
import type { HookParameters } from 'astro';

/**
 * Stops a build if the content has mistakes, and prints all of them and nothing else.
 *
 * @param report  reads all content and returns the text for its author, or undefined if nothing is wrong
 */
export function refuseMistakes(
  command: HookParameters<'astro:config:setup'>['command'],
  report: () => string | undefined,
): void {
  if (command === 'dev' || command === 'preview') return;
  const mistakes = report();
  if (mistakes === undefined) return;
  console.error(mistakes);
  process.exit(1);
}
