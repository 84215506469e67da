/**
 * Builds the site with longer, accented words in place of the English ones (src/i18n/pseudo.ts), beside
 * dist/, and looks at its pages in a browser: what they break, a translation would break.
 */
import { spawnSync } from 'node:child_process';

export const PSEUDO_FOLDER = 'node_modules/.cache/pseudo';
export const PSEUDO_PORT = 4405;

/** Whether a tool of node_modules/.bin exits with 0. */
function run(/** @type {string[]} */ ...command) {
  const [tool = '', ...args] = command;
  const { status } = spawnSync(tool, args, {
    stdio: 'inherit',
    env: { ...process.env, PSEUDO: '1' },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

if (import.meta.main) {
  const passed =
    run('astro', 'build', '--force', '--outDir', PSEUDO_FOLDER) &&
    run('playwright', 'test', '--config', '.config/pseudo.config.ts');
  process.exitCode = passed ? 0 : 1;
}
