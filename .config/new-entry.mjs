/**
 * Writes a new, valid entry of content/. Each field is asked for with the description in its schema, or taken from a
 * flag. If the schema refuses a value, it is asked for again; without a terminal, the command fails.
 *
 * npm run new event -- --id 2026-11-25-exemple --title.fr "…" --title.en "…" --follows.0.event 2026-11-24-autre …
 */
import { randomInt } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parse, stringify } from 'yaml';
import { askEntry, kindsOfEntry, readFlags } from './asked-entry.mjs';

function nextNumber() {
  const numbers = readdirSync('content/facts/pieces')
    .filter((file) => file.endsWith('.yaml'))
    .map((file) =>
      Number(parse(readFileSync(path.join('content/facts/pieces', file), 'utf8')).number),
    );
  return String(Math.max(0, ...numbers) + 1);
}

/** Drawn by chance, so that a code tells neither the day of its fact nor which fact left. */
function freeCode() {
  const taken = readdirSync('content/facts/events').map(
    (file) => parse(readFileSync(path.join('content/facts/events', file), 'utf8')).code,
  );
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((letter) =>
    Array.from({ length: 90 }, (_, at) => `${letter}${at + 10}`),
  );
  const free = codes.filter((code) => !taken.includes(code));
  return free[randomInt(free.length)];
}

const [name = '', ...words] = process.argv.slice(2);
const kind = kindsOfEntry(nextNumber, freeCode)[name];
if (!kind) {
  console.error(
    `« ${name} » n’est pas accepté. Attendu : piece, actor ou event. Exemple : npm run new event`,
  );
  process.exit(1);
}
const { answers, refused } = readFlags(words, kind);
if (refused.length > 0) {
  console.error(refused.join('\n'));
  process.exit(1);
}
const terminal = process.stdin.isTTY
  ? createInterface({ input: process.stdin, output: process.stdout })
  : undefined;
const asked = await askEntry(kind, answers, {
  ask: terminal && ((line) => terminal.question(line)),
  say: (text) => console.error(text),
  isTaken: existsSync,
});
terminal?.close();
if (asked) {
  writeFileSync(asked.file, stringify(asked.entry, { lineWidth: 0 }));
  console.log(`${asked.file} est écrit. « npm run check:content » vérifie le reste du dossier.`);
} else process.exitCode = 1;
