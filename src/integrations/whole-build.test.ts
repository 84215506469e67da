/** Checks what a small Astro project leaves behind when its build ends well, breaks, or is stopped. */
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isRelease } from '../../.config/tiers.mjs';

const ASTRO = path.resolve('node_modules/astro/bin/astro.mjs');
/** The last step of the project waits for this long if `WAIT` is set, in ms. */
const LONG_MS = 60_000;

const CONFIG = `
import { wholeBuild } from '${path.resolve('src/integrations/whole-build.ts')}';
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const step = { name: 'step', hooks: { 'astro:build:done': async () => {
  if (process.env.BROKEN) throw new Error(process.env.BROKEN);
  if (process.env.WAIT) { console.log('waiting'); await new Promise((r) => setTimeout(r, ${LONG_MS})); }
} } };
export default {
  integrations: [wholeBuild('content', () => process.env.MISTAKES), step],
  build: { format: 'preserve' },
  logger: { entrypoint: '${path.resolve('src/integrations/strict-logger.mjs')}' },
};
`;

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'whole-'));
  mkdirSync(path.join(root, 'src/pages'), { recursive: true });
  mkdirSync(path.join(root, 'node_modules'));
  symlinkSync(
    path.resolve('node_modules/astro'),
    path.join(root, 'node_modules/astro'),
    'junction',
  );
  writeFileSync(path.join(root, 'src/pages/index.astro'), '<title>new</title>');
  writeFileSync(path.join(root, 'astro.config.mjs'), CONFIG);
  mkdirSync(path.join(root, 'dist'));
  writeFileSync(path.join(root, 'dist/old.html'), 'old');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const environment = (env: Record<string, string>) => ({
  cwd: root,
  env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
});

/** Exit code and error lines of a build. */
const build = (env: Record<string, string> = {}) =>
  new Promise<{ code: number; told: string }>((resolve) =>
    execFile(process.execPath, [ASTRO, 'build'], environment(env), (error, _, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, told: stderr.trim() }),
    ),
  );

/** Files of dist, and folders beside it. */
const left = () => ({
  dist: readdirSync(path.join(root, 'dist')).sort(),
  beside: readdirSync(root).filter((name) => name.endsWith('-dist')),
});
const OLD = { dist: ['old.html'], beside: [] };

/** Each of these builds a project: `npm test` tries one that ends well and one that breaks. */
const releaseTest = test.runIf(isRelease);

describe('a build', () => {
  test('puts the whole site in the place of the former', async () => {
    expect(await build()).toEqual({ code: 0, told: '' });
    expect(left()).toEqual({ dist: ['index.html'], beside: [] });
  });

  test('that breaks keeps the former site, and the words of the error', async () => {
    const { code, told } = await build({ BROKEN: 'Some fault' });
    expect(code).toBe(1);
    expect(told).toContain('Some fault');
    expect(left()).toEqual(OLD);
  });

  test('of content with mistakes prints them, and keeps the former site', async () => {
    expect(await build({ MISTAKES: 'Une erreur' })).toEqual({ code: 1, told: 'Une erreur' });
    expect(left()).toEqual(OLD);
  });

  test('does not start while another one runs', async () => {
    mkdirSync(path.join(root, 'node_modules/.astro'));
    writeFileSync(path.join(root, 'node_modules/.astro/build.lock'), String(process.pid));
    const { code, told } = await build();
    expect(code).toBe(1);
    expect(told).toContain(`Une autre construction est en cours (processus ${process.pid})`);
    expect(left()).toEqual(OLD);
  });

  releaseTest('that is stopped keeps the former site', async () => {
    const child = spawn(process.execPath, [ASTRO, 'build'], environment({ WAIT: '1' }));
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('waiting')) child.kill('SIGTERM');
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(1);
    expect(left()).toEqual(OLD);
  });

  releaseTest('that was killed leaves nothing to the next, even between two names', async () => {
    mkdirSync(path.join(root, 'partial-dist'));
    writeFileSync(path.join(root, 'partial-dist/half.html'), '');
    mkdirSync(path.join(root, 'former-dist'));
    writeFileSync(path.join(root, 'former-dist/older.html'), '');
    rmSync(path.join(root, 'dist'), { recursive: true });
    await build({ BROKEN: 'Some fault' });
    expect(left()).toEqual({ dist: ['older.html'], beside: [] });
  });
});
