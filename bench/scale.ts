/**
 * Builds the whole site with increasing amounts of content, and prints the build time and memory: the real content,
 * then the same with invented events and pièces. `node bench/scale.ts --write` also writes the table to
 * bench/README.md; `node bench/scale.ts 1000` builds only that size.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { isoOf } from '../src/calendar/day.ts';
import { beginningOf } from '../src/calendar/when.ts';
import { RAW_EVENT, RAW_PIECE } from '../tests/case-entries.ts';
import { copyProject } from '../tests/project-copy.ts';
import { synthesize } from './collection.ts';
import { MACHINE } from './machine.ts';

/** Number of events of each build; 0 means the real content. */
const EVENTS = [0, 1000, 10_000] as const;
/** Number of pièces of the builds with invented entries. */
const PIECES = 2000;
/** Heap limit of a build, in MB, on a machine with 24 GB. */
const HEAP_MB = 16_000;
const README = 'bench/README.md';
const MARK = '<!-- scale -->';

interface Built {
  events: number;
  pieces: number;
  seconds: number;
  peakMb: number;
  files: number;
  distMb: number;
}

/** Adds entries up to the requested number; their sentences are filler. */
function fill(root: string, events: number): void {
  const folder = (name: string) => path.join(root, 'content/facts', name);
  const count = (name: string) => readdirSync(folder(name)).length;
  const numberOf = (at: number) => 1000 + at;
  const pieces = Array.from({ length: PIECES - count('pieces') }, (_, at) => `invente-${at}`);
  pieces.forEach((id, at) => {
    const sheet = { ...RAW_PIECE, number: numberOf(at), title: `Document inventé ${at}` };
    writeFileSync(path.join(folder('pieces'), `${id}.yaml`), stringify(sheet));
  });
  const { events: made, facts } = synthesize(events - count('events'));
  made.forEach((event, at) => {
    const iso = isoOf(beginningOf(event.happened).start);
    const known = isoOf(event.disclosed.start);
    const label = facts[at]?.label ?? event.title;
    const sheet = {
      ...RAW_EVENT,
      title: { fr: event.title, en: `Filler: ${event.title}` },
      label: { fr: label, en: label },
      summary: { fr: event.summary, en: `Filler: ${event.summary}` },
      happened: iso,
      disclosed: known,
      ...(iso === known ? {} : { disclosedIn: pieces[at % pieces.length] }),
      importance: facts[at]?.importance,
      topic: event.topic,
      pieces: [pieces[at % pieces.length], pieces[(7 * at + 1) % pieces.length]],
    };
    writeFileSync(path.join(folder('events'), `${iso}-invente-${at}.yaml`), stringify(sheet));
  });
}

/** Builds a copy of the project with the requested number of events, and measures it. */
async function build(asked: number): Promise<Built> {
  const copy = copyProject();
  try {
    if (asked > 0) fill(copy.root, asked);
    const count = (name: string) => readdirSync(path.join(copy.root, 'content/facts', name)).length;
    const peakFile = path.join(copy.root, 'peak');
    const started = Date.now();
    const { code, output } = await copy.build({
      PEAK_FILE: peakFile,
      NODE_OPTIONS: `--max-old-space-size=${HEAP_MB} --import=${path.resolve('bench/peak-memory.mjs')}`,
    });
    const seconds = (Date.now() - started) / 1000;
    if (code !== 0) throw new Error(`${asked} events: ${output.slice(-4000)}`);
    const dist = path.join(copy.root, 'dist');
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .map((file) => statSync(path.join(dist, file)))
      .filter((file) => file.isFile());
    const peaks = readFileSync(peakFile, 'utf8').trim().split('\n').map(Number);
    return {
      events: count('events'),
      pieces: count('pieces'),
      seconds,
      peakMb: Math.max(...peaks) / 1024,
      files: files.length,
      distMb: files.reduce((sum, { size }) => sum + size, 0) / 2 ** 20,
    };
  } finally {
    copy.remove();
  }
}

const asked = EVENTS.filter((size) => process.argv.includes(String(size)));
const rows: Built[] = [];
for (const size of asked.length > 0 ? asked : EVENTS) {
  const built = await build(size);
  console.error(`${built.events} events: ${Math.round(built.seconds)} s`);
  rows.push(built);
}

/** Exponent of the growth of a value with the number of events since the first build: 1 is linear, 2 quadratic. */
function growth(row: Built, read: (built: Built) => number): string {
  const [first] = rows;
  if (!first || row === first) return '–';
  return (Math.log(read(row) / read(first)) / Math.log(row.events / first.events)).toFixed(2);
}

const head = [
  'events',
  'pièces',
  'build, s',
  'memory at most, MB',
  'files',
  'dist, MB',
  'growth of time',
  'of memory',
];
const lines = rows.map((row) => [
  row.events,
  row.pieces,
  Math.round(row.seconds),
  Math.round(row.peakMb),
  row.files,
  Math.round(row.distMb),
  growth(row, ({ seconds }) => seconds),
  growth(row, ({ peakMb }) => peakMb),
]);
const table = [head, head.map(() => '---'), ...lines]
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n');
const text = `Machine: ${MACHINE}. Node ${process.version}. ${new Date().toISOString().slice(0, 10)}. One build each.\n\n${table}`;
console.log(text);
if (process.argv.includes('--write')) {
  const readme = readFileSync(README, 'utf8');
  writeFileSync(
    README,
    readme.replace(new RegExp(`(${MARK}\n)[\\s\\S]*?(\n<!-- end -->)`), `$1\n${text}\n$2`),
  );
}
