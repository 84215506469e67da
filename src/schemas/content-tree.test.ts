/** Checks that content/ has its own folders and files, and no other. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContentTree } from './content-tree.ts';

const NAMES = ['facts/events', 'record/corrections.yaml', 'lessons/questions/*.yaml'];
const FILES = [
  'README.md',
  'kept-in-french.yaml',
  'record/publisher.yaml',
  'record/refused-hosts.yaml',
  'record/security.yaml',
  'record/corrections.yaml',
];

const project = process.cwd();
let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tree-'));
  for (const folder of ['facts/events', 'lessons/questions', 'record'])
    mkdirSync(path.join(root, 'content', folder), { recursive: true });
  for (const file of FILES) writeFileSync(path.join(root, 'content', file), '');
  process.chdir(root);
});
afterEach(() => {
  process.chdir(project);
  rmSync(root, { recursive: true });
});

const placesOf = (problems: readonly { file: string; field: string }[]) =>
  problems.map(({ file, field }) => `${file}, ${field}`);

test('a whole tree is accepted, with what a system leaves beside it', () => {
  writeFileSync('content/.DS_Store', '');
  expect(checkContentTree(NAMES)).toEqual({ missing: [], unknown: [] });
});

test('a folder or a file that is missing is reported', () => {
  rmSync('content/facts', { recursive: true });
  rmSync('content/record/corrections.yaml');
  expect(placesOf(checkContentTree(NAMES).missing)).toEqual([
    'content/facts/events, dossier',
    'content/record/corrections.yaml, fichier',
  ]);
});

test('what no page reads is reported, and so is a link', () => {
  mkdirSync('content/persons');
  writeFileSync('content/facts/essai.yaml', '');
  symlinkSync('/', 'content/record/lien');
  expect(placesOf(checkContentTree(NAMES).unknown).sort()).toEqual([
    'content/facts/essai.yaml, nom du fichier',
    'content/persons, nom du dossier',
    'content/record/lien, lien',
  ]);
});

test('the files of a collection are left to its reader', () => {
  writeFileSync('content/facts/events/Essai.txt', '');
  expect(checkContentTree(NAMES).unknown).toEqual([]);
});
