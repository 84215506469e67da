/**
 * Builds a copy of the project with more content and runs the tests of dist/ on it: `npm run check:growth` adds 50
 * facts and 100 sources, two years of work; `-- 150 300` adds that many. Words after the numbers select the test files
 * to run.
 */
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { copyProject } from '../tests/project-copy.ts';
import { growContent } from '../tests/grown-content.ts';

const TWO_YEARS = { events: 50, sources: 100 };

const words = process.argv.slice(2);
const [events = TWO_YEARS.events, sources = TWO_YEARS.sources] = words
  .filter((word) => /^\d+$/.test(word))
  .map(Number);
const tests = words.filter((word) => !/^\d+$/.test(word));

const copy = copyProject();
try {
  growContent(copy.root, { events, sources });
  for (const part of ['tests', 'bench'])
    cpSync(part, path.join(copy.root, part), { recursive: true });
  console.log(`${events} facts and ${sources} sources more: building…`);
  const { code, output } = await copy.build();
  if (code !== 0) {
    console.error(output.slice(-8000));
    process.exitCode = 1;
  } else {
    const vitest = path.resolve('node_modules/vitest/vitest.mjs');
    // The picture of the README is that of the real facts.
    const own = ['--exclude', '**/readme.test.ts'];
    const how = [
      'run',
      '--config',
      '.config/vitest.config.ts',
      '--project',
      'built',
      ...own,
      ...tests,
    ];
    const { status } = spawnSync(process.execPath, [vitest, ...how], {
      cwd: copy.root,
      stdio: 'inherit',
    });
    process.exitCode = status ?? 1;
  }
} finally {
  copy.remove();
}
