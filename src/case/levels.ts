/**
 * Measures the three levels of each article: its essentials, the article itself, and the page that audits each
 * sentence. For each, how hard it is to read and how many claims it contains. Pure.
 */
import type { Locale } from '../i18n/locale.ts';
import { ARTICLES, type ArticleId } from '../schemas/text.ts';
import type { TextTree } from '../schemas/read-mdx.ts';
import type { CaseEntries } from './case-entry.ts';
import { claimBlocks } from './claim-words.ts';
import { readabilityOf, type Readability } from './readability.ts';
import { saidSentencesOf } from './claimed-sentence.ts';
import { passagesOf } from './text-passages.ts';
import { isElement } from './text-tree.ts';

export type Level = 'essential' | 'standard' | 'detailed';

export interface LevelCount extends Readability {
  article: ArticleId;
  locale: Locale;
  level: Level;
  /** Number of claims. */
  claims: number;
}

/** Text besides the headings and the claims: paragraphs, items, cells. */
export function blocksOf(tree: TextTree): string[] {
  const children = tree.children.filter((node) => !isElement(node) || node.name !== 'Heading');
  return passagesOf({ ...tree, children }).map(({ words }) => words);
}

/** Each level of each article, in both languages, in reading order. */
export function levelCounts({ articles, essentials, claims }: CaseEntries): LevelCount[] {
  return ARTICLES.flatMap((article) =>
    articles
      .filter(({ name }) => name === article)
      .flatMap(({ locale, tree }) => {
        const own = claims.filter(({ id }) => id.startsWith(`${article}/`));
        const said = own.flatMap((claim) => claimBlocks(claim, locale));
        const short = essentials.find((text) => text.article === article && text.locale === locale);
        const count = (level: Level, blocks: readonly string[], held: number): LevelCount => ({
          article,
          locale,
          level,
          claims: held,
          ...readabilityOf(blocks, locale),
        });
        return [
          ...(short
            ? [count('essential', blocksOf(short.tree), saidSentencesOf(short.tree).length)]
            : []),
          count('standard', [...blocksOf(tree), ...said], own.length),
          count('detailed', [...said, ...own.map(({ reason }) => reason[locale])], own.length),
        ];
      }),
  );
}
