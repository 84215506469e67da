/** Checks that content/ has its own folders and files, and no other. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContentTree } from './content-tree.ts';

const FOLDERS = [
  { name: 'facts/events', shape: 'flat' },
  { name: 'record/corrections.yaml', shape: 'keyed' },
  { name: 'lessons/questions/*.yaml', shape: 'keyed' },
] as const;
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
  expect(checkContentTree(FOLDERS)).toEqual({ missing: [], unknown: [] });
});

test('a folder or a file that is missing is reported', () => {
  rmSync('content/facts', { recursive: true });
  rmSync('content/record/corrections.yaml');
  expect(placesOf(checkContentTree(FOLDERS).missing)).toEqual([
    'content/facts/events, dossier',
    'content/record/corrections.yaml, fichier',
  ]);
});

test('a file that no page reads is reported, and so is a link', () => {
  mkdirSync('content/persons');
  for (const file of [
    'persons/a.yaml',
    'facts/essai.yaml',
    'facts/events/Essai.txt',
    'facts/events/aux.yaml',
  ])
    writeFileSync(`content/${file}`, '');
  symlinkSync('/', 'content/record/lien');
  expect(placesOf(checkContentTree(FOLDERS).unknown)).toEqual([
    'content/facts/essai.yaml, nom du fichier',
    'content/facts/events/Essai.txt, nom du fichier',
    'content/facts/events/aux.yaml, nom du fichier',
    'content/persons/a.yaml, nom du fichier',
    'content/record/lien, nom du fichier',
  ]);
});
