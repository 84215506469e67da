/**
 * Collects the fields of a new entry of content/ from flags and questions, until its schema and the date checks accept
 * it. Independent of the terminal and of the file system: both are passed in.
 */
import { parseWhen } from '../src/calendar/edtf.ts';
import { calendarOf } from '../src/calendar/day.ts';
import { beginningOf } from '../src/calendar/when.ts';
import { checkDates } from '../src/case/checks/check-event.ts';
import { REVIEW_DAYS } from '../src/case/checks/check-statement.ts';
import { formatProblems } from '../src/schemas/author-message.ts';
import { eventSchema } from '../src/schemas/event.ts';
import { id as idField } from '../src/schemas/field.ts';
import { pieceSchema } from '../src/schemas/piece.ts';
import { FIRST_YEAR, LAST_YEAR } from '../src/timeline/model/timeline-window.ts';

const DAY_MS = 86_400_000;

/** ISO date of today plus `days`. */
const isoDay = (days = 0) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** Fields with a numeric value. */
const NUMBERS = new Set(['importance', 'number']);

/**
 * @typedef {Record<string, string>} Answers  by field path
 * @typedef {{ file: string, field: string, message: string }} Problem
 * @typedef {{ path: string, list?: true, names?: true, otherwise?: (answers: Answers) => string | undefined }} Question
 *   path of the field, whether it is a list of ids or of names, and its default
 * @typedef {object} Kind
 * @property {string} folder
 * @property {string} example  an id
 * @property {any} schema
 * @property {Question[]} questions  in the order in which they are asked
 * @property {(entry: any) => Problem[]} [check]  run on an entry that the schema accepts
 */

/** Scope of a fact outside the window of the timeline, undefined inside. @param {string} [happened] */
function scopeOf(happened = '') {
  const when = parseWhen(happened);
  if (!when) return undefined;
  const { year } = calendarOf(beginningOf(when).start);
  return year < FIRST_YEAR ? 'context' : year > LAST_YEAR ? 'epilogue' : undefined;
}

/** @param {() => string} nextNumber  the next free number of a pièce  @returns {Record<string, Kind>} */
export const kindsOfEntry = (nextNumber) => ({
  event: {
    folder: 'content/facts/events',
    example: '2026-11-25-exemple',
    schema: eventSchema,
    check: checkDates,
    questions: [
      { path: 'title.fr' },
      { path: 'title.en' },
      { path: 'label.fr' },
      { path: 'label.en' },
      { path: 'summary.fr' },
      { path: 'summary.en' },
      { path: 'happened' },
      { path: 'scope', otherwise: ({ happened }) => scopeOf(happened) },
      { path: 'disclosed', otherwise: ({ happened }) => happened?.split('/')[0] },
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
});

/**
 * Reads flags as answers and reports unknown flags, which would otherwise be ignored silently.
 * @param {readonly string[]} words
 * @param {Kind} kind
 */
export function readFlags(words, { questions }) {
  const paths = ['id', ...questions.map(({ path }) => path)];
  /** @type {Answers} */
  const answers = {};
  /** @type {string[]} */
  const refused = [];
  for (let at = 0; at < words.length; at += 2) {
    const name = words[at]?.replace(/^--/, '') ?? '';
    if (paths.includes(name)) answers[name] = words[at + 1] ?? '';
    else
      refused.push(
        `« ${words[at]} » n’est pas accepté. Attendu : ${paths.map((path) => `--${path}`).join(', ')}. Exemple : --${paths[1]} "…"`,
      );
  }
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
  for (const { path: field, list, names } of questions) {
    const answer = answers[field];
    if (!answer) continue;
    const items = answer.split(',').map((item) => item.trim());
    const word = NUMBERS.has(field) && /^\d+$/.test(answer) ? Number(answer) : answer;
    const value = list ? items.filter(Boolean) : names ? namesOf(answer) : word;
    const [name = '', inner] = field.split('.');
    if (inner) entry[name] = { ...entry[name], [inner]: value };
    else entry[name] = value;
  }
  return entry;
}

/** Description of a field and its allowed values. @param {any} schema @param {string} field */
function describe(schema, field) {
  const [name = ''] = field.split('.');
  let type = schema.shape[name];
  const said = type?.description ?? '';
  while (type && !type.options) type = type.def.innerType ?? type.def.element ?? type.def.in;
  return type?.options ? `${said} Un mot parmi ${type.options.join(', ')}.` : said;
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
  const { folder, example, schema, questions, check = () => [] } = kind;
  const idAsked = `Le nom du fichier, sans .yaml (par exemple ${example}).`;
  const put = async (
    /** @type {string} */ field,
    /** @type {string} */ said,
    /** @type {string | undefined} */ otherwise,
  ) => {
    const typed = await ask?.(`${field} : ${said}${otherwise ? ` [${otherwise}]` : ''}\n> `);
    answers[field] = typed?.trim() || otherwise || '';
  };
  if (!answers['id']) await put('id', idAsked, undefined);
  for (const { path: field, otherwise, names } of questions) {
    if (answers[field] !== undefined) continue;
    const how = names ? ' Nom, prénom ; institution : « Livolsi, G. ; Sénat ».' : '';
    await put(field, `${describe(schema, field)}${how}`, otherwise?.(answers));
  }
  for (;;) {
    const file = `${folder}/${answers['id']}.yaml`;
    const entry = entryOf(answers, questions);
    const parsed = schema.safeParse(entry);
    const named = idField(idAsked, example).safeParse(answers['id']);
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
    const again = ['id', ...questions.map(({ path }) => path)].filter((path) =>
      problems.some(
        ({ field }) =>
          field === path || field.startsWith(`${path}.`) || path.startsWith(`${field}.`),
      ),
    );
    if (!ask || again.length === 0) return undefined;
    for (const field of again)
      await put(field, field === 'id' ? idAsked : describe(schema, field), undefined);
  }
}
