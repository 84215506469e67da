/**
 * Opens the heaviest page of each kind, in both languages, as Lighthouse opens it on a phone, and writes down the
 * scores in the middle of several runs. Lighthouse weighs 176 MB with what it needs: it is fetched when it is asked
 * for, and is no dependency.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROOF_TABLE } from '../../src/i18n/routes.ts';
import { findChromium, NO_CHROMIUM } from '../browsers.mjs';
import { heaviestPages } from './heaviest-pages.ts';
import { LIGHTHOUSE_RECORD, type LighthouseRecord } from './recorded-figures.ts';

/** It wants Node 22.19, and drives the Chromium of Debian. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const PORT = 4399;
/** Times that a page is opened: of scores that change with what else the machine does, the one in the middle. */
const RUNS = 5;
/** It asks for robots.txt from within the page, whose policy refuses every such request: that audit is left out. */
const ASKED = [
  '--only-categories=performance,accessibility,best-practices,seo',
  '--skip-audits=robots-txt',
  '--chrome-flags=--headless --no-sandbox',
];

interface Report {
  lighthouseVersion: string;
  environment: { hostUserAgent: string };
  categories: Readonly<Record<string, { score: number | null }>>;
  audits: Readonly<Record<string, { score: number | null; title: string }>>;
}

/**
 * Writes `content/record/lighthouse.json`, and prints what a page lacks where it does not have 100. Of pages that
 * are named it prints the same, and writes nothing.
 *
 * @throws when no Chromium is there, or Lighthouse does not end well
 */
export function recordLighthouse(dist: string, named: readonly string[]): void {
  const chromium = findChromium();
  if (!chromium) throw new Error(NO_CHROMIUM);
  const program = fetchLighthouse();
  const server = spawn(process.execPath, ['.config/serve.mjs', dist, String(PORT)], {
    stdio: 'ignore',
    env: { ...process.env, GZIP: '1' },
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'lighthouse-'));
  try {
    const reports = (named.length > 0 ? named : heaviestPages(dist)).map((file, at) => {
      const runs = Array.from({ length: RUNS }, () =>
        openPage(program, file, path.join(folder, `${at}.json`), chromium),
      );
      const report = middleOf(runs);
      printReport(file, report);
      return { file, report };
    });
    if (named.length > 0) return;
    const [first] = reports;
    if (!first) throw new Error(`${dist}/${PROOF_TABLE} ne nomme aucune page.`);
    const { lighthouseVersion, environment } = first.report;
    const record: LighthouseRecord = {
      day: new Date().toISOString().slice(0, 10),
      lighthouse: lighthouseVersion,
      runs: RUNS,
      browser: /Chrome\/[\d.]+/.exec(environment.hostUserAgent)?.[0].replace('/', ' ') ?? '',
      pages: Object.fromEntries(reports.map(({ file, report }) => [file, scoresOf(report)])),
    };
    writeFileSync(LIGHTHOUSE_RECORD, `${JSON.stringify(record, null, 2)}\n`);
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Path of its program, fetched if it was not yet; npm puts the folder of a package first in the path of what it runs. */
function fetchLighthouse(): string {
  const say = 'process.stdout.write(process.env.PATH.split(require("node:path").delimiter)[0])';
  const args = ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'node', '-e', say];
  const { status, stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${LIGHTHOUSE} n’a pas pu être chargé.\n${stderr}`);
  return path.join(stdout, 'lighthouse');
}

function openPage(program: string, file: string, to: string, chromium: string): Report {
  const { status, stderr } = spawnSync(
    program,
    [
      `http://127.0.0.1:${PORT}/${file}`,
      ...['--quiet', '--output=json', `--output-path=${to}`, ...ASKED],
    ],
    {
      encoding: 'utf8',
      env: { ...process.env, CHROME_PATH: chromium },
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new Error(`${file} : Lighthouse finit par ${String(status)}.\n${stderr}`);
  return JSON.parse(readFileSync(to, 'utf8')) as Report;
}

/** The report in the middle, by its score for speed, as Lighthouse advises against variance. */
function middleOf(reports: readonly Report[]): Report {
  const speedOf = ({ categories }: Report) => categories['performance']?.score ?? 0;
  const sorted = [...reports].sort((one, other) => speedOf(one) - speedOf(other));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('Lighthouse n’a ouvert aucune page.');
  return middle;
}

/** Scores, 0 to 100, by category. */
const scoresOf = ({ categories }: Report) =>
  Object.fromEntries(
    Object.entries(categories).map(([name, { score }]) => [name, Math.round(100 * (score ?? 0))]),
  );

function printReport(file: string, report: Report): void {
  const scores = Object.entries(scoresOf(report));
  console.log(`${file} : ${scores.map(([name, score]) => `${name} ${score}`).join(', ')}`);
  if (scores.every(([, score]) => score === 100)) return;
  for (const { score, title } of Object.values(report.audits))
    if (score !== null && score < 1) console.log(`    ${title}`);
}
