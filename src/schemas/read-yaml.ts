/**
 * Parses YAML as an author typed it (YAML 1.2, core schema): a date stays the text that was written, whatever its
 * calendar. Refuses, besides what is not YAML, what the parser would read otherwise than its author meant. Errors are in
 * French and give the line.
 */
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import { checkTyped, faultError, strayIn, type Fault, type Told } from './written-characters.ts';

const QUOTES: Told = [
  'ce n’est pas du YAML',
  'une espace après le « : » d’un champ, et des guillemets autour d’une valeur qui contient « : » ou commence par un signe',
  'fr: "Police : premiers usages"',
];
const MARGIN: Told = [
  'la marge n’est pas celle du bloc',
  'la même marge, en espaces ordinaires, pour tous les champs d’un bloc, et chaque « { » ou « [ » fermé',
  'deux espaces devant fr: et devant en:',
];
const TWICE: Told = [
  'ce nom est déjà écrit plus haut',
  'un nom qui ne sert qu’une fois',
  'retirer l’une des deux lignes',
];
const SPECIAL: Told = [
  '« & », « * », « ! » ou « __proto__ » ont un autre sens ici',
  'la valeur seule, entre guillemets si elle commence par un signe',
  'fr: "*mot* de la fin"',
];
const CUT: Told = [
  '« # » après une espace coupe la valeur : la suite ne se lit pas',
  'une valeur entre guillemets quand elle contient « # »',
  'fr: "La pièce #1"',
];

/** By error code of the parser (yaml 2); the others most often mean a colon or a quotation mark. */
const HINTS: Partial<Record<YAMLError['code'], Told>> = {
  DUPLICATE_KEY: TWICE,
  TAB_AS_INDENT: MARGIN,
  BAD_INDENT: MARGIN,
  BAD_ALIAS: SPECIAL,
};

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
  const { contents } = readDocument(text);
  return (path) => {
    let node: unknown = contents;
    let offset = 0;
    for (const name of path) {
      const items: unknown[] = isMap(node) || isSeq(node) ? node.items : [];
      const item = isMap(node)
        ? items.find((one) => isPair(one) && isScalar(one.key) && one.key.value === name)
        : items[Number(name)];
      const named = isPair(item) ? item.key : item;
      if (!isNode(named)) break;
      offset = named.range?.[0] ?? offset;
      node = isPair(item) ? item.value : item;
    }
    return text.slice(0, offset).split('\n').length;
  };
}

/** Parses the YAML between the two `---` at the top of a text; line numbers are those of its file. */
export function readFrontMatter(text: string): unknown {
  return readYaml(frontMatterOf(text));
}

/** The YAML of a front matter, on the lines that it has in its file. */
export function frontMatterOf(text: string): string {
  const matter = /^---\r?\n([\s\S]*?)\r?\n---\s*(?:\r?\n|$)/.exec(text)?.[1];
  if (matter === undefined)
    throw new Error(
      'Pas d’en-tête. Attendu : title, description et les dates entre deux lignes « --- ». Exemple : ---',
    );
  return `\n${matter}`;
}

function readDocument(text: string): Document.Parsed {
  checkTyped(text);
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  const margin = /^ *[\u00a0\u202f]/m.exec(text);
  const fault = margin
    ? { offset: margin.index, told: MARGIN }
    : error
      ? { offset: error.pos[0], told: HINTS[error.code] ?? QUOTES }
      : misread(text, document);
  if (fault) throw faultError(text, fault, error);
  return document;
}

/** First value that YAML reads otherwise than it is meant. */
function misread(text: string, document: Document.Parsed): Fault | undefined {
  let fault: Fault | undefined;
  visit(document, {
    Node(_, node) {
      const [offset = 0, end = 0] = node.range ?? [];
      const told = toldOf(node as Node, text.slice(offset, end), text.slice(end));
      if (!told) return undefined;
      fault = { offset, told };
      return visit.BREAK;
    },
  });
  return fault;
}

/**
 * What is wrong with a node, if anything.
 * @param written  its own text
 * @param after    the text that follows
 */
function toldOf(node: Node, written: string, after: string): Told | undefined {
  if (isAlias(node) || node.anchor || node.tag) return SPECIAL;
  if (!isScalar(node)) return undefined;
  if (node.value === '__proto__') return SPECIAL;
  // Words typed without quotation marks end where a comment begins; a comment beside one word is meant.
  const [, next = ''] = (node.type === 'PLAIN' && /^[ \t]+#(.)/u.exec(after)) || [];
  const isCut = next !== '' && (/\s/u.test(written) || /\S/u.test(next));
  return isCut ? CUT : strayIn(String(node.value))?.told;
}
