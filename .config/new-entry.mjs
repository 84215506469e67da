/**
 * Writes the file of a new entry of content/, to be filled in: its required fields empty, the others commented out, each
 * under the sentence of its schema. `npm run check:content` then names what is missing.
 *
 * npm run new event 2026-11-25-exemple
 */
import { randomInt } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { REVIEW_DAYS } from '../src/case/checks/check-statement.ts';
import { actorSchema } from '../src/schemas/actor.ts';
import { eventSchema } from '../src/schemas/event.ts';
import { id as idField } from '../src/schemas/field.ts';
import { pieceSchema } from '../src/schemas/piece.ts';

const DAY_MS = 86_400_000;
const FACTS = 'content/facts';

/** ISO date of today plus `days`. */
const isoDay = (days = 0) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** The entries of a folder, as written. @param {string} folder @returns {any[]} */
const entriesOf = (folder) =>
  readdirSync(path.join(FACTS, folder))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => parse(readFileSync(path.join(FACTS, folder, file), 'utf8')));

/** Drawn by chance, so that a code tells neither the day of its fact nor which fact left. */
function freeCode() {
  const taken = new Set(entriesOf('events').map(({ code }) => code));
  for (;;) {
    const code = String.fromCharCode(97 + randomInt(26)) + (10 + randomInt(90));
    if (!taken.has(code)) return code;
  }
}

/** @type {Record<string, { folder: string, schema: any, known: () => Record<string, string | number> }>} */
const KINDS = {
  event: {
    folder: 'events',
    schema: eventSchema,
    known: () => ({ code: freeCode(), verified: isoDay(), reviewBy: isoDay(REVIEW_DAYS) }),
  },
  piece: {
    folder: 'pieces',
    schema: pieceSchema,
    known: () => ({
      number: Math.max(...entriesOf('pieces').map(({ number }) => number)) + 1,
      consulted: isoDay().slice(0, 7),
    }),
  },
  actor: { folder: 'actors', schema: actorSchema, known: () => ({ verified: isoDay() }) },
};

/** A schema without what wraps it. @param {any} type @returns {any} */
const inside = (type) => {
  const within = type.def.innerType ?? type.def.in;
  return within ? inside(within) : type;
};

/** What a schema, or what it wraps, says of itself. @param {any} type @returns {string | undefined} */
const sentenceOf = (type) => {
  const within = type.def.innerType ?? type.def.in;
  return type.description ?? (within && sentenceOf(within));
};

/**
 * The lines of a block, without their margin.
 * @param {any} schema
 * @param {Record<string, string | number>} [known]  values that need no author
 * @returns {string[]}
 */
function linesOf(schema, known = {}) {
  return Object.entries(inside(schema).shape).flatMap(([name, type]) => {
    const field = inside(type);
    const item = field instanceof z.ZodArray ? inside(field.element) : undefined;
    const { options } = item ?? field;
    const words = options ? ` Un mot parmi ${options.join(', ')}.` : '';
    const said = sentenceOf(type);
    const lines = [`${name}:`];
    if (field instanceof z.ZodObject) lines.push(...linesOf(field).map((line) => `  ${line}`));
    else if (item instanceof z.ZodObject)
      lines.push(...linesOf(item).map((line, at) => `  ${at === 0 ? '- ' : '  '}${line}`));
    else lines[0] += known[name] ? ` ${known[name]}` : item ? ' []' : '';
    const isAsked = !type.safeParse(undefined).success;
    return [
      ...(/^(?:fr|en)$/.test(name) ? [] : [`# ${said}${words}`]),
      ...lines.map((line) => (isAsked ? line : `#${line}`)),
    ];
  });
}

const [name = '', id = ''] = process.argv.slice(2);
const kind = KINDS[name];
const file = kind && `${FACTS}/${kind.folder}/${id}.yaml`;
const refused = !kind
  ? `« ${name} » n’est pas accepté. Attendu : event, piece ou actor. Exemple : npm run new event 2026-11-25-exemple`
  : (idField('2026-11-25-exemple').safeParse(id).error?.issues[0]?.message ??
    (file && existsSync(file)
      ? `${file} existe déjà. Attendu : un nom libre. Exemple : ${id}-2`
      : undefined));
if (refused || !kind || !file) {
  console.error(refused);
  process.exitCode = 1;
} else {
  writeFileSync(file, `${linesOf(kind.schema, kind.known()).join('\n')}\n`);
  console.log(`${file} est à remplir ; « npm run check:content » dit ensuite ce qui manque.`);
}
