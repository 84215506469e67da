/**
 * Checks that any value in any field either fails with a message in French that names the file and the field, or is
 * kept unchanged and inert. Nothing is dropped, nothing runs.
 */
import { isRelease } from '../.config/tiers.mjs';
import { addAttribute, escapeHTML } from 'astro/runtime/server/index.js';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { parseRichText } from '../src/case/rich-text.ts';
import type { Problem } from '../src/schemas/author-message.ts';
import { SHAPES } from '../src/schemas/read-folder.ts';
import { readYaml } from '../src/schemas/read-yaml.ts';
import { changed, contentSamples, valueAt, type Path, type Sample } from './content-samples.ts';
import { MUTATIONS } from './content-mutations.ts';

const samples = contentSamples();

/** The field alone, inside its blocks, so that the value is typed and parsed as in a whole file. */
const nested = (path: Path, value: unknown) =>
  path.reduceRight(
    (inner, name) => (typeof name === 'number' ? [inner] : { [name]: inner }),
    value,
  );

/** Serialises a value as YAML, including the numbers that JSON lacks. */
const yamlOf = (value: unknown) =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'number' && !Number.isFinite(inner) ? `%${inner}%` : inner,
  )
    .replaceAll('"%Infinity%"', '.inf')
    .replaceAll('"%NaN%"', '.nan');

/** Result of loading the file of a sample after one field has changed. */
function readChanged({ file, shape, schema, written }: Sample, path: Path, to: unknown) {
  const yaml = yamlOf(nested(path, to));
  try {
    const read = readYaml(SHAPES[shape].yamlOf(shape === 'texts' ? `---\n${yaml}\n---\n` : yaml));
    const value = valueAt(
      read,
      path.map((name) => (typeof name === 'number' ? 0 : name)),
    );
    const { data, error } = schema.safeParse(changed(written, path, value));
    if (!error) return { data };
    const problems = error.issues.map(({ path: at, message }) => ({
      file,
      field: at.join('.') || 'fichier',
      message,
    }));
    return { problems };
  } catch (error) {
    return { problems: [{ file, field: 'fichier', message: (error as Error).message }] };
  }
}

/** Masks indices: those in a message count within the single field, see `nested`. */
const withoutRanks = (text: string) => text.replaceAll(/\b\d+\b/g, '*');

/** Whether every message states what is accepted and gives an example, and one names the field or its block. */
function isTold(problems: readonly Problem[], file: string, path: Path): boolean {
  const names = path.map((_, at) => withoutRanks(path.slice(0, at + 1).join('.')));
  return (
    problems.every(({ message }) => /^[^]+\. Attendu : [^]+\. Exemple : [^]/.test(message)) &&
    problems.some((problem) => {
      const [field, message] = [problem.field, problem.message].map(withoutRanks) as [
        string,
        string,
      ];
      const isNamed = names.some(
        (name) =>
          field === name ||
          field.startsWith(`${name}.`) ||
          // Two fields must agree, and the message names the other one.
          message.includes(`du champ ${name},`),
      );
      // An unknown block at the top of a file is reported by its name, a fault of the text by its line, quoted.
      return (
        problem.file === file &&
        (isNamed ||
          (field === 'fichier' && /^Ligne \*, « /.test(message)) ||
          message.includes(`« ${path[0]} »`))
      );
    })
  );
}

/** The path in parsed evidence, where a sentence is identified by its index instead of its name. */
function placed(data: unknown, path: Path): Path {
  const claims = valueAt(data, ['claims']);
  if (!Array.isArray(claims)) return path;
  const rankOf = (name: string) =>
    claims.findIndex((claim) => valueAt(claim, ['sentence']) === name);
  return path.map((name, at) => (at === 1 && typeof name === 'string' ? rankOf(name) : name));
}

/** Whether the parsed entry keeps the value: text unchanged, lists and blocks with the same length. */
const isKept = (data: unknown, path: Path, to: unknown) =>
  typeof to === 'object' && to !== null
    ? Object.keys(valueAt(data, placed(data, path)) as object).length === Object.keys(to).length
    : JSON.stringify(data).includes(JSON.stringify(String(to).trim()).slice(1, -1));

/** Whether Astro's escaping of a text, in an element and in an attribute, yields exactly that text. */
function isInert(words: string): boolean {
  const [element, ...rest] = parseFragment(
    `<p${String(addAttribute(words, 'title'))}>${String(escapeHTML(words))}</p>`,
  ).childNodes;
  if (!element || rest.length > 0 || !('attrs' in element)) return false;
  const [text, ...others] = element.childNodes;
  return (
    element.attrs.length === 1 &&
    element.attrs[0]?.value === words &&
    others.length === 0 &&
    text !== undefined &&
    'value' in text &&
    text.value === words &&
    parseRichText(words).every(({ kind }) => kind !== 'term')
  );
}

/** Some twenty thousand parses: more than half a minute on a busy machine. */
const TIMEOUT_MS = 120_000;

test(
  'each mutation of each field fails with a message, or is kept and inert',
  { timeout: TIMEOUT_MS },
  () => {
    const faults: string[] = [];
    const counts = { refused: 0, kept: 0 };
    // A quarter of the fields, unless for a release.
    for (const sample of samples)
      for (const path of sample.fields.filter((_, at) => isRelease || at % 4 === 0))
        for (const [name, mutate] of Object.entries(MUTATIONS)) {
          const value = valueAt(sample.written, path);
          const to = mutate(value);
          if (to === undefined) continue;
          const { data, problems } = readChanged(sample, path, to);
          const place = `${sample.collection} ${path.join('.')}, ${name}`;
          if (problems) {
            counts.refused += 1;
            if (!isTold(problems, sample.file, path))
              faults.push(`${place}: ${JSON.stringify(problems).slice(0, 300)}`);
          } else {
            counts.kept += 1;
            if (!isKept(data, path, to)) faults.push(`${place}: lost`);
            if (typeof to === 'string' && !isInert(to)) faults.push(`${place}: ${to}`);
          }
        }
    console.log(
      `${counts.refused + counts.kept} mutations: ${counts.refused} refused, ${counts.kept} kept and inert`,
    );
    expect(faults).toEqual([]);
  },
);
