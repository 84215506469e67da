/**
 * Parses a text as an author typed it: MDX to the syntax tree (mdast) from which its page is made. Errors are in French
 * and give the line.
 */
import { mdxToMdast, type Features, type MdastNode } from 'satteri';
import { MERGE_MARKER, spellHidden, strayIn, UNMERGED, type Stray } from './written-characters.ts';

/** A node of a text: a paragraph, a tag, a word. */
export type TextNode = MdastNode;
/** A whole text, including its front matter: line numbers are those of its file. */
export type TextTree = Extract<TextNode, { type: 'root' }>;

/** Markdown features in use; astro.config.mjs compiles the pages with the same. */
export const MARKDOWN_FEATURES: Features = { smartPunctuation: false };

/** Longest line quoted to its author, in characters. */
const SHOWN_MAX = 80;

const SENTENCE = '<Claim id="premier-test">L’histoire commence en 2015.</Claim>';

/** Parts of a message to an author: the fault, what is accepted, an example. */
type Told = readonly [fault: string, accepted: string, example: string];

/** Syntax errors as the parser words them, each with its message to the author. */
const FAULTS: readonly (readonly [RegExp, (...found: string[]) => Told])[] = [
  [
    /^Expected a closing tag for `<(\w*)>`/,
    (tag = '') => [
      `« <${tag}> » n’est pas fermé`,
      `</${tag}> avant la fin du paragraphe, ou du bloc`,
      SENTENCE,
    ],
  ],
  [
    /^Unexpected closing tag `<\/(\w*)>`, expected corresponding closing tag for `<(\w*)>` \((\d+):/,
    (closing = '', open = '', line = '') => [
      `« </${closing}> » est écrit, et « <${open}> », ligne ${line}, n’est pas fermé`,
      `</${open}> d’abord`,
      '<Claim id="controle">La <Term id="cnil">CNIL</Term> contrôle.</Claim>',
    ],
  ],
  [
    /^Unexpected closing tag `<\/(\w*)>`/,
    (tag = '') => [`« </${tag}> » ne ferme rien`, `<${tag}> avant`, SENTENCE],
  ],
  [
    /expected a valid JSX tag/,
    () => [
      'Une balise est mal écrite',
      'un nom, puis ses valeurs entre guillemets droits',
      SENTENCE,
    ],
  ],
  [
    /^Unexpected character `!`/,
    () => ['« <! » n’est pas une balise', 'une note entre {/* et */}', '{/* à relire */}'],
  ],
  [
    /expected a corresponding closing brace/,
    () => ['« { » n’est pas fermé', 'un texte sans accolades', 'le rapport (2024)'],
  ],
];

/**
 * @param text  a whole MDX file
 * @throws {Error} in French, with the line, what was written, what is accepted and an example
 */
export function readMdx(text: string): TextTree {
  checkTyped(text);
  const tree = parsedMdx(text);
  for (const { value, line } of valuesIn(tree)) {
    const meant = strayIn(value);
    if (meant) throw unseen(text, line, meant);
  }
  return tree;
}

/**
 * Checks what no text contains, whatever its markup: stray characters, and what an unfinished merge leaves.
 *
 * @throws {Error} as `readMdx` does
 */
export function checkTyped(text: string): void {
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const typed = strayIn(text);
  if (typed) throw unseen(text, lineAt(typed.offset), typed);
  const marker = MERGE_MARKER.exec(text);
  if (marker) throw faultAt(text, lineAt(marker.index), UNMERGED);
}

function parsedMdx(text: string): TextTree {
  try {
    return mdxToMdast(text, { features: MARKDOWN_FEATURES, position: true }) as TextTree;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, at = '1', parserWords = said] = /^(\d+):\d+: ([\s\S]*)$/.exec(said) ?? [];
    const [fault, accepted, example] = toldOf(parserWords);
    throw faultAt(text, Number(at), [fault, accepted, example], error);
  }
}

function faultAt(text: string, line: number, told: Told, cause?: unknown): Error {
  const [fault, accepted, example] = told;
  const written = (text.split(/\r?\n/)[line - 1] ?? '').trim();
  const shown = written.length > SHOWN_MAX ? `${written.slice(0, SHOWN_MAX)}…` : written;
  return new Error(
    `Ligne ${line}, « ${spellHidden(shown)} » : ${fault}. Attendu : ${accepted}. Exemple : ${example}`,
    { cause },
  );
}

const unseen = (text: string, line: number, { told, advice }: Stray) =>
  faultAt(text, line, [`${told}, est écrit`, advice.accepted, advice.example]);

/** The meaning of references such as `&#x202e;` is visible in the tree only. */
function valuesIn(node: TextNode, around = 1): { value: string; line: number }[] {
  const line = node.position?.start.line ?? around;
  const isTag = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  const own = isTag
    ? node.attributes.map(({ value }) => value)
    : ['value' in node ? node.value : ''];
  const children: readonly TextNode[] = 'children' in node ? node.children : [];
  return [
    ...own.flatMap((value) => (typeof value === 'string' ? { value, line } : [])),
    ...children.flatMap((child) => valuesIn(child, line)),
  ];
}

function toldOf(parserWords: string): Told {
  for (const [pattern, tell] of FAULTS) {
    const found = pattern.exec(parserWords);
    if (found) return tell(...found.slice(1));
  }
  return ['Ce n’est pas du MDX', 'du Markdown, et des balises fermées', SENTENCE];
}
