/**
 * Makes a fresh checkout ready, and does nothing the second time: dependencies from the lockfile
 * (among them the Node that Astro needs) and, with `--browsers`, the browsers of the tests.
 * Runs on any Node from 20, without dependencies.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findChromium, findFirefox, findHeadlessChromium } from './browsers.mjs';

const OLDEST_NODE = 20;
/** Oldest Node that Astro itself accepts. */
const ASTRO_NODE = [22, 12];
const DEBIAN_BROWSERS = ['chromium', 'firefox-esr'];
/** Debian 13 has it; where it is missing the tests take the Chromium above. */
const DEBIAN_QUICK_BROWSER = 'chromium-headless-shell';

const root = path.dirname(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname));
const stamp = path.join(root, 'node_modules', '.ready');

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(1);
}

/**
 * Runs a program in the project, its output to ours.
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  execFileSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32' && !path.isAbsolute(program),
  });
}

/** npm through the very program that called us, so that no other npm is picked up. */
function npm(/** @type {string[]} */ ...args) {
  const cli = process.env.npm_execpath;
  if (cli && /\.c?js$/.test(cli)) run(process.execPath, [cli, ...args]);
  else run('npm', args);
}

function readyDependencies() {
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installation des dépendances…');
  // Node 20 is older than several packages ask for; the Node that runs them comes with them.
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** The local Node is the first in the path of every npm script; where none fits this machine, its own must do. */
function checkNode() {
  const local = ['node', 'node.cmd', 'node.exe'].some((name) =>
    existsSync(path.join(root, 'node_modules', '.bin', name)),
  );
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = ASTRO_NODE;
  if (local || major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  stop(
    `Node ${process.versions.node} est trop ancien et aucun Node n’existe pour ${process.platform}-${process.arch} dans les dépendances. Installer Node ${ASTRO_NODE.join('.')} ou plus.`,
  );
}

function readyBrowsers() {
  const isRoot = process.getuid?.() === 0;
  const isDebian = isRoot && existsSync('/usr/bin/apt-get');
  // Elsewhere, or when one is named, the tests take the Chromium that is there.
  const isQuick =
    !isDebian || process.env.CHROMIUM_PATH || findHeadlessChromium() !== findChromium();
  if (findChromium() && findFirefox() && isQuick) return;
  if (isDebian) {
    console.log('Installation des navigateurs (Debian)…');
    run('apt-get', ['update', '-qq']);
    const install = (/** @type {string[]} */ ...packages) =>
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
    install(...DEBIAN_BROWSERS);
    try {
      install(DEBIAN_QUICK_BROWSER);
    } catch {
      console.log(`${DEBIAN_QUICK_BROWSER} ne s’installe pas ici : les essais prennent Chromium.`);
    }
  }
  if (!findChromium())
    stop(
      `Aucun Chromium trouvé. Sur Debian : sudo apt-get install -y ${DEBIAN_BROWSERS.join(' ')}`,
    );
  if (!findFirefox())
    console.log(
      'Aucun Firefox trouvé : ses essais sont passés. Sur Debian : sudo apt-get install -y firefox-esr',
    );
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE)
  stop(`Node ${process.versions.node} est trop ancien. Installer Node ${OLDEST_NODE} ou plus.`);
readyDependencies();
checkNode();
if (process.argv.includes('--browsers')) readyBrowsers();
