/**
 * Words the message to an author about YAML that is read otherwise than intended, or not at all. Only the first fault
 * is reported: the others often follow from it.
 */
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Document,
  type LineCounter,
  type Node,
  type YAMLError,
} from 'yaml';
import { MERGE_MARKER, strayIn, UNMERGED, type Stray } from './written-characters.ts';

/** Parts of a message to an author: the fault, what is accepted, an example. */
type Told = readonly [fault: string, accepted: string, example: string];

const UNQUOTED: Told = [
  'ce n’est pas du YAML',
  'une valeur entre guillemets quand elle contient « : » ou commence par « " »',
  'fr: "Police : premiers usages"',
];
const SIGN: Told = [
  'une valeur commence par un signe que YAML garde pour lui',
  'une valeur entre guillemets quand elle commence par @, `, % ou une virgule',
  'fr: "@piece"',
];
const MARGIN: Told = [
  'la marge n’est pas celle du bloc',
  'la même marge pour tous les champs d’un bloc, et chaque « { » ou « [ » fermé',
  'deux espaces devant fr: et devant en:',
];
const DEEP: Told = [
  'les blocs s’emboîtent trop',
  'des blocs comme ceux des autres entrées',
  'pieces: [cnil-2024-12-05]',
];
const ELSEWHERE: Told = [
  'une valeur renvoie à une autre (« & » ou « * »)',
  'la valeur écrite en entier, entre guillemets si elle commence par « & » ou « * »',
  'fr: "*mot* de la fin"',
];

const UNBREAKABLE_MARGIN: Told = [
  'une espace insécable fait la marge',
  'des espaces ordinaires devant le nom du champ',
  'deux espaces, puis fr: Un fait',
];
const BOLD: Told = [
  'une valeur commence par « ** »',
  'des mots sans mise en forme',
  'fr: Un mot important',
];
const GLUED: Told = [
  'il manque une espace après « : »',
  'le nom du champ, « : », une espace, puis la valeur',
  'topic: revelation',
];
const CUT_BY_COMMENT: Told = [
  '« # » après une espace coupe la valeur : la suite ne se lit pas',
  'une valeur entre guillemets quand elle contient « # »',
  'fr: "La pièce #1"',
];

/** As a key, it would silently vanish from an object of fields. */
const PROTOTYPE: Told = [
  '« __proto__ » est un nom que les programmes gardent pour eux',
  'un champ décrit dans src/schemas',
  'title:',
];

/** By error code of the parser (yaml 2); other codes most often mean a colon or a quotation mark. */
const SYNTAX: Partial<Record<YAMLError['code'], Told>> = {
  DUPLICATE_KEY: [
    'ce nom est déjà écrit plus haut',
    'un nom qui ne sert qu’une fois',
    'premier-test-2:',
  ],
  TAB_AS_INDENT: [
    'une tabulation fait la marge',
    'des espaces devant le nom du champ',
    'deux espaces, puis fr: Un fait',
  ],
  MULTIPLE_DOCS: [
    '« --- » ou « ... » commence un second document',
    'un seul document par fichier',
    'retirer cette ligne',
  ],
  BAD_DQ_ESCAPE: [
    'une barre oblique inverse (\\) commence un signe inconnu',
    'une valeur entre apostrophes droites, ou sans barre',
    "fr: 'Police \\ gendarmerie'",
  ],
  BAD_ALIAS: ELSEWHERE,
  ALIAS_PROPS: ELSEWHERE,
  MULTIPLE_ANCHORS: ELSEWHERE,
  BAD_SCALAR_START: SIGN,
  BAD_INDENT: MARGIN,
  RESOURCE_EXHAUSTION: DEEP,
};

/** One mistake in a YAML text. */
interface Fault {
  offset: number;
  /** Path of the field, such as `title.fr`; undefined if a syntax error hides it. */
  field?: string;
  told: Told;
}

/**
 * Message for the first fault of a text; undefined if the text means what it seems to mean.
 *
 * @param lines  the counter with which the text was parsed
 */
export function yamlFault(
  text: string,
  document: Document.Parsed,
  lines: LineCounter,
): string | undefined {
  const fault =
    unlikeYaml(text) ??
    strayCharacter(text, document) ??
    notMeant(document) ??
    syntaxFault(text, document) ??
    cutByComment(text, document);
  if (!fault) return undefined;
  const [what, accepted, example] = fault.told;
  const field = fault.field ? `, ${fault.field}` : '';
  return `Ligne ${lines.linePos(fault.offset).line}${field} : ${what}. Attendu : ${accepted}. Exemple : ${example}`;
}

/** What an editor or a merge left, which a parser takes for something else. */
function unlikeYaml(text: string): Fault | undefined {
  const kinds: readonly (readonly [RegExp, Told])[] = [
    [MERGE_MARKER, UNMERGED],
    [/^ *[\u00a0\u202f]/m, UNBREAKABLE_MARGIN],
    [/^ *(?:- )?\w+: +\*\*\S/m, BOLD],
  ];
  for (const [pattern, told] of kinds) {
    const found = pattern.exec(text);
    if (found) return { offset: found.index, told };
  }
  return undefined;
}

function syntaxFault(text: string, { errors }: Document.Parsed): Fault | undefined {
  const [error] = errors;
  if (!error) return undefined;
  const [offset] = error.pos;
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n')[0] ?? '';
  const isGlued = /^\s*(?:- )?[a-z]\w*:[\p{L}\d[{"']/iu.test(line);
  return { offset, told: isGlued ? GLUED : (SYNTAX[error.code] ?? UNQUOTED) };
}

/**
 * Words typed without quotation marks end where a comment begins. A comment beside one word is meant, unless a word
 * follows its sign at once.
 */
function cutByComment(text: string, document: Document.Parsed): Fault | undefined {
  for (const { node, field } of nodesIn(document.contents)) {
    if (!isScalar(node) || node.type !== 'PLAIN') continue;
    const [offset = 0, end = 0] = node.range ?? [];
    const comment = /^[ \t]+#(.)/u.exec(text.slice(end, text.indexOf('\n', end) + 1 || undefined));
    if (comment && (/\s/u.test(text.slice(offset, end)) || /\S/u.test(comment[1] ?? '')))
      return { offset, field, told: CUT_BY_COMMENT };
  }
  return undefined;
}

/** YAML features that content does not use: aliases and custom types. */
function notMeant(document: Document.Parsed): Fault | undefined {
  for (const { node, field } of nodesIn(document.contents)) {
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node) || node.anchor) return { offset, field, told: ELSEWHERE };
    if (isScalar(node) && node.value === '__proto__') return { offset, field, told: PROTOTYPE };
    if (node.tag)
      return {
        offset,
        field,
        told: [
          `« ${node.tag.replace('tag:yaml.org,2002:', '!!')} » donne un type à la valeur`,
          'la valeur seule, entre guillemets si elle commence par « ! »',
          'fr: "! Attention"',
        ],
      };
  }
  return undefined;
}

/** Checks the text as typed, then with escapes resolved: `"\u202e"` is typed in visible characters. */
function strayCharacter(text: string, document: Document.Parsed): Fault | undefined {
  const nodes = nodesIn(document.contents);
  const typed = strayIn(text);
  if (typed) {
    const inner = nodes.findLast(({ node: { range } }) => {
      const [from = 0, , to = 0] = range ?? [];
      return from <= typed.offset && typed.offset < to;
    });
    return { offset: typed.offset, field: inner?.field ?? '', told: unseen(typed) };
  }
  for (const { node, field } of nodes) {
    const escaped = isScalar(node) && typeof node.value === 'string' && strayIn(node.value);
    if (escaped) return { offset: node.range?.[0] ?? 0, field, told: unseen(escaped) };
  }
  return undefined;
}

const unseen = ({ told, advice }: Stray): Told => [
  `${told}, est écrit`,
  advice.accepted,
  advice.example,
];

/** A node and all its descendants, outermost first, each with the path of its field: `title.fr`, `pieces.0`. */
function nodesIn(node: unknown, field = ''): { node: Node; field: string }[] {
  if (!isNode(node)) return [];
  const within = (name: unknown) => `${field}${field && '.'}${String(name)}`;
  const inner = isMap(node)
    ? node.items.flatMap(({ key, value }) => {
        const name = within(isScalar(key) ? key.value : key);
        return [...nodesIn(key, name), ...nodesIn(value, name)];
      })
    : isSeq(node)
      ? node.items.flatMap((item, at) => nodesIn(item, within(at)))
      : [];
  return [{ node, field }, ...inner];
}
