/**
 * Builds the site, loads its timeline and its peers with the same facts in a slowed browser, and prints a table and
 * writes it to bench/README.md.
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { findChromium, NO_CHROMIUM } from '../.config/browsers.mjs';
import { measure, SLOWDOWN, type Load } from './measure.ts';
import { SITE, SYSTEMS, TRIALS, writePeers, type System } from './pages.ts';

const FOLDER = 'node_modules/.bench';
const PORT = 4460;
const LOADS = 5;
const README = 'bench/README.md';

const found = findChromium();
if (!found) throw new Error(NO_CHROMIUM);
const chromium: string = found;

type Row = readonly [name: string, read: (load: Load) => number | undefined, digits: number];

const ROWS: readonly Row[] = [
  ['all files but fonts and images, brotli kB', ({ brotliKb }) => brotliKb, 1],
  ['of them scripts, brotli kB', ({ scriptKb }) => scriptKb, 1],
  ['the rest, brotli kB', ({ brotliKb, scriptKb }) => brotliKb - scriptKb, 1],
  ['first event visible, ms', ({ firstEventMs }) => firstEventMs, 0],
  ['blocking, ms', ({ blockingMs }) => blockingMs, 0],
  ...TRIALS.flatMap((name): Row[] => [
    [`${name}: frame, 95th percentile, ms`, ({ frames }) => frames[name]?.p95, 0],
    [`${name}: worst frame, ms`, ({ frames }) => frames[name]?.worst, 0],
  ]),
  ['DOM nodes', ({ nodes }) => nodes, 0],
];

async function loads(system: System): Promise<Load[]> {
  const url = `http://127.0.0.1:${PORT}/${system.page}`;
  const done: Load[] = [];
  for (let at = 0; at < LOADS; at += 1) {
    let load: Load;
    try {
      load = await measure(chromium, system, url, FOLDER);
    } catch (error) {
      // The page never rendered or stopped responding: leave its column empty and go on.
      console.error(`${system.name}: gave up, ${String(error).split('\n')[0]}`);
      break;
    }
    done.push(load);
    console.error(`${system.name}: ${Math.round(load.firstEventMs)} ms`);
  }
  return done;
}

/** Median of a value over the loads; « – » if there is none. */
function cell(done: readonly Load[], read: Row[1], digits: number): string {
  const values = done.flatMap((load) => read(load) ?? []).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)]?.toFixed(digits) ?? '–';
}

async function table(): Promise<string> {
  const results: Load[][] = [];
  for (const system of SYSTEMS) results.push(await loads(system));
  const head = ['', ...SYSTEMS.map(({ name }) => name)];
  const lines = ROWS.map(([name, read, digits]) => [
    name,
    ...results.map((done) => cell(done, read, digits)),
  ]);
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

execFileSync('astro', ['build', '--force'], { stdio: 'ignore' });
cpSync('dist', path.join(FOLDER, SITE), { recursive: true });
await writePeers(FOLDER);
const server = spawn(process.execPath, ['.config/serve.mjs', FOLDER, String(PORT)], {
  stdio: 'ignore',
});
try {
  const version = execFileSync(chromium, ['--version'], { encoding: 'utf8' }).trim();
  const text = `Machine: ${cpus().length} × ${cpus()[0]?.model ?? ''}. ${version}, processor slowed ${SLOWDOWN} times. ${new Date().toISOString().slice(0, 10)}. Median of ${LOADS} loads, each in a fresh browser.\n\n${await table()}`;
  console.log(text);
  const readme = readFileSync(README, 'utf8');
  writeFileSync(
    README,
    readme.replace(/(<!-- figures -->\n)[\s\S]*?(\n<!-- end -->)/, `$1\n${text}\n$2`),
  );
} finally {
  server.kill();
}
