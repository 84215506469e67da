/** Protects: `npm run new:event` and `new:piece` write a valid entry, or say in French what is missing. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { eventSchema } from '../src/schemas/event.ts';
import { pieceSchema } from '../src/schemas/piece.ts';
import { copyProject } from './project-copy.ts';

const copy = copyProject();
afterAll(() => copy.remove());

function run(kind: string, flags: Record<string, string>) {
  const words = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
  const tool = path.resolve('.config/new-entry.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, kind, ...words], {
    cwd: copy.root,
    input: '',
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

const read = (file: string): unknown => parse(readFileSync(path.join(copy.root, file), 'utf8'));

const PIECE = {
  id: 'essai-piece',
  kind: 'press',
  title: 'Un titre',
  publisher: 'Un journal',
  date: '2024-05',
  url: 'https://example.org/a',
  rights: 'all-rights-reserved',
  seen: 'original',
  origin: 'un-journal',
  'carries.fr': 'Ce que la pièce apporte.',
  'carries.en': 'What the exhibit brings.',
};

const EVENT = {
  id: '2024-05-essai',
  'title.fr': 'Un fait',
  'title.en': 'A fact',
  'label.fr': 'Un fait',
  'label.en': 'A fact',
  'summary.fr': 'Ce qui s’est passé.',
  'summary.en': 'What happened.',
  happened: '2024-05',
  topic: 'loi',
  standing: 'reported',
  assertedBy: 'disclose, cnil',
  'reason.fr': 'Un article de presse.',
  'reason.en': 'A press article.',
  pieces: 'cnil-2024-12-05',
  articles: 'loi-2023',
};

describe('new:piece', () => {
  test('writes a valid pièce with the next free number', () => {
    expect(run('piece', PIECE).status).toBe(0);
    const written = read('content/facts/pieces/essai-piece.yaml');
    expect(pieceSchema.safeParse(written).error).toBeUndefined();
    const { number } = written as { number: number };
    expect(number).toBeGreaterThan(200);
  });

  test('takes people by family name and given name, institutions whole', () => {
    const author = 'C. Le Foll et Sénat';
    const flags = { ...PIECE, id: 'essai-auteurs', author, authors: 'Le Foll, C. ; Sénat' };
    expect(run('piece', flags).output).toContain('est écrit');
    expect(read('content/facts/pieces/essai-auteurs.yaml')).toMatchObject({
      author,
      authors: [{ given: 'C.', family: 'Le Foll' }, { literal: 'Sénat' }],
    });
  });

  test('refuses a name that is taken', () => {
    const { status, output } = run('piece', { ...PIECE, id: 'loi-2023-380' });
    expect(status).toBe(1);
    expect(output).toContain('existe déjà');
  });
});

describe('new:event', () => {
  test('writes a valid event, known at once unless told otherwise', () => {
    expect(run('event', EVENT).status).toBe(0);
    const written = read('content/facts/events/2024-05-essai.yaml');
    const parsed = eventSchema.safeParse(written);
    expect(parsed.error).toBeUndefined();
    expect(parsed.data?.disclosed.edtf).toBe('2024-05');
    expect(parsed.data?.assertedBy).toEqual(['disclose', 'cnil']);
  });

  test('says what is missing and writes nothing', () => {
    const { status, output } = run('event', { ...EVENT, id: '2024-06-essai', 'title.en': '' });
    expect(status).toBe(1);
    expect(output).toContain('title.en : Champ absent.');
    expect(existsSync(path.join(copy.root, 'content/facts/events/2024-06-essai.yaml'))).toBe(false);
  });
});

test('another word is refused with the two that exist', () => {
  expect(run('actor', {}).output).toContain('Attendu : event ou piece.');
});
