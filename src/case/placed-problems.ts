/** Knows on which line of its file an author finds a field of an entry. */
import type { Problem } from '../schemas/author-message.ts';
import { readSource } from '../schemas/read-source.ts';
import { yamlLines } from '../schemas/read-yaml.ts';

const FIELD = /^[a-zA-Z][\w-]*(?:\.[\w-]+)*$/;

/** The problems, each of a field that its YAML file has with the line of it; a field that is absent has none. */
export function withLines(
  problems: readonly Problem[],
  read: (file: string) => string = readSource,
): Problem[] {
  return problems.map((problem) => {
    const { file, field } = problem;
    if (!file.endsWith('.yaml') || !FIELD.test(field)) return problem;
    const line = lineOf(file, field.split('.'), read);
    return line === undefined ? problem : { ...problem, field: `ligne ${line}, ${field}` };
  });
}

function lineOf(
  file: string,
  path: readonly string[],
  read: (file: string) => string,
): number | undefined {
  try {
    const text = read(file);
    return new RegExp(`^${path[0]}\\s*:`, 'mu').test(text) ? yamlLines(text)(path) : undefined;
  } catch {
    // The file is not there, or no YAML: its author is told that elsewhere.
    return undefined;
  }
}
