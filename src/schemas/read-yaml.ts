/**
 * Knows how to read YAML as an author typed it (YAML 1.2, core schema): a date stays the text that
 * was written, whatever calendar it belongs to. Errors are in French and name the line.
 */
import { parseDocument } from 'yaml';

/** @throws {Error} naming the line and the commonest cause, when the text is no YAML. */
export function readYaml(text: string): unknown {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (!error) return document.toJS();
  const line = error.linePos?.[0].line ?? 1;
  throw new Error(
    `Ligne ${line} : ce n’est pas du YAML. Attendu : une valeur entre guillemets quand elle contient « : » ou commence par « " ». Exemple : fr: "Police : premiers usages"`,
  );
}

/** The YAML between the two `---` that open a text. */
export function readFrontMatter(text: string): unknown {
  const matter = /^---\r?\n([\s\S]*?)\r?\n---\s*(?:\r?\n|$)/.exec(text)?.[1];
  if (matter === undefined)
    throw new Error(
      'Pas d’en-tête. Attendu : title, description et les dates entre deux lignes « --- ». Exemple : ---',
    );
  return readYaml(matter);
}
