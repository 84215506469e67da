/** Protects: what a copy is verified by is whole and right, and the commands of its page do what it says. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { PROOF_FILES } from '../../src/i18n/routes.ts';
import { builtFiles, pageOf, readBuilt, textOf } from './dist.ts';

const LIST = PROOF_FILES.checksums;

describe(LIST, () => {
  const listed = new Map(
    readBuilt(LIST)
      .trimEnd()
      .split('\n')
      .map((line): [string, string] => [line.slice(66), line.slice(0, 64)]),
  );

  test('names every file of dist but itself, once, sorted', () =>
    expect([...listed.keys()]).toEqual(builtFiles().filter((file) => file !== LIST)));

  test('has the SHA-256 of each', () => {
    const hashOf = (file: string) =>
      createHash('sha256')
        .update(readFileSync(path.join('dist', file)))
        .digest('hex');
    expect([...listed].filter(([file, hash]) => hashOf(file) !== hash)).toEqual([]);
  });
});

/** The commands of the page, in its order: Linux, macOS, PowerShell, certutil, files added. */
const commandsOf = (locale: (typeof LOCALES)[number]) =>
  pageOf('verify-copy', locale)
    .elements.filter(
      ({ tagName, parentNode }) => tagName === 'code' && parentNode?.nodeName === 'pre',
    )
    .map((element) => textOf(element));

test('both editions of the page give the same commands', () =>
  expect(commandsOf('en')).toEqual(commandsOf('fr')));

describe.runIf(process.platform === 'linux')('the commands of the page, typed in a copy', () => {
  const [check = '', , , , added = ''] = commandsOf('fr');
  const copy = mkdtempSync(path.join(tmpdir(), 'verified-'));
  const type = (command: string) =>
    spawnSync('bash', ['-c', command], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });

  beforeAll(() => cpSync('dist', copy, { recursive: true }));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test.each([check, added])('say nothing of an intact one: %s', (command) => {
    const { status, stdout, stderr } = type(command);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('name a file of which one byte has changed', () => {
    appendFileSync(path.join(copy, 'icon.svg'), '\n');
    const { status, stdout } = type(check);
    expect([status, stdout]).toEqual([1, 'icon.svg: FAILED\n']);
  });

  test('name a file that was added', () => {
    writeFileSync(path.join(copy, 'added.js'), '');
    expect(type(added).stdout).toContain('< added.js');
  });
});
