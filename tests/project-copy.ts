/** Makes a copy of the project in a temporary folder, for builds that must not affect the real one. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PARTS = [
  'src',
  'content',
  'public',
  '.config',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** How a build ended. */
interface Told {
  code: number | null;
  output: string;
}

export interface ProjectCopy {
  root: string;
  /** Builds the copy; `output` is everything that the build printed, with the path of the copy removed. */
  build(env?: Record<string, string>): Promise<Told>;
  remove(): void;
}

/** Links every package, but not the caches of Astro and Vite beside them: copies are built in parallel. */
function linkPackages(target: string): void {
  mkdirSync(target);
  for (const name of readdirSync('node_modules').filter((name) => !name.startsWith('.')))
    symlinkSync(path.resolve('node_modules', name), path.join(target, name), 'junction');
}

export function copyProject(): ProjectCopy {
  const root = mkdtempSync(path.join(tmpdir(), 'copy-'));
  for (const part of PARTS) cpSync(part, path.join(root, part), { recursive: true });
  linkPackages(path.join(root, 'node_modules'));
  const build = (env: Record<string, string> = {}) =>
    new Promise<Told>((resolve, reject) => {
      const program = path.resolve('node_modules/astro/bin/astro.mjs');
      const child = spawn(process.execPath, [program, 'build', '--force'], {
        cwd: root,
        env: { ...process.env, SITE_URL: '', NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      });
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, output: output.replaceAll(root, '') }));
    });
  return {
    root,
    build,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
