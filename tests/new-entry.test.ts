/** Checks that `npm run new` writes a valid pièce, actor or event, or reports in French what is missing. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { askEntry, kindsOfEntry, readFlags } from '../.config/asked-entry.mjs';
import { actorSchema } from '../src/schemas/actor.ts';
import { eventSchema } from '../src/schemas/event.ts';
import { pieceSchema } from '../src/schemas/piece.ts';
import { copyProject } from './project-copy.ts';

type Flags = Readonly<Record<string, string>>;
const wordsOf = (flags: Flags) =>
  Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);

/**
 * Makes an entry from flags and, at a terminal, from what is typed by field, in order.
 * @returns what the command says and asks, and the entry as its file holds it
 */
async function enter(name: Kind, flags: Flags, typed?: Record<string, string[]>) {
  const kind = kindsOfEntry(
    () => '1',
    () => 'k31',
  )[name];
  if (!kind) throw new Error(name);
  const { answers, refused } = readFlags(wordsOf({ id: 'essai', ...flags }), kind);
  const said = [...refused];
  const asked: string[] = [];
  const ask = (line: string) => {
    if (asked.push(line) > 60) throw new Error(`asked for ever: ${line}`);
    return Promise.resolve(typed?.[line.split(' : ')[0] ?? '']?.shift() ?? '');
  };
  const done =
    refused.length > 0
      ? undefined
      : await askEntry(kind, answers, {
          ask: typed && ask,
          say: (text) => said.push(text),
          isTaken: existsSync,
        });
  const entry = done && (parse(stringify(done.entry)) as object);
  return { said: said.join('\n'), asked, entry };
}

const PIECE = {
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
const ACTOR = {
  kind: 'government',
  'name.fr': 'Ville d’Essai',
  'name.en': 'Town of Essai',
  shortName: 'Essai',
  'voice.fr': 'la ville d’Essai',
  'voice.en': 'the town of Essai',
  'role.fr': 'Commune qui emploie le logiciel.',
  'role.en': 'Town that uses the software.',
  pieces: 'cnil-2024-12-05',
};
const FOLLOWS = {
  'follows.0.event': '2023-11-14-disclose',
  'follows.0.why.fr': 'Le service répond à cet article, rapporte Next',
  'follows.0.why.en': 'The service responded to this article, Next reported',
  'follows.0.pieces': 'next-2024-12-05',
};
const POSITION = {
  'positions.0.text.fr': 'Elle dit ne pas connaître ce logiciel.',
  'positions.0.text.en': 'She said that she did not know this software.',
  'positions.0.pieces': 'cnil-2024-12-05, next-2024-12-05',
};
const KINDS = {
  piece: { raw: PIECE, schema: pieceSchema },
  actor: { raw: ACTOR, schema: actorSchema },
  event: { raw: EVENT, schema: eventSchema },
} as const;
type Kind = keyof typeof KINDS;

const WRITTEN: readonly (readonly [what: string, kind: Kind, changes: Flags, written: object])[] = [
  ['a pièce with the next free number', 'piece', {}, { number: 1 }],
  [
    'people by family name and given name, institutions as a whole',
    'piece',
    { author: 'C. Le Foll et Sénat', authors: 'Le Foll, C. ; Sénat' },
    { authors: [{ given: 'C.', family: 'Le Foll' }, { literal: 'Sénat' }] },
  ],
  [
    'the words that the site quotes, each with its page if it has one',
    'piece',
    { 'quotes.0.text': 'illégal', 'quotes.0.page': '12', 'quotes.1.text': 'sans cadre' },
    { quotes: [{ text: 'illégal', page: 12 }, { text: 'sans cadre' }] },
  ],
  ['an institution', 'actor', {}, { name: { en: 'Town of Essai' } }],
  [
    'what a person said, with its pièces',
    'actor',
    { kind: 'person', ...POSITION },
    { positions: [{ pieces: ['cnil-2024-12-05', 'next-2024-12-05'] }] },
  ],
  [
    'an event, disclosed at once',
    'event',
    {},
    { disclosed: '2024-05', assertedBy: ['disclose', 'cnil'] },
  ],
  [
    'the facts that an event follows, each with the reason and its pièces',
    'event',
    FOLLOWS,
    { follows: [{ event: '2023-11-14-disclose', pieces: ['next-2024-12-05'] }] },
  ],
  [
    'the scope of a fact after the ten years',
    'event',
    { happened: '2026-11-25' },
    { scope: 'epilogue' },
  ],
  [
    'the scope of a fact before them',
    'event',
    { happened: '1993/..', disclosed: '1993' },
    { scope: 'context' },
  ],
  [
    'the first day of an interval as the day of disclosure',
    'event',
    { happened: '2024-05-14/2024-05-25' },
    { disclosed: '2024-05-14' },
  ],
  [
    'a numeric label as text',
    'event',
    { 'label.fr': '177', 'label.en': '177' },
    { label: { fr: '177' } },
  ],
];
test.each(WRITTEN)('writes %s', async (_, kind, changes, written) => {
  const { raw, schema } = KINDS[kind];
  const { entry } = await enter(kind, { ...raw, ...changes });
  expect(schema.safeParse(entry).error).toBeUndefined();
  expect(entry).toMatchObject(written);
});

test.each<readonly [kind: Kind, changes: Flags, messages: readonly string[]]>([
  ['piece', { id: 'loi-2023-380' }, ['existe déjà']],
  [
    'piece',
    { 'quotes.1.text': 'mots' },
    ['« --quotes.1.text » n’est pas accepté.', '--quotes.0.text'],
  ],
  ['actor', { kind: 'person' }, ['positions : Champ absent.']],
  ['event', { scop: 'epilogue' }, ['« --scop » n’est pas accepté. Attendu : --id, --title.fr, ']],
  ['event', { disclosed: '2024-07' }, ['disclosedIn : Champ absent.']],
  ['event', { scope: 'epilogue' }, ['scope : « epilogue » n’est pas accepté.']],
  ['event', { 'title.en': '' }, ['title.en : Champ absent.']],
  [
    'event',
    { 'follows.0.event': '2023-11-14-disclose' },
    ['follows.0.why : Champ absent.', 'follows.0.pieces : Champ absent.'],
  ],
])('refuses of a new %s %j', async (kind, changes, messages) => {
  const { said, entry } = await enter(kind, { ...KINDS[kind].raw, ...changes });
  for (const message of messages) expect(said).toContain(message);
  expect(entry).toBeUndefined();
});

describe('the command', () => {
  const copy = copyProject();
  afterAll(() => copy.remove());
  const run = (kind: string, flags: Flags = {}) => {
    const tool = path.resolve('.config/new-entry.mjs');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [tool, kind, ...wordsOf({ id: 'essai', ...flags })],
      { cwd: copy.root, input: '', encoding: 'utf8' },
    );
    return { status, output: stdout + stderr };
  };
  const file = path.join(copy.root, 'content/facts/pieces/essai.yaml');

  test('writes nothing that it refuses, then a valid file with the next free number', () => {
    expect(run('piece', { ...PIECE, url: '' }).status).toBe(1);
    expect(existsSync(file)).toBe(false);
    expect(run('piece', PIECE).output).toContain('est écrit');
    const { number } = pieceSchema.parse(parse(readFileSync(file, 'utf8')));
    expect(number).toBeGreaterThan(300);
  });

  test('refuses an unknown kind with the three that exist', () =>
    expect(run('acteur').output).toContain('Attendu : piece, actor ou event.'));
});

describe('a question', () => {
  test.each<readonly [when: string, Kind, Flags, Record<string, string[]>, entry: object]>([
    [
      'when an id in a list is refused',
      'event',
      { ...EVENT, pieces: 'CNIL 2024' },
      { pieces: ['cnil-2024-12-05'] },
      { pieces: ['cnil-2024-12-05'] },
    ],
    [
      'in both languages when both are blank',
      'event',
      { ...EVENT, 'title.fr': '', 'title.en': '' },
      { 'title.fr': ['Un fait'], 'title.en': ['A fact'] },
      { title: { fr: 'Un fait', en: 'A fact' } },
    ],
    [
      'for a living person whose search is the answer',
      'actor',
      { ...ACTOR, kind: 'person' },
      { soughtOn: ['', '2026-11-25'], 'soughtAbout.fr': ['', 'B'], 'soughtAbout.en': ['', 'B'] },
      { soughtOn: '2026-11-25', soughtAbout: { fr: 'B' } },
    ],
  ])('is repeated %s', async (_, kind, answers, typed, entry) =>
    expect((await enter(kind, answers, typed)).entry).toMatchObject(entry),
  );

  test('opens the fields of one more fact that it follows, until its first is left empty, and lists accepted values', async () => {
    const { topic: _, ...rest } = EVENT;
    const typed = Object.entries(FOLLOWS).map(([field, value]) => [field, [value]]);
    const { asked, entry } = await enter('event', rest, {
      ...Object.fromEntries(typed),
      topic: ['loi'],
    });
    expect(entry).toMatchObject({ follows: [{ event: '2023-11-14-disclose' }] });
    const fields = asked.map((line) => line.split(' : ')[0]);
    expect(fields.filter((field) => field?.startsWith('follows'))).toEqual([
      ...Object.keys(FOLLOWS),
      'follows.1.event',
    ]);
    expect(asked.find((line) => line.startsWith('follows.1.event'))).toContain(
      'Le fait d’avant. Laisser vide pour finir la liste.',
    );
    expect(asked.find((line) => line.startsWith('topic'))).toMatch(/Un mot parmi .*justice.*loi/);
  });
});
