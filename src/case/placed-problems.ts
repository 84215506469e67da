/** Finds the line of its file on which an author finds a field of an entry. */
import { splitPlace, type Problem } from '../schemas/author-message.ts';
import { readSource } from '../schemas/read-folder.ts';
import { yamlLines } from '../schemas/read-yaml.ts';

const FIELD = /^[a-zA-Z][\w-]*(?:\.[\w-]+)*$/;

/**
 * Adds the line to each problem with a field that its YAML file contains. An absent field gets no line, except in a
 * file that holds many entries: there it gets the line of its entry.
 */
export function withLines(
  problems: readonly Problem[],
  read: (file: string) => string = readSource,
): Problem[] {
  return problems.map((problem) => {
    const { file, id } = splitPlace(problem.file);
    const { field } = problem;
    if (!file.endsWith('.yaml') || !FIELD.test(field)) return problem;
    const path = field.split('.');
    const line = lineOf(file, id === undefined ? path : [id, ...path], read);
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
    // The file is missing or is not YAML: another check reports it.
    return undefined;
  }
}
