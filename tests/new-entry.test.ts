/** Checks that `npm run new` writes a file that an author completes with the messages of `npm run check:content`. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { actorSchema } from '../src/schemas/actor.ts';
import { eventSchema } from '../src/schemas/event.ts';
import { pieceSchema } from '../src/schemas/piece.ts';
import { copyProject } from './project-copy.ts';

const copy = copyProject();
afterAll(() => copy.remove());
const inCopy = (file: string) => path.join(copy.root, file);

function run(...words: string[]) {
  const tool = path.resolve('.config/new-entry.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...words], {
    cwd: copy.root,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/** Values that an author writes below the empty fields. */
const BOTH = { fr: 'Des mots', en: 'Some words' };
const KINDS: readonly (readonly [kind: string, schema: z.ZodType, filledIn: object])[] = [
  [
    'piece',
    pieceSchema,
    {
      kind: 'press',
      title: 'Un titre',
      publisher: 'Un journal',
      date: '2024-05',
      url: 'https://example.org/a',
      language: 'fr',
      rights: 'all-rights-reserved',
      seen: 'original',
      origin: 'un-journal',
      carries: BOTH,
    },
  ],
  [
    'actor',
    actorSchema,
    { kind: 'government', name: BOTH, shortName: 'Essai', role: BOTH, pieces: ['une-piece'] },
  ],
  [
    'event',
    eventSchema,
    {
      title: BOTH,
      label: BOTH,
      summary: BOTH,
      happened: '2024-05',
      disclosed: '2024-05',
      importance: 3,
      topic: 'loi',
      standing: 'established',
      reason: BOTH,
      pieces: ['une-piece'],
      articles: ['loi-2023'],
    },
  ],
];

test.each(KINDS)('a new %s lacks only what its author knows', (kind, schema, filledIn) => {
  expect(run(kind, 'essai').output).toContain('est à remplir');
  const written = parse(
    readFileSync(inCopy(`content/facts/${kind}s/essai.yaml`), 'utf8'),
  ) as object;
  const missing = schema.safeParse(written).error?.issues ?? [];
  expect(new Set(missing.map(({ path: [field] }) => field))).toEqual(
    new Set(Object.keys(filledIn).filter((field) => field !== 'url' && field in written)),
  );
  expect(schema.safeParse({ ...written, ...filledIn }).error).toBeUndefined();
});

test('a new pièce has the next number, and every field stands under its sentence', () => {
  expect(run('piece', 'essai-2').status).toBe(0);
  const lines = readFileSync(inCopy('content/facts/pieces/essai-2.yaml'), 'utf8').split('\n');
  expect(parse(lines.join('\n'))).toMatchObject({ number: expect.any(Number) as number });
  expect(lines).toContain('#copyHost:');
  expect(lines[lines.indexOf('language:') - 1]).toBe(
    '# La langue du document. Un mot parmi fr, en.',
  );
  expect(lines.join('\n')).not.toContain('undefined');
});

test.each([
  ['an unknown kind', ['acteur', 'essai'], 'Attendu : event, piece ou actor.'],
  ['a name that no file may have', ['event', 'Un fait'], '« Un fait » n’est pas accepté.'],
  ['no name', ['event'], 'Attendu : un identifiant'],
  ['a name that is taken', ['piece', 'loi-2023-380'], 'existe déjà. Attendu : un nom libre.'],
])('refuses %s and writes nothing', (_, words, message) => {
  const { status, output } = run(...words);
  expect(status).toBe(1);
  expect(output).toContain(message);
  expect(existsSync(inCopy('content/facts/events/Un fait.yaml'))).toBe(false);
});
