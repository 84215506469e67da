/**
 * Collects the fields of a new entry of content/ from flags and questions, until its schema and the date checks accept
 * it. Independent of the terminal and of the file system: both are passed in.
 */
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
 * @property {string} path  of the field, in its block if it has one
 * @property {'number' | 'ids' | 'names'} [as]  how an answer is read, unless it is a text
 * @property {(answers: Answers) => string | undefined} [otherwise]  its default
 * @property {[Question, ...Question[]]} [block]  the fields of each block, if the field is a list of them: a first field that stays
 *   empty ends the list
 * @property {string} [instead]  another field, whose absence this one can excuse
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
    questions: [
      { path: 'title.fr' },
      { path: 'title.en' },
      { path: 'label.fr' },
      { path: 'label.en' },
      { path: 'summary.fr' },
      { path: 'summary.en' },
      { path: 'code', otherwise: freeCode },
      { path: 'happened' },
      { path: 'scope', otherwise: ({ happened }) => scopeOf(happened) },
      { path: 'disclosed', otherwise: ({ happened }) => happened?.split('/')[0] },
      { path: 'disclosedIn' },
      { path: 'importance', as: 'number', otherwise: () => '3' },
      { path: 'topic' },
      { path: 'standing' },
      { path: 'assertedBy', as: 'ids' },
      { path: 'reason.fr' },
      { path: 'reason.en' },
      { path: 'pieces', as: 'ids' },
      { path: 'actors', as: 'ids' },
      {
        path: 'follows',
        block: [
          { path: 'event' },
          { path: 'why.fr' },
          { path: 'why.en' },
          { path: 'pieces', as: 'ids' },
        ],
      },
      { path: 'articles', as: 'ids' },
      { path: 'verified', otherwise: () => isoDay() },
      { path: 'reviewBy', otherwise: () => isoDay(REVIEW_DAYS) },
    ],
  },
  piece: {
    folder: 'content/facts/pieces',
    example: 'cnil-2026-11-25',
    schema: pieceSchema,
    questions: [
      { path: 'number', as: 'number', otherwise: nextNumber },
      { path: 'kind' },
      { path: 'title' },
      { path: 'author' },
      { path: 'authors', as: 'names' },
      { path: 'publisher' },
      { path: 'date' },
      { path: 'url' },
      { path: 'noUrl.fr' },
      { path: 'noUrl.en' },
      { path: 'language', otherwise: () => 'fr' },
      { path: 'rights' },
      { path: 'seen' },
      { path: 'copyHost' },
      { path: 'seenThrough', as: 'ids' },
      { path: 'origin' },
      { path: 'quotes', block: [{ path: 'text' }, { path: 'page', as: 'number' }] },
      { path: 'carries.fr' },
      { path: 'carries.en' },
      { path: 'consulted', otherwise: () => isoDay().slice(0, 7) },
    ],
  },
  actor: {
    folder: 'content/facts/actors',
    example: 'ville-exemple',
    schema: actorSchema,
    check: checkNotice,
    questions: [
      { path: 'kind' },
      { path: 'name.fr' },
      { path: 'name.en' },
      { path: 'shortName' },
      { path: 'shortNameEn' },
      { path: 'voice.fr' },
      { path: 'voice.en' },
      { path: 'role.fr' },
      { path: 'role.en' },
      { path: 'died' },
      {
        path: 'positions',
        block: [{ path: 'text.fr' }, { path: 'text.en' }, { path: 'pieces', as: 'ids' }],
      },
      { path: 'soughtOn', instead: 'positions' },
      { path: 'soughtAbout.fr', instead: 'positions' },
      { path: 'soughtAbout.en', instead: 'positions' },
      { path: 'pieces', as: 'ids' },
      { path: 'verified', otherwise: () => isoDay() },
    ],
  },
});

/** How to answer a question, if its field does not say it. */
const HOW = {
  names: ' Nom, prénom ; institution : « Livolsi, G. ; Sénat ».',
  end: ' Laisser vide pour finir la liste.',
};

/**
 * The questions with their whole paths: for a list of blocks, the fields of each block that has an answer
 * (« quotes.0.text », « quotes.0.page ») and the first field of one more.
 * @param {readonly Question[]} questions
 * @param {Answers} answers
 * @returns {(Question & { isNext?: boolean })[]}
 */
function openQuestions(questions, answers) {
  return questions.flatMap((question) => {
    if (!question.block) return [question];
    const [first, ...others] = question.block;
    const fieldsOf = (/** @type {number} */ at) =>
      [first, ...others].map((field) => ({
        ...field,
        path: `${question.path}.${at}.${field.path}`,
      }));
    let blocks = 0;
    while (fieldsOf(blocks).some(({ path }) => answers[path])) blocks++;
    const [next] = fieldsOf(blocks);
    return [
      ...Array.from({ length: blocks }, (_, at) => fieldsOf(at)).flat(),
      { ...next, isNext: true },
    ];
  });
}

/**
 * Reads flags as answers and reports unknown flags, which would otherwise be ignored silently.
 * @param {readonly string[]} words
 * @param {Kind} kind
 */
export function readFlags(words, { questions }) {
  /** @type {Answers} */
  const answers = {};
  for (let at = 0; at < words.length; at += 2)
    answers[words[at]?.replace(/^--/, '') ?? ''] = words[at + 1] ?? '';
  const paths = ['id', ...openQuestions(questions, answers).map(({ path }) => path)];
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
  for (const { path: field, as } of openQuestions(questions, answers)) {
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
  if (as === 'number' && /^\d+$/.test(answer)) return Number(answer);
  if (as !== 'ids') return answer;
  return answer
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

/** Description of a field and its allowed values. @param {any} schema @param {string} field */
function describe(schema, field) {
  const inside = (/** @type {any} */ type, /** @type {'shape' | 'options'} */ part) => {
    while (type && !type[part]) type = type.def.innerType ?? type.def.element ?? type.def.in;
    return type?.[part];
  };
  // The languages of a field and the places of a list share a description.
  const names = field.split('.').filter((name) => !/^(?:fr|en|\d+)$/.test(name));
  let type = schema;
  for (const name of names) type = inside(type, 'shape')?.[name];
  const said = type?.description ?? '';
  const words = inside(type, 'options');
  return words ? `${said} Un mot parmi ${words.join(', ')}.` : said;
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
  /** Asks what has no answer yet; an answer may open a block. */
  const askMissing = async () => {
    for (;;) {
      const missing = openQuestions(questions, answers).find(
        ({ path }) => answers[path] === undefined,
      );
      if (!missing) return;
      const { path: field, as, otherwise, isNext } = missing;
      const how = `${as === 'names' ? HOW.names : ''}${isNext ? HOW.end : ''}`;
      await put(field, `${describe(schema, field)}${how}`, otherwise?.(answers));
    }
  };
  if (!answers['id']) await put('id', idAsked, undefined);
  for (;;) {
    await askMissing();
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
    const again = [{ path: 'id', instead: undefined }, ...openQuestions(questions, answers)]
      .filter(({ path, instead }) =>
        problems.some(
          ({ field }) =>
            [path, instead].includes(field) ||
            field.startsWith(`${path}.`) ||
            path.startsWith(`${field}.`),
        ),
      )
      .map(({ path }) => path);
    if (!ask || again.length === 0) return undefined;
    for (const field of again)
      await put(field, field === 'id' ? idAsked : describe(schema, field), undefined);
  }
}
