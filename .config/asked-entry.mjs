/**
 * Collects the fields of a new entry of content/ from flags and questions, until its schema and the date checks accept
 * it. Independent of the terminal and of the file system: both are passed in.
 */
import { z } from 'astro/zod';
import { parseWhen } from '../src/calendar/edtf.ts';
import { calendarOf } from '../src/calendar/day.ts';
import { beginningOf } from '../src/calendar/when.ts';
import { checkDates } from '../src/case/checks/check-event.ts';
import { checkNotice } from '../src/case/checks/check-piece.ts';
import { REVIEW_DAYS } from '../src/case/checks/check-statement.ts';
import { actorSchema } from '../src/schemas/actor.ts';
import { formatProblems } from '../src/schemas/author-message.ts';
import { eventSchema } from '../src/schemas/event.ts';
import { id as idField } from '../src/schemas/field.ts';
import { pieceSchema } from '../src/schemas/piece.ts';
import { FIRST_YEAR, LAST_YEAR } from '../src/timeline/model/timeline-window.ts';

const DAY_MS = 86_400_000;

/** ISO date of today plus `days`. */
const isoDay = (days = 0) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/**
 * @typedef {Record<string, string>} Answers  by field path
 * @typedef {{ file: string, field: string, message: string }} Problem
 * @typedef {object} Question
 * @property {string} path  of the field
 * @property {string} said  what its schema says of it
 * @property {'number' | 'true' | 'ids' | 'names'} [as]  how an answer is read, unless it is a text
 * @property {(at: number) => Question[]} [block]  the fields of each block, if the field is a list of them: a first
 *   field that stays empty ends the list
 * @typedef {object} Kind
 * @property {string} folder
 * @property {string} example  an id
 * @property {any} schema
 * @property {Record<string, (answers: Answers) => string | undefined>} otherwise  answers by default
 * @property {Record<string, string[]>} [instead]  other fields that excuse the absence of one
 * @property {(entry: any) => Problem[]} [check]  run on an entry that the schema accepts
 */

/** Scope of a fact outside the window of the timeline, undefined inside. @param {string} [happened] */
function scopeOf(happened = '') {
  const when = parseWhen(happened);
  if (!when) return undefined;
  const { year } = calendarOf(beginningOf(when).start);
  return year < FIRST_YEAR ? 'context' : year > LAST_YEAR ? 'epilogue' : undefined;
}

/**
 * @param {() => string} nextNumber  the next free number of a pièce
 * @param {() => string} freeCode  a code that no event has
 * @returns {Record<string, Kind>}
 */
export const kindsOfEntry = (nextNumber, freeCode) => ({
  event: {
    folder: 'content/facts/events',
    example: '2026-11-25-exemple',
    schema: eventSchema,
    check: checkDates,
    otherwise: {
      code: freeCode,
      scope: ({ happened }) => scopeOf(happened),
      disclosed: ({ happened }) => happened?.split('/')[0],
      importance: () => '3',
      verified: () => isoDay(),
      reviewBy: () => isoDay(REVIEW_DAYS),
    },
  },
  piece: {
    folder: 'content/facts/pieces',
    example: 'cnil-2026-11-25',
    schema: pieceSchema,
    otherwise: {
      number: nextNumber,
      language: () => 'fr',
      consulted: () => isoDay().slice(0, 7),
    },
  },
  actor: {
    folder: 'content/facts/actors',
    example: 'ville-exemple',
    schema: actorSchema,
    check: checkNotice,
    otherwise: { verified: () => isoDay() },
    instead: { positions: ['soughtOn', 'soughtAbout.fr', 'soughtAbout.en'] },
  },
});

/** The list of authors of a pièce is asked in one line. */
const NAMES = 'authors';
/** How to answer a question, if its field does not say it. */
const HOW = {
  names: ' Nom, prénom ; institution : « Livolsi, G. ; Sénat ».',
  end: ' Laisser vide pour finir la liste.',
};

/** A schema without what wraps it. @param {any} type @returns {any} */
const inside = (type) => {
  const within = type.def.innerType ?? type.def.in;
  return within ? inside(within) : type;
};

/**
 * The questions of a schema, in the order of its fields.
 * @param {any} schema
 * @param {string} [within]  path of its block
 * @param {string} [about]  what is said of its languages
 * @returns {Question[]}
 */
function questionsOf(schema, within = '', about = '') {
  return Object.entries(inside(schema).shape).flatMap(([name, type]) => {
    const path = `${within}${within && '.'}${name}`;
    const field = inside(type);
    const item = field instanceof z.ZodArray ? inside(field.element) : undefined;
    const { options } = item ?? field;
    const words = options ? ` Un mot parmi ${options.join(', ')}.` : '';
    const said = /^(?:fr|en)$/.test(name) ? about : `${type.description ?? ''}${words}`;
    if (field instanceof z.ZodObject) return questionsOf(field, path, said);
    if (path === NAMES) return { path, said: said + HOW.names, as: /** @type {const} */ ('names') };
    if (item instanceof z.ZodObject)
      return {
        path,
        said,
        block: (/** @type {number} */ at) => questionsOf(item, `${path}.${at}`),
      };
    const as = item
      ? 'ids'
      : field instanceof z.ZodNumber
        ? 'number'
        : field instanceof z.ZodLiteral
          ? 'true'
          : undefined;
    return { path, said, ...(as ? { as: /** @type {const} */ (as) } : {}) };
  });
}

/**
 * The questions, and for a list of blocks those of each block that has an answer (« quotes.0.text ») and the first field
 * of one more.
 * @param {Kind} kind
 * @param {Answers} answers
 * @returns {Question[]}
 */
function openQuestions({ schema }, answers) {
  return questionsOf(schema).flatMap(({ block, ...question }) => {
    if (!block) return [question];
    /** @type {Question[]} */
    const open = [];
    for (let at = 0; ; at += 1) {
      const fields = block(at);
      const [first] = fields;
      if (!first) return open;
      if (!fields.some(({ path }) => answers[path]))
        return [...open, { ...first, said: first.said + HOW.end }];
      open.push(...fields);
    }
  });
}

/**
 * Reads flags as answers and reports unknown flags, which would otherwise be ignored silently.
 * @param {readonly string[]} words
 * @param {Kind} kind
 */
export function readFlags(words, kind) {
  /** @type {Answers} */
  const answers = {};
  for (let at = 0; at < words.length; at += 2)
    answers[words[at]?.replace(/^--/, '') ?? ''] = words[at + 1] ?? '';
  const paths = ['id', ...openQuestions(kind, answers).map(({ path }) => path)];
  const refused = Object.keys(answers)
    .filter((name) => !paths.includes(name))
    .map(
      (name) =>
        `« --${name} » n’est pas accepté. Attendu : ${paths.map((path) => `--${path}`).join(', ')}. Exemple : --${paths[1]} "…"`,
    );
  return { answers, refused };
}

/** « Livolsi, G. ; Sénat » is a person and an institution. */
function namesOf(/** @type {string} */ answer) {
  return answer.split(';').map((name) => {
    const [family = '', given] = name.split(',').map((part) => part.trim());
    return given ? { given, family } : { literal: family };
  });
}

/** Converts answers to the object written as YAML, without the unanswered fields. */
function entryOf(/** @type {Answers} */ answers, /** @type {readonly Question[]} */ questions) {
  /** @type {Record<string, any>} */
  const entry = {};
  for (const { path: field, as } of questions) {
    const answer = answers[field];
    if (!answer) continue;
    const names = field.split('.');
    const last = names.pop() ?? '';
    /** @type {any} */
    let block = entry;
    for (const [at, name] of names.entries())
      block = block[name] ??= /^\d+$/.test(names[at + 1] ?? last) ? [] : {};
    block[last] = valueOf(answer, as);
  }
  return entry;
}

function valueOf(/** @type {string} */ answer, /** @type {Question['as']} */ as) {
  if (as === 'names') return namesOf(answer);
  if (as === 'true' && answer === 'true') return true;
  if (as === 'number' && /^\d+$/.test(answer)) return Number(answer);
  if (as !== 'ids') return answer;
  return answer
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

/**
 * Asks for the missing answers, then again for those that the schema refuses.
 * @param {Kind} kind
 * @param {Answers} answers  completed in place
 * @param {object} by
 * @param {((line: string) => Promise<string>) | undefined} by.ask  undefined without a terminal
 * @param {(text: string) => void} by.say
 * @param {(file: string) => boolean} by.isTaken
 * @returns {Promise<{ file: string, entry: Record<string, unknown> } | undefined>} undefined when it cannot be made
 * valid
 */
export async function askEntry(kind, answers, { ask, say, isTaken }) {
  const { folder, example, schema, otherwise, instead = {}, check = () => [] } = kind;
  const idAsked = `Le nom du fichier, sans .yaml (par exemple ${example}).`;
  const put = async (
    /** @type {string} */ field,
    /** @type {string} */ said,
    withDefault = true,
  ) => {
    const byDefault = withDefault ? otherwise[field]?.(answers) : undefined;
    const typed = await ask?.(`${field} : ${said}${byDefault ? ` [${byDefault}]` : ''}\n> `);
    answers[field] = typed?.trim() || byDefault || '';
  };
  /** Asks what has no answer yet; an answer may open a block. */
  const askMissing = async () => {
    for (;;) {
      const missing = openQuestions(kind, answers).find(({ path }) => answers[path] === undefined);
      if (!missing) return;
      await put(missing.path, missing.said);
    }
  };
  if (!answers['id']) await put('id', idAsked);
  for (;;) {
    await askMissing();
    const file = `${folder}/${answers['id']}.yaml`;
    const questions = openQuestions(kind, answers);
    const entry = entryOf(answers, questions);
    const parsed = schema.safeParse(entry);
    const named = idField(example).safeParse(answers['id']);
    /** @type {Problem[]} */
    const problems = [
      ...(named.error?.issues ?? []).map(({ message }) => ({ file, field: 'id', message })),
      ...(isTaken(file)
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
      ...(parsed.success ? check({ ...parsed.data, file }) : []),
    ];
    if (problems.length === 0) return { file, entry };
    say(formatProblems(problems));
    // A problem may concern part of an answer (« pieces.0 ») or several answers at once (« title »).
    const again = [{ path: 'id', said: idAsked }, ...questions].filter(({ path }) =>
      problems.some(
        ({ field }) =>
          field === path ||
          instead[field]?.includes(path) ||
          field.startsWith(`${path}.`) ||
          path.startsWith(`${field}.`),
      ),
    );
    if (!ask || again.length === 0) return undefined;
    for (const { path, said } of again) await put(path, said, false);
  }
}
