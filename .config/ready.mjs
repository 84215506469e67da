/**
 * Sets up a fresh checkout; a second run does nothing. Installs dependencies from the lockfile (among them the Node
 * that Astro needs) and, with `--browsers`, the browsers of the tests; with `--programs`, the programs in which a release
 * opens the built files; with `--bench`, the peers of the benchmark, which has its own dependencies. Then writes the URLs of the text pages and runs the given command with the installed
 * Node: a shell would keep the Node that it started with. Runs on any Node from 20, without dependencies.
 *
 * node .config/ready.mjs [--browsers] [--programs] [--bench] [command]
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findChromium, findFirefox, findWebKit, NO_CHROMIUM } from './browsers.mjs';
import { missingPrograms, PROGRAMS, UNPACKED } from './programs.mjs';

const OLDEST_NODE = 20;
/** Oldest Node that Astro accepts. */
const ASTRO_NODE = [22, 12];
/** The headless build is in Debian 13; the other is the fallback. */
const DEBIAN_CHROMIUMS = ['chromium-headless-shell', 'chromium'];
const DEBIAN_FIREFOX = 'firefox-esr';
/** The driver includes WebKit with a minimal browser, which needs a virtual display. Neither installs a font. */
const DEBIAN_WEBKIT = ['webkit2gtk-driver', 'xvfb'];
const APT = '/usr/bin/apt-get';

const words = process.argv.slice(2);
const first = words.findIndex((word) => !word.startsWith('--'));
const wanted = first < 0 ? words : words.slice(0, first);
const [tool, ...args] = words.slice(wanted.length);
const root = path.dirname(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname));

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(1);
}

/**
 * Runs a program in the project, with its output on ours.
 * @param {string} program
 * @param {string[]} args
 * @param {string} [cwd]
 * @returns {Promise<void>}
 * @throws {Error} (rejection) when it does not start or its exit code is not 0
 */
function run(program, args, cwd = root) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      stdio: 'inherit',
      shell: process.platform === 'win32' && !path.isAbsolute(program),
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ${args.join(' ')} : code ${code}`)),
    );
  });
}

/** Runs the npm that called us, and not another one on the path. */
function npm(/** @type {string[]} */ ...args) {
  const cli = process.env.npm_execpath;
  return cli && /\.c?js$/.test(cli) ? run(process.execPath, [cli, ...args]) : run('npm', args);
}

/** @param {string} folder that has a lockfile */
async function readyDependencies(folder) {
  const stamp = path.join(folder, 'node_modules', '.ready');
  const lock = createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installation des dépendances…');
  // Several packages require more than Node 20; the Node that runs them is a dependency too.
  await npm('ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error');
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}

/**
 * npm scripts find the local Node first in their path; on a platform without one, the system Node must be recent
 * enough.
 */
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

/** Installs missing browsers on Debian; otherwise stops or prints what is missing. */
async function readyBrowsers() {
  if (findChromium() && findFirefox() && findWebKit()) return;
  const isDebian = existsSync(APT);
  if (process.getuid?.() === 0 && isDebian) {
    console.log('Installation des navigateurs (Debian)…');
    await run(APT, ['update', '-qq']);
    const install = (/** @type {string[]} */ ...packages) =>
      run(APT, ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
    const [quick = '', full = ''] = DEBIAN_CHROMIUMS;
    await install(quick, DEBIAN_FIREFOX, ...DEBIAN_WEBKIT).catch(() => {
      console.log(`${quick} ne s’installe pas ici : les essais prennent ${full}.`);
      return install(full, DEBIAN_FIREFOX, ...DEBIAN_WEBKIT);
    });
  }
  if (!findChromium())
    stop(`${NO_CHROMIUM}\nSur Debian : sudo apt-get install -y ${DEBIAN_CHROMIUMS[1]}`);
  if (!findFirefox())
    console.log(
      `Aucun Firefox trouvé : ses essais sont passés. Sur Debian : sudo apt-get install -y ${DEBIAN_FIREFOX}`,
    );
  if (findWebKit()) return;
  if (isDebian)
    stop(
      `Aucun WebKit trouvé. Écrire : sudo apt-get install -y --no-install-recommends ${DEBIAN_WEBKIT.join(' ')}`,
    );
  console.log(
    'Pas de WebKit à piloter ici : ses essais, tests/webkit, sont passés. Debian en a un.',
  );
}

/** Installs missing programs on Debian; otherwise prints what is missing: a release then leaves out their tests. */
async function readyPrograms() {
  const missing = missingPrograms();
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && existsSync(APT)) {
    console.log(`Installation de ${missing.join(', ')} (Debian)…`);
    await run(APT, ['update', '-qq']);
    for (const { debian, isUnpacked } of missing.map((name) => PROGRAMS[name]))
      if (isUnpacked) await unpack(debian);
      else await run(APT, ['install', '-y', '-qq', '--no-install-recommends', ...debian]);
  }
  const left = missingPrograms();
  if (left.length > 0)
    console.log(`Introuvables ici, leurs essais sont passés : ${left.join(', ')}.`);
}

/** Unpacks a Debian package below node_modules, without installing it. */
async function unpack(/** @type {readonly string[]} */ packages) {
  const folder = path.join(root, UNPACKED);
  mkdirSync(folder, { recursive: true });
  for (const name of packages) {
    await run(APT, ['download', '-qq', name], folder);
    const file = readdirSync(folder).find((one) => one.startsWith(`${name}_`)) ?? '';
    await run('dpkg-deb', ['-x', file, '.'], folder);
    rmSync(path.join(folder, file));
  }
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE)
  stop(`Node ${process.versions.node} est trop ancien. Installer Node ${OLDEST_NODE} ou plus.`);
// In parallel: one waits for the network while the other unpacks.
const isTested = wanted.includes('--browsers');
await Promise.all([readyDependencies(root), isTested ? readyBrowsers() : undefined]).catch(
  (/** @type {Error} */ error) => stop(error.message),
);
// After the browsers: apt works for one at a time.
if (wanted.includes('--programs'))
  await readyPrograms().catch((/** @type {Error} */ error) => stop(error.message));
if (wanted.includes('--bench'))
  await readyDependencies(path.join(root, 'bench')).catch((/** @type {Error} */ error) =>
    stop(error.message),
  );
checkNode();
const isWritten = spawnSync('node', ['.config/write-text-pages.ts'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (isWritten.status !== 0) process.exitCode = 1;
else if (tool) {
  const child = spawn(tool, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  // A signal to this process is meant for the tool, which would otherwise go on alone.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(error.message));
  child.on('close', (code) => (process.exitCode = code ?? 1));
}
