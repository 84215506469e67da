/**
 * Writes a new entry of content/, valid from the start. Each field is asked by the sentence that its
 * schema gives it, or taken from a flag; what the schema refuses is asked again, or stops.
 *
 * npm run new:event -- --id 2026-11-25-exemple --title.fr "…" --title.en "…" …
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parse, stringify } from 'yaml';
import { formatProblems } from '../src/schemas/author-message.ts';
import { eventSchema } from '../src/schemas/event.ts';
import { pieceSchema } from '../src/schemas/piece.ts';

/** Days until an event should be checked again. */
const REVIEW_DAYS = 182;
const DAY_MS = 86_400_000;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An ISO day, counted from today. */
const isoDay = (days = 0) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

function nextNumber() {
  const numbers = readdirSync('content/facts/pieces')
    .filter((file) => file.endsWith('.yaml'))
    .map((file) =>
      Number(parse(readFileSync(path.join('content/facts/pieces', file), 'utf8')).number),
    );
  return String(Math.max(0, ...numbers) + 1);
}

/**
 * What is asked, in order: path of the field, whether it is a list of ids or of names, and what stands when
 * nothing is answered.
 * @typedef {{ path: string, list?: true, names?: true, otherwise?: (answers: Record<string, string>) => string | undefined }} Question
 * @type {Record<string, { folder: string, example: string, schema: any, questions: Question[] }>}
 */
const KINDS = {
  event: {
    folder: 'content/facts/events',
    example: '2026-11-25-exemple',
    schema: eventSchema,
    questions: [
      { path: 'title.fr' },
      { path: 'title.en' },
      { path: 'label.fr' },
      { path: 'label.en' },
      { path: 'summary.fr' },
      { path: 'summary.en' },
      { path: 'happened' },
      { path: 'disclosed', otherwise: (answers) => answers['happened'] },
      { path: 'disclosedIn' },
      { path: 'importance', otherwise: () => '3' },
      { path: 'topic' },
      { path: 'standing' },
      { path: 'assertedBy', list: true },
      { path: 'reason.fr' },
      { path: 'reason.en' },
      { path: 'pieces', list: true },
      { path: 'actors', list: true },
      { path: 'articles', list: true },
      { path: 'verified', otherwise: () => isoDay() },
      { path: 'reviewBy', otherwise: () => isoDay(REVIEW_DAYS) },
    ],
  },
  piece: {
    folder: 'content/facts/pieces',
    example: 'cnil-2026-11-25',
    schema: pieceSchema,
    questions: [
      { path: 'number', otherwise: nextNumber },
      { path: 'kind' },
      { path: 'title' },
      { path: 'author' },
      { path: 'authors', names: true },
      { path: 'publisher' },
      { path: 'date' },
      { path: 'url' },
      { path: 'noUrl.fr' },
      { path: 'noUrl.en' },
      { path: 'language', otherwise: () => 'fr' },
      { path: 'rights' },
      { path: 'seen' },
      { path: 'copyHost' },
      { path: 'seenThrough', list: true },
      { path: 'origin' },
      { path: 'carries.fr' },
      { path: 'carries.en' },
      { path: 'consulted', otherwise: () => isoDay().slice(0, 7) },
    ],
  },
};

/** Flags as `{ 'title.fr': '…' }`. */
function readFlags(/** @type {string[]} */ words) {
  /** @type {Record<string, string>} */
  const flags = {};
  for (let at = 0; at < words.length; at += 2) {
    const name = words[at]?.replace(/^--/, '');
    if (name) flags[name] = words[at + 1] ?? '';
  }
  return flags;
}

/** « Livolsi, G. ; Sénat » as a person and an institution. */
function namesOf(/** @type {string} */ answer) {
  return answer.split(';').map((name) => {
    const [family = '', given] = name.split(',').map((part) => part.trim());
    return given ? { given, family } : { literal: family };
  });
}

/** Answers as the object that the YAML file holds; what was not answered is absent. */
function entryOf(
  /** @type {Record<string, string>} */ answers,
  /** @type {Question[]} */ questions,
) {
  /** @type {Record<string, any>} */
  const entry = {};
  for (const { path: field, list, names } of questions) {
    const answer = answers[field];
    if (!answer) continue;
    const items = answer.split(',').map((item) => item.trim());
    const word = /^\d{1,3}$/.test(answer) ? Number(answer) : answer;
    const value = list ? items.filter(Boolean) : names ? namesOf(answer) : word;
    const [name = '', inner] = field.split('.');
    if (inner) entry[name] = { ...entry[name], [inner]: value };
    else entry[name] = value;
  }
  return entry;
}

const [kind = '', ...words] = process.argv.slice(2);
const wanted = KINDS[kind];
if (!wanted) {
  console.error(
    `« ${kind} » n’est pas accepté. Attendu : event ou piece. Exemple : npm run new:event`,
  );
  process.exit(1);
}
const { folder, example, schema, questions } = wanted;
const answers = readFlags(words);
const terminal = process.stdin.isTTY
  ? createInterface({ input: process.stdin, output: process.stdout })
  : undefined;

async function ask(
  /** @type {string} */ field,
  /** @type {string} */ describe,
  /** @type {string | undefined} */ otherwise,
) {
  const typed = await terminal?.question(
    `${field} : ${describe}${otherwise ? ` [${otherwise}]` : ''}\n> `,
  );
  answers[field] = typed?.trim() || otherwise || '';
}

if (!answers['id'])
  await ask('id', `Le nom du fichier, sans .yaml (par exemple ${example}).`, undefined);
for (const { path: field, otherwise, names } of questions) {
  if (answers[field] !== undefined) continue;
  const [name = ''] = field.split('.');
  const how = names ? ' Nom, prénom ; institution : « Livolsi, G. ; Sénat ».' : '';
  await ask(field, `${schema.shape[name].description ?? ''}${how}`, otherwise?.(answers));
}

for (;;) {
  const file = path.join(folder, `${answers['id']}.yaml`);
  const entry = entryOf(answers, questions);
  const parsed = schema.safeParse(entry);
  const problems = [
    ...(ID.test(answers['id'] ?? '')
      ? []
      : [
          {
            file,
            field: 'id',
            message: `« ${answers['id'] ?? ''} » n’est pas accepté. Attendu : minuscules, chiffres et tirets. Exemple : ${example}`,
          },
        ]),
    ...(existsSync(file)
      ? [
          {
            file,
            field: 'id',
            message: `${file} existe déjà. Attendu : un nom libre. Exemple : ${answers['id']}-2`,
          },
        ]
      : []),
    ...(parsed.error?.issues ?? []).map((/** @type {any} */ issue) => ({
      file,
      field: issue.path.join('.'),
      message: issue.message,
    })),
  ];
  if (problems.length === 0) {
    writeFileSync(file, stringify(entry, { lineWidth: 0 }));
    console.log(`${file} est écrit. « npm run check:content » vérifie le reste du dossier.`);
    break;
  }
  console.error(formatProblems(problems));
  if (!terminal) {
    process.exitCode = 1;
    break;
  }
  for (const { field } of problems)
    await ask(field, schema.shape[field.split('.')[0] ?? '']?.description ?? '', undefined);
}
terminal?.close();
