/**
 * Parses YAML as an author typed it (YAML 1.2, core schema): a date stays the text that was written, whatever its
 * calendar. Errors are in French and give the line.
 */
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { yamlFault } from './yaml-faults.ts';

/** @throws {Error} with the line and the most common cause, if the text is not YAML */
export function readYaml(text: string): unknown {
  return readDocument(text).toJS();
}

/**
 * Finds the lines of fields in a YAML text: takes a path of names and list indexes, returns the line, from 1, of its
 * last part that is written.
 *
 * @throws {Error} as `readYaml` does
 */
export function yamlLines(text: string): (path: readonly PropertyKey[]) => number {
  const lines = new LineCounter();
  const { contents } = readDocument(text, lines);
  return (path) => {
    let node: unknown = contents;
    let line = 1;
    for (const name of path) {
      if (isSeq(node)) {
        node = node.items[Number(name)];
        const start = isNode(node) ? node.range?.[0] : undefined;
        if (start === undefined) break;
        line = lines.linePos(start).line;
        continue;
      }
      const pair = isMap(node)
        ? node.items.find(({ key }) => isScalar(key) && key.value === name)
        : undefined;
      if (!isScalar(pair?.key)) break;
      line = lines.linePos(pair.key.range?.[0] ?? 0).line;
      node = pair.value;
    }
    return line;
  };
}

function readDocument(text: string, lineCounter = new LineCounter()): Document.Parsed {
  const document = parseDocument(text, { lineCounter });
  const fault = yamlFault(text, document, lineCounter);
  if (fault) throw new Error(fault);
  return document;
}

/** Parses the YAML between the two `---` at the top of a text; line numbers are those of its file. */
export function readFrontMatter(text: string): unknown {
  const matter = /^---\r?\n([\s\S]*?)\r?\n---\s*(?:\r?\n|$)/.exec(text)?.[1];
  if (matter === undefined)
    throw new Error(
      'Pas d’en-tête. Attendu : title, description et les dates entre deux lignes « --- ». Exemple : ---',
    );
  return readYaml(`\n${matter}`);
}
