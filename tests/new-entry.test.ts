/** Checks that `npm run new` writes a valid pièce, actor or event, or reports in French what is missing. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { askEntry, kindsOfEntry } from '../.config/asked-entry.mjs';
import { actorSchema } from '../src/schemas/actor.ts';
import { eventSchema } from '../src/schemas/event.ts';
import { pieceSchema } from '../src/schemas/piece.ts';
import { copyProject } from './project-copy.ts';

const copy = copyProject();
afterAll(() => copy.remove());

function run(kind: string, flags: Record<string, string>) {
  const words = Object.entries(flags).flatMap(([name, value]) => [
    name.startsWith('--') ? name : `--${name}`,
    value,
  ]);
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

const ACTOR = {
  id: 'essai-ville',
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

describe('new piece', () => {
  test('writes a valid pièce with the next free number', () => {
    expect(run('piece', PIECE).status).toBe(0);
    const written = read('content/facts/pieces/essai-piece.yaml');
    expect(pieceSchema.safeParse(written).error).toBeUndefined();
    const { number } = written as { number: number };
    expect(number).toBeGreaterThan(200);
  });

  test('reads people as family name and given name, institutions as a whole', () => {
    const author = 'C. Le Foll et Sénat';
    const flags = { ...PIECE, id: 'essai-auteurs', author, authors: 'Le Foll, C. ; Sénat' };
    expect(run('piece', flags).output).toContain('est écrit');
    expect(read('content/facts/pieces/essai-auteurs.yaml')).toMatchObject({
      author,
      authors: [{ given: 'C.', family: 'Le Foll' }, { literal: 'Sénat' }],
    });
  });

  test('records the words that the site quotes, each with its page if it has one', () => {
    const quotes = {
      'quotes.0.text': 'cet usage était illégal',
      'quotes.0.page': '12',
      'quotes.1.text': 'sans autre cadre',
    };
    expect(run('piece', { ...PIECE, id: 'essai-mots', ...quotes }).output).toContain('est écrit');
    expect(read('content/facts/pieces/essai-mots.yaml')).toMatchObject({
      quotes: [{ text: 'cet usage était illégal', page: 12 }, { text: 'sans autre cadre' }],
    });
  });

  test('refuses a quotation whose place skips one', () => {
    const { status, output } = run('piece', {
      ...PIECE,
      id: 'essai-saut',
      'quotes.1.text': 'sans autre cadre',
    });
    expect(status).toBe(1);
    expect(output).toContain('« --quotes.1.text » n’est pas accepté.');
    expect(output).toContain('--quotes.0.text');
  });

  test('refuses an existing name', () => {
    const { status, output } = run('piece', { ...PIECE, id: 'loi-2023-380' });
    expect(status).toBe(1);
    expect(output).toContain('existe déjà');
  });
});

describe('new actor', () => {
  test('writes a valid institution', () => {
    expect(run('actor', ACTOR).output).toContain('est écrit');
    const parsed = actorSchema.safeParse(read('content/facts/actors/essai-ville.yaml'));
    expect(parsed.error).toBeUndefined();
    expect(parsed.data).toMatchObject({ name: { en: 'Town of Essai' }, positions: [], terms: [] });
  });

  test('writes what a person said, with its pièces', () => {
    const position = {
      'positions.0.text.fr': 'Elle dit ne pas connaître ce logiciel.',
      'positions.0.text.en': 'She said that she did not know this software.',
      'positions.0.pieces': 'cnil-2024-12-05, next-2024-12-05',
    };
    const flags = { ...ACTOR, id: 'essai-personne', kind: 'person', ...position };
    expect(run('actor', flags).output).toContain('est écrit');
    const parsed = actorSchema.safeParse(read('content/facts/actors/essai-personne.yaml'));
    expect(parsed.data?.positions).toEqual([
      {
        text: { fr: position['positions.0.text.fr'], en: position['positions.0.text.en'] },
        pieces: ['cnil-2024-12-05', 'next-2024-12-05'],
      },
    ]);
  });

  test('refuses a living person without a position and without a search for one', () => {
    const { status, output } = run('actor', { ...ACTOR, id: 'essai-vide', kind: 'person' });
    expect(status).toBe(1);
    expect(output).toContain('positions : Champ absent.');
    expect(existsSync(path.join(copy.root, 'content/facts/actors/essai-vide.yaml'))).toBe(false);
  });
});

describe('new event', () => {
  test('writes a valid event, disclosed at once by default', () => {
    expect(run('event', EVENT).status).toBe(0);
    const written = read('content/facts/events/2024-05-essai.yaml');
    const parsed = eventSchema.safeParse(written);
    expect(parsed.error).toBeUndefined();
    expect(parsed.data?.disclosed.edtf).toBe('2024-05');
    expect(parsed.data?.assertedBy).toEqual(['disclose', 'cnil']);
  });

  test('writes the facts that it follows, each with the reason and its pièces', () => {
    const follows = {
      'follows.0.event': '2023-11-14-disclose',
      'follows.0.why.fr': 'Le service répond à cet article, rapporte Next',
      'follows.0.why.en': 'The service responded to this article, Next reported',
      'follows.0.pieces': 'next-2024-12-05',
    };
    expect(run('event', { ...EVENT, id: '2024-05-suite', ...follows }).output).toContain(
      'est écrit',
    );
    expect(read('content/facts/events/2024-05-suite.yaml')).toMatchObject({
      follows: [
        {
          event: '2023-11-14-disclose',
          why: { fr: follows['follows.0.why.fr'], en: follows['follows.0.why.en'] },
          pieces: ['next-2024-12-05'],
        },
      ],
    });
  });

  test('reports what a fact that it follows lacks', () => {
    const follows = { 'follows.0.event': '2023-11-14-disclose' };
    const { status, output } = run('event', { ...EVENT, id: '2024-05-manque', ...follows });
    expect(status).toBe(1);
    expect(output).toContain('follows.0.why : Champ absent.');
    expect(output).toContain('follows.0.pieces : Champ absent.');
  });

  test('sets the scope of a fact outside the window from its year', () => {
    const [after, before] = [
      { ...EVENT, id: '2026-11-25-essai', happened: '2026-11-25' },
      { ...EVENT, id: '1993-essai', happened: '1993/..', disclosed: '1993' },
    ];
    expect([run('event', after).status, run('event', before).status]).toEqual([0, 0]);
    expect(read('content/facts/events/2026-11-25-essai.yaml')).toMatchObject({ scope: 'epilogue' });
    expect(read('content/facts/events/1993-essai.yaml')).toMatchObject({ scope: 'context' });
  });

  test('sets the disclosure to the first day of an interval by default', () => {
    const happened = '2024-05-14/2024-05-25';
    expect(run('event', { ...EVENT, id: '2024-05-14-essai', happened }).status).toBe(0);
    expect(read('content/facts/events/2024-05-14-essai.yaml')).toMatchObject({
      disclosed: '2024-05-14',
    });
  });

  test('keeps a numeric label as text', () => {
    const flags = { ...EVENT, id: '2024-177', 'label.fr': '177', 'label.en': '177' };
    expect(run('event', flags).output).toContain('est écrit');
  });

  test.each([
    [{ '--scop': 'epilogue' }, '« --scop » n’est pas accepté. Attendu : --id, --title.fr, '],
    [{ disclosed: '2024-07' }, 'disclosedIn : Champ absent.'],
    [{ scope: 'epilogue' }, 'scope : « epilogue » n’est pas accepté.'],
  ])('refuses %j, and writes nothing', (changes, message) => {
    const { status, output } = run('event', { ...EVENT, id: '2024-07-essai', ...changes });
    expect(status).toBe(1);
    expect(output).toContain(message);
    expect(existsSync(path.join(copy.root, 'content/facts/events/2024-07-essai.yaml'))).toBe(false);
  });

  test('reports what is missing and writes nothing', () => {
    const { status, output } = run('event', { ...EVENT, id: '2024-06-essai', 'title.en': '' });
    expect(status).toBe(1);
    expect(output).toContain('title.en : Champ absent.');
    expect(existsSync(path.join(copy.root, 'content/facts/events/2024-06-essai.yaml'))).toBe(false);
  });
});

describe('a question', () => {
  /**
   * Answers the questions of an entry: typed answers by field, in order. Returns the questions, the messages and the
   * entry.
   */
  async function asked(
    answers: Record<string, string>,
    typed: Record<string, string[]>,
    name = 'event',
  ) {
    const kind = kindsOfEntry(
      () => '1',
      () => 'k31',
    )[name];
    if (!kind) throw new Error(name);
    const lines: string[] = [];
    const told: string[] = [];
    const done = await askEntry(
      kind,
      { ...answers },
      {
        ask: (line) => {
          lines.push(line);
          if (lines.length > 60) throw new Error(`asked for ever: ${line}`);
          return Promise.resolve(typed[line.split(' : ')[0] ?? '']?.shift() ?? '');
        },
        say: (text) => told.push(text),
        isTaken: () => false,
      },
    );
    return { lines, told: told.join('\n'), entry: done?.entry };
  }

  test('is repeated when an id in a list is refused', async () => {
    const { entry, told } = await asked(
      { ...EVENT, pieces: 'CNIL 2024' },
      { pieces: ['cnil-2024-12-05'] },
    );
    expect(told).toContain('pieces.0');
    expect(entry).toMatchObject({ pieces: ['cnil-2024-12-05'] });
  });

  test('is repeated in both languages when both are blank', async () => {
    const { entry } = await asked(
      { ...EVENT, 'title.fr': '', 'title.en': '' },
      { 'title.fr': ['Un fait'], 'title.en': ['A fact'] },
    );
    expect(entry).toMatchObject({ title: { fr: 'Un fait', en: 'A fact' } });
  });

  test('opens the fields of one more fact that it follows, until its first is left empty', async () => {
    const { lines, entry } = await asked(EVENT, {
      'follows.0.event': ['2023-11-14-disclose'],
      'follows.0.why.fr': ['Le service répond à cet article'],
      'follows.0.why.en': ['The service responded to this article'],
      'follows.0.pieces': ['next-2024-12-05'],
    });
    expect(entry).toMatchObject({ follows: [{ event: '2023-11-14-disclose' }] });
    const fields = lines.map((line) => line.split(' : ')[0]);
    expect(fields.filter((field) => field?.startsWith('follows'))).toEqual([
      ...['follows.0.event', 'follows.0.why.fr', 'follows.0.why.en', 'follows.0.pieces'],
      'follows.1.event',
    ]);
    expect(lines.find((line) => line.startsWith('follows.1.event'))).toContain(
      'Le fait d’avant. Laisser vide pour finir la liste.',
    );
  });

  test('is repeated for a living person whose search is the answer', async () => {
    const { entry } = await asked(
      { ...ACTOR, kind: 'person' },
      {
        soughtOn: ['', '2026-11-25'],
        'soughtAbout.fr': ['', 'Briefcam'],
        'soughtAbout.en': ['', 'Briefcam'],
      },
      'actor',
    );
    expect(entry).toMatchObject({ soughtOn: '2026-11-25', soughtAbout: { fr: 'Briefcam' } });
  });

  test('lists the accepted values', async () => {
    const { topic: _, articles: _too, ...rest } = EVENT;
    const { lines } = await asked(rest, { topic: ['loi'], articles: ['loi-2023'] });
    expect(lines.find((line) => line.startsWith('topic'))).toMatch(/Un mot parmi .*justice.*loi/);
    expect(lines.find((line) => line.startsWith('articles'))).toContain('briefcam');
    expect(lines.find((line) => line.startsWith('scope'))).toContain('context, epilogue');
  });
});

test('an unknown kind of entry is refused with the three that exist', () => {
  expect(run('acteur', {}).output).toContain('Attendu : piece, actor ou event.');
});
