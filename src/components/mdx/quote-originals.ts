/**
 * Adds the original French words after each quotation in the checked sentences of an English article. They come
 * from the French article.
 */
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { claimedSentencesOf, isClaim } from '../../case/claimed-sentence.ts';
import { originalsOf } from '../../case/quoted-originals.ts';
import { attributeOf, childrenOf, isElement } from '../../case/text-tree.ts';
import { readMdx, type TextNode, type TextTree } from '../../schemas/read-mdx.ts';
import { readSource } from '../../schemas/read-source.ts';

/** The end of a quotation. */
const CLOSING = /”/g;

/** An English article; its French counterpart is in the same folder. */
const ENGLISH_ARTICLE = /\/content\/articles\/[^/]+\/en\.mdx$/;

/**
 * Sätteri plugin, to run after claim-tables.ts and before the typography: adds « … » after each quotation in a
 * `<Claim>` or `<ClaimCell>` of an English article.
 */
export const quoteOriginals = defineMdastPlugin({
  name: 'quote-originals',
  before(root, context) {
    const file = context.fileURL;
    if (!file || !ENGLISH_ARTICLE.test(file.pathname)) return;
    const twin = readMdx(readSource(fileURLToPath(new URL('fr.mdx', file))));
    const originals = originalsBySentence(readMdx(readSource(fileURLToPath(file))), twin);
    const visit = (node: TextNode, said: string[][] | undefined) => {
      const id = isElement(node) ? attributeOf(node, 'id') : '';
      const own = originals.get(id);
      if (isClaim(node)) return follow(node, own?.[0] ?? []);
      if (isElement(node) && node.name === 'ClaimCell') return follow(node, said?.shift() ?? []);
      const cells = isElement(node) && node.name === 'ClaimRow' ? [...(own ?? [])] : said;
      for (const child of childrenOf(node)) visit(child, cells);
    };
    const follow = (node: TextNode, after: string[]) => {
      if (node.type === 'text') {
        const value = node.value.replace(CLOSING, (mark) => `${mark}${after.shift() ?? ''}`);
        if (value !== node.value) context.setProperty(node, 'value', value);
      }
      for (const child of childrenOf(node)) follow(child, after);
    };
    visit(root as TextNode, undefined);
  },
});

/** What follows each quotation, by sentence id: one list for a sentence, or one per cell for a row. */
function originalsBySentence(en: TextTree, fr: TextTree): ReadonlyMap<string, string[][]> {
  const french = new Map(claimedSentencesOf(fr).map((sentence) => [sentence.id, sentence]));
  return new Map(
    claimedSentencesOf(en).map(({ id, text, cells = [text ?? ''] }) => {
      const twin = french.get(id);
      const there = twin?.cells ?? [twin?.text ?? ''];
      return [id, cells.map((words, at) => originalsOf({ fr: there[at] ?? '', en: words }))];
    }),
  );
}
