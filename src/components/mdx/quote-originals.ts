/**
 * Quotes in the checked sentences of an English article: in translation, then in the original words, which the French
 * article contains.
 */
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { claimedSentencesOf, claimTable, isClaim } from '../../case/claimed-sentence.ts';
import { originalsOf } from '../../case/quoted-originals.ts';
import { attributeOf, childrenOf } from '../../case/text-tree.ts';
import { readMdx, type TextNode, type TextTree } from '../../schemas/read-mdx.ts';
import { readSource } from '../../schemas/read-source.ts';

/** Where a quotation ends. */
const CLOSING = /”/g;

/** An English article; its French counterpart is in the same folder. */
const ENGLISH_ARTICLE = /\/content\/articles\/[^/]+\/en\.mdx$/;

/**
 * Sätteri plugin, before claim-tables.ts and the typography: in an English article, each quotation in a `<Claim>` or
 * in a row of claims is followed by « … ».
 */
export const quoteOriginals = defineMdastPlugin({
  name: 'quote-originals',
  before(root, context) {
    const file = context.fileURL;
    if (!file || !ENGLISH_ARTICLE.test(file.pathname)) return;
    const french = readMdx(readSource(fileURLToPath(new URL('fr.mdx', file))));
    const originals = originalsBySentence(root as TextTree, french);
    const follow = (node: TextNode, after: string[]) => {
      if (node.type === 'text') {
        const value = node.value.replace(CLOSING, (mark) => `${mark}${after.shift() ?? ''}`);
        if (value !== node.value) context.setProperty(node, 'value', value);
      }
      for (const child of childrenOf(node)) follow(child, after);
    };
    const visit = (node: TextNode) => {
      const table = claimTable(node);
      if (isClaim(node)) follow(node, [...(originals.get(attributeOf(node, 'id'))?.[0] ?? [])]);
      else if (table)
        for (const [at, { mark }] of table.rows.entries()) {
          const cells = mark ? originals.get(attributeOf(mark, 'id')) : undefined;
          const row = childrenOf(node)[at + 1];
          if (!cells || !row) continue;
          for (const [place, cell] of childrenOf(row).entries())
            follow(cell, [...(cells[place] ?? [])]);
        }
      else for (const child of childrenOf(node)) visit(child);
    };
    visit(root as TextNode);
  },
});

/** What follows each quotation, by sentence: one list for its words, or one for each cell of its row. */
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
