/**
 * Runs every check in turn and ends with the plain count, « N passed, N failed ».
 * `--no-browsers` leaves out the browser tests.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { printCensus } from './census.mjs';
import { printFrameWeights } from './frame-weights.mjs';

const reports = mkdtempSync(path.join(tmpdir(), 'reports-'));
const total = { passed: 0, failed: 0 };

/**
 * Runs a tool of node_modules/.bin.
 * @param {string} tool
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {boolean} whether it exited with 0
 */
function run(tool, args, env = {}) {
  console.log(`\n▶ ${tool} ${args.join(' ')}`);
  const { status } = spawnSync(tool, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** One check that passes or fails as a whole. */
function check(/** @type {string} */ tool, /** @type {string[]} */ ...args) {
  const passed = run(tool, args);
  total[passed ? 'passed' : 'failed'] += 1;
  return passed;
}

/** Counts a report; a suite that broke without a report is one failure. */
function count(
  /** @type {boolean} */ passed,
  /** @type {string} */ file,
  /** @type {(report: any) => { passed: number, failed: number }} */ read,
) {
  let counted = { passed: 0, failed: 0 };
  try {
    counted = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // No report: the suite did not start.
  }
  total.passed += counted.passed;
  total.failed += Math.max(counted.failed, passed ? 0 : 1);
}

function vitest(/** @type {string} */ project) {
  const file = path.join(reports, `${project}.json`);
  const passed = run('vitest', [
    'run',
    '--config',
    '.config/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  count(passed, file, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }));
}

function playwright() {
  const file = path.join(reports, 'playwright.json');
  const passed = run('playwright', ['test', '--config', '.config/playwright.config.ts'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  count(passed, file, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }));
}

check('prettier', '--check', '--log-level=warn', '.');
check('eslint', '--config', '.config/eslint.config.js', '--max-warnings', '0', '.');
check('astro', 'check');
vitest('unit');
if (check('astro', 'build', '--force')) {
  printCensus('dist');
  printFrameWeights('dist');
  vitest('built');
  if (!process.argv.includes('--no-browsers')) playwright();
}

rmSync(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
