/** Extracts the passages of a text other than its checked sentences. Pure. */
import type { TextNode, TextTree } from '../schemas/read-mdx.ts';
import type { Bilingual } from '../i18n/locale.ts';
import { pathOf } from '../i18n/routes.ts';
import { typeset } from '../i18n/typography.ts';
import type { Article, Page } from './case-entry.ts';
import { claimTable, isClaim } from './claimed-sentence.ts';
import { citationMarksOf } from './prose-reference.ts';
import { routeOf } from './target-path.ts';
import { attributeOf, childrenOf, isElement, lineOf, sharedTree, wordsIn } from './text-tree.ts';

/** A paragraph, heading, item or cell that contains words. */
export interface Passage {
  words: string;
  line: number;
  /** Id of the section that contains it. */
  section: string | undefined;
  /** Ids of the pièces that it cites itself (`<Cite>`). */
  pieces: string[];
}

/** Blocks that contain blocks; the content of any other block is one passage. */
const CONTAINERS: ReadonlySet<TextNode['type']> = new Set<TextNode['type']>([
  'root',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
]);
const INLINE: ReadonlySet<TextNode['type']> = new Set<TextNode['type']>([
  'text',
  'emphasis',
  'strong',
  'link',
  'inlineCode',
  'break',
  'mdxJsxTextElement',
]);

/** Passages in reading order, without the words of claims. */
export function passagesOf(tree: TextTree): Passage[] {
  let section: string | undefined;
  const visit = (node: TextNode): Passage[] => {
    if (isClaim(node) || claimTable(node)) return [];
    if (isElement(node) && node.name === 'Heading') section = attributeOf(node, 'id');
    const children = childrenOf(node);
    const holdsBlocks =
      CONTAINERS.has(node.type) ||
      (node.type === 'mdxJsxFlowElement' && !children.some(({ type }) => INLINE.has(type)));
    if (holdsBlocks) return children.flatMap(visit);
    const words = wordsIn(node, isClaim);
    return words ? [{ words, line: lineOf(node), section, pieces: piecesCitedIn(node) }] : [];
  };
  return visit(tree);
}

function piecesCitedIn(node: TextNode): string[] {
  return citationMarksOf(node).flatMap((mark) => (mark.kind === 'cite' ? mark.pieces : []));
}

/** A passage in both languages, with the address of its section. */
export interface TwinPassage {
  words: Bilingual;
  href: Bilingual;
}

/**
 * Passages of all texts; the nth in one language corresponds to the nth in the other (check-twins.ts).
 * @throws if the two languages of a text have different numbers of passages
 */
export function twinPassages(texts: readonly (Article | Page)[]): TwinPassage[] {
  return texts
    .filter(({ locale }) => locale === 'fr')
    .flatMap((text) => {
      const twin = texts.find(({ name, locale }) => name === text.name && locale === 'en');
      const [fr, en] = [linkedPassages(text), twin ? linkedPassages(twin) : []];
      if (fr.length !== en.length)
        throw new Error(
          `${text.file} : ${fr.length} passages en français, ${en.length} en anglais.`,
        );
      return fr.map((passage, at) => ({
        words: { fr: passage.words, en: en[at]?.words ?? '' },
        href: { fr: passage.href, en: en[at]?.href ?? '' },
      }));
    });
}

function linkedPassages({ name, locale, tree }: Article | Page): { words: string; href: string }[] {
  const route = routeOf(name);
  if (!route) return [];
  return passagesOf(sharedTree(tree)).map(({ words, section }) => ({
    words: typeset(words, locale),
    href: pathOf(route, locale, section),
  }));
}
