/** Extracts the numbered questions under a heading of a text, each with the pages that answer it. Pure. */
import { isRoute, type RouteName } from '../i18n/routes.ts';
import type { Locale } from '../i18n/locale.ts';
import { typeset } from '../i18n/typography.ts';
import type { TextNode } from '../schemas/read-mdx.ts';
import type { Page } from './case-entry.ts';
import { attributeOf, childrenOf, elementsIn, isElement, wordsIn } from './text-tree.ts';

export interface AskedQuestion {
  words: string;
  pages: { route: RouteName; words: string }[];
}

const isPageLink = (node: TextNode) => isElement(node) && node.name === 'PageLink';

/**
 * Questions in the numbered list under the heading `section`. A handout repeats those of the page, word for word.
 *
 * @throws when there is no such list; the message is for the author
 */
export function askedQuestions(
  { tree, file, locale }: Pick<Page, 'tree' | 'file' | 'locale'>,
  section: string,
): AskedQuestion[] {
  const blocks = tree.children;
  const at = blocks.findIndex((node) =>
    elementsIn(node).some(
      (element) => element.name === 'Heading' && attributeOf(element, 'id') === section,
    ),
  );
  const list = blocks.slice(at + 1).find((node) => node.type === 'list' && node.ordered);
  if (at < 0 || !list)
    throw new Error(
      `${file} : aucune liste numérotée sous le titre « ${section} », que la fiche de deux pages reprend. Attendu : <Heading id="${section}">…</Heading>, puis « 1. Une question ? ».`,
    );
  return childrenOf(list).map((item) => askedQuestion(item, locale));
}

/** Splits an item into its words, up to the first page link, and the linked pages. */
function askedQuestion(item: TextNode, locale: Locale): AskedQuestion {
  const inline = childrenOf(item).flatMap(childrenOf);
  const first = inline.findIndex(isPageLink);
  const answers = first < 0 ? [] : inline.slice(first);
  return {
    words: typeset(
      wordsIn(item, (part) => answers.includes(part)),
      locale,
    ),
    pages: elementsIn(item)
      .filter(isPageLink)
      .flatMap((link) => {
        const route = attributeOf(link, 'to');
        return isRoute(route) ? [{ route, words: typeset(wordsIn(link), locale) }] : [];
      }),
  };
}
