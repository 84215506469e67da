/**
 * Runs every check and ends with the names of what failed and « N passed, N failed ». The checks of the sources run in parallel with the build and
 * the tests of dist/, for a machine with two cores; browsers come last, alone. `--no-browsers` leaves out the browser
 * tests. `--release` adds other builds, all tests of Firefox and WebKit, and every page instead of
 * one of each kind.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isRelease } from './tiers.mjs';

const reports = mkdtempSync(path.join(tmpdir(), 'reports-'));
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const failures = [];

/**
 * Runs a tool of node_modules/.bin. Its output is printed at the end in one piece, unless it runs alone.
 * @param {string} tool
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, alone?: boolean }} [how]
 * @returns {Promise<boolean>} whether it exited with 0
 */
function run(tool, args, { env = {}, alone = false } = {}) {
  const title = `\n▶ ${tool} ${args.join(' ')}`;
  if (alone) console.log(title);
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(tool, args, {
      stdio: ['ignore', alone ? 'inherit' : 'pipe', alone ? 'inherit' : 'pipe'],
      env: { ...process.env, ...env, RELEASE: isRelease ? '1' : '' },
      shell: process.platform === 'win32',
    });
    /** @type {Buffer[]} */
    const printed = [];
    child.stdout?.on('data', (chunk) => printed.push(chunk));
    child.stderr?.on('data', (chunk) => printed.push(chunk));
    child.on('error', (error) => printed.push(Buffer.from(String(error))));
    child.on('close', (status) => {
      if (!alone) console.log(`${title}\n${Buffer.concat(printed).toString()}`);
      console.log(`◀ ${tool}: ${Math.round((Date.now() - started) / 1000)} s`);
      resolve(status === 0);
    });
  });
}

/** A check that passes or fails as a whole. */
async function check(/** @type {string} */ tool, /** @type {string[]} */ ...args) {
  const passed = await run(tool, args);
  total[passed ? 'passed' : 'failed'] += 1;
  if (!passed) failures.push([tool, ...args].join(' '));
  return passed;
}

/** Adds the counts of a report; a suite that crashed or ran no test is one failure. */
function count(
  /** @type {string} */ suite,
  /** @type {boolean} */ passed,
  /** @type {string} */ file,
  /** @type {(report: any) => { passed: number, failed: string[] }} */ read,
) {
  /** @type {{ passed: number, failed: string[] }} */
  let counted = { passed: 0, failed: [] };
  try {
    counted = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // No report: the suite did not start.
  }
  const { failed } = counted;
  if (failed.length === 0 && !(passed && counted.passed > 0)) failed.push('the suite itself');
  total.passed += counted.passed;
  total.failed += failed.length;
  failures.push(...failed.map((name) => `${suite}: ${name}`));
}

async function vitest(/** @type {string} */ project) {
  const file = path.join(reports, `${project}.json`);
  const passed = await run('vitest', [
    'run',
    '--config',
    '.config/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  count(project, passed, file, ({ numPassedTests, testResults }) => ({
    passed: numPassedTests,
    failed: testResults
      .flatMap((/** @type {any} */ result) => result.assertionResults)
      .filter((/** @type {any} */ test) => test.status === 'failed')
      .map((/** @type {any} */ test) => test.fullName),
  }));
}

async function playwright() {
  const file = path.join(reports, 'playwright.json');
  const passed = await run('playwright', ['test', '--config', '.config/playwright.config.ts'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    alone: true,
  });
  count('browsers', passed, file, ({ stats, suites }) => ({
    passed: stats.expected + stats.flaky,
    failed: suites.flatMap(unexpected),
  }));
}

/**
 * @param {any} suite of Playwright's report, which holds suites
 * @returns {string[]} the names of the tests that failed in it
 */
function unexpected({ specs, suites = [] }) {
  const tests = specs.flatMap((/** @type {any} */ { file, title, tests }) =>
    tests.map((/** @type {any} */ test) => ({
      ...test,
      name: `[${test.projectName}] ${file}: ${title}`,
    })),
  );
  return [
    ...tests
      .filter((/** @type {any} */ test) => test.status === 'unexpected')
      .map((/** @type {any} */ test) => test.name),
    ...suites.flatMap(unexpected),
  ];
}

const build = check('astro', 'build', '--force');

async function readSources() {
  await check('prettier', '--check', '--log-level=warn', '.');
  await check('eslint', '--config', '.config/eslint.config.js', '--max-warnings', '0', '.');
  await check('knip', '--config', '.config/knip.ts');
  await check('node', '.config/check-content.ts');
  await vitest('unit');
}

async function checkTypes() {
  // The build writes the content types.
  await build;
  await check('astro', 'check', '--noSync');
}

async function readBuild() {
  if (!(await build)) return false;
  // `rebuilt` mostly waits for builds; `built` reads on one core.
  await Promise.all([vitest('built'), ...(isRelease ? [vitest('rebuilt')] : [])]);
  return true;
}

const [isBuilt] = await Promise.all([readBuild(), readSources(), checkTypes()]);
if (isBuilt && !process.argv.includes('--no-browsers')) await playwright();

rmSync(reports, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
