/** Checks that a second build is refused while the first runs, and not after it was killed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from './one-build.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'lock-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const lock = () => path.join(root, 'cache', 'build.lock');

test('the first build takes the lock', () => {
  expect(takeLock(lock(), 1, () => true)).toBeUndefined();
  expect(readFileSync(lock(), 'utf8')).toBe('1');
});

test('a second one is told which build runs', () => {
  takeLock(lock(), 1, () => true);
  expect(takeLock(lock(), 2, () => true)).toBe(1);
});

test('a build that was killed leaves no lock that holds', () => {
  takeLock(lock(), 1, () => true);
  expect(takeLock(lock(), 2, () => false)).toBeUndefined();
  expect(readFileSync(lock(), 'utf8')).toBe('2');
});
