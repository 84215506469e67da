/**
 * Builds another commit and the working tree, and lists the pages that differ in their words, links or ids, and the
 * data files that differ at all: for a change that should have no visible effect.
 *
 * npm run compare -- <commit> [--dist dist] [--diff différences.txt]
 *
 * `--dist` uses an existing build instead of building the working tree.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { digestDist } from './compare/dist-digest.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string' }, diff: { type: 'string' } },
});
const [commit] = positionals;
if (!commit) {
  console.error(
    'Aucun commit n’est donné. Attendu : celui auquel comparer. Exemple : npm run compare -- HEAD~1',
  );
  process.exit(1);
}

const work = mkdtempSync(path.join(tmpdir(), 'compare-'));
const other = path.join(work, 'commit');
const astro = path.join('node_modules', 'astro', 'bin', 'astro.mjs');
const build = (cwd: string) =>
  execFileSync(process.execPath, [astro, 'build', '--force'], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

try {
  execFileSync('git', ['worktree', 'add', '--quiet', '--detach', other, commit]);
  const lock = 'package-lock.json';
  if (readFileSync(path.join(other, lock), 'utf8') === readFileSync(lock, 'utf8'))
    symlinkSync(path.resolve('node_modules'), path.join(other, 'node_modules'), 'junction');
  else execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], { cwd: other });
  console.log(`Construction de ${commit}…`);
  build(other);
  if (!values.dist) {
    console.log('Construction de l’état présent…');
    build('.');
  }
  digestDist(path.join(other, 'dist'), path.join(work, 'avant'));
  digestDist(values.dist ?? 'dist', path.join(work, 'après'));

  // git also compares two folders; it exits with 1 if they differ.
  const git = (...args: string[]) =>
    spawnSync(
      'git',
      ['-c', 'core.quotePath=false', 'diff', '--no-index', ...args, 'avant', 'après'],
      {
        cwd: work,
        encoding: 'utf8',
        maxBuffer: 1 << 30,
      },
    ).stdout;
  const changed = git('--name-status').split('\n').filter(Boolean);
  console.log(changed.join('\n').replaceAll(/(?:avant|après)\//g, ''));
  console.log(`\n${changed.length} différence(s)`);
  if (values.diff) writeFileSync(values.diff, git('--unified=0', '--no-renames'));
} finally {
  // Fails if the worktree was never created; the first error is the one to report.
  spawnSync('git', ['worktree', 'remove', '--force', other]);
  rmSync(work, { recursive: true, force: true });
}
