/**
 * Checks that nothing is stated without proof (editorial charter). All words of an article or of its essentials belong
 * to a checked sentence, explain, or say what is not known or how the text was made; and neither an explanation nor a
 * page states anything about the case where it cites nothing (case-statement.ts). Pure.
 */
import type { Locale } from '../../i18n/locale.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { TextNode } from '../../schemas/read-mdx.ts';
import type { Actor, Article, CaseEntries, Essential, Page } from '../case-entry.ts';
import { statementsIn, type StatesCase } from '../case-statement.ts';
import { claimedSentencesOf, claimTable, isClaim } from '../claimed-sentence.ts';
import { sentencesIn } from '../readability.ts';
import { isSays } from '../said-sentence.ts';
import { passagesOf } from '../text-passages.ts';
import { isElement, lineOf, wordsIn } from '../text-tree.ts';

/** Blocks of an article that may contain words outside a checked sentence. */
const FREE: ReadonlySet<string | null> = new Set(['Heading', 'Explanation', 'Unknowns', 'Method']);
/** Blocks that say what was not found and what was read. */
const OF_OUR_WORK: ReadonlySet<string | undefined> = new Set(['Unknowns', 'Method']);

/** Up to this many explanations are never too many. */
const EXPLAINING_MIN = 3;

const CLAIM = {
  article: '<Claim id="premier-test">L’histoire commence en 2015.</Claim>',
  essential: '<Says claim="premier-test">L’histoire commence en 2015.</Says>',
} as const;

/** Elsewhere in an article, no words are allowed at all (checkBare). */
const mayDoWithout = (block: string | undefined) =>
  block !== undefined && block !== 'Heading' && FREE.has(block);

type Text = Article | Essential | Page;

/** Problems of every text, in both editions, each with its line. */
export function checkUnproved({
  articles,
  essentials,
  pages,
  actors,
}: Pick<CaseEntries, 'articles' | 'essentials' | 'pages' | 'actors'>): Problem[] {
  return [
    ...articles.flatMap((text) => [
      ...checkBare(text, 'article'),
      ...checkShare(text),
      ...checkStatements(text, actors, CLAIM.article, mayDoWithout),
    ]),
    ...essentials.flatMap((text) => [
      ...checkBare(text, 'essential'),
      ...checkStatements(text, actors, CLAIM.essential, mayDoWithout),
    ]),
    ...pages.flatMap((text) =>
      checkStatements(text, actors, '<Cite id="reponse" pieces="cnil-2024-12-05" />'),
    ),
  ];
}

/** Words that are neither in a checked sentence nor in a block that may do without. */
function checkBare({ file, tree }: Text, kind: keyof typeof CLAIM): Problem[] {
  const isProved = (node: TextNode) =>
    (isElement(node) && FREE.has(node.name)) ||
    isClaim(node) ||
    isSays(node) ||
    claimTable(node) !== undefined;
  const visit = (node: TextNode): Problem[] => {
    // Our blocks contain blocks; so do a list and its items.
    const isHolder = ['root', 'list', 'listItem', 'mdxJsxFlowElement'].includes(node.type);
    if (isProved(node)) return [];
    if (isHolder && 'children' in node) return node.children.flatMap(visit);
    const bare = wordsIn(node, isProved);
    if (!/[\p{L}\p{N}]/u.test(bare)) return [];
    return [
      {
        file,
        field: `ligne ${lineOf(node)}`,
        message: `« ${bare} » n’est pas une phrase vérifiée. Attendu : les mots dans ${kind === 'article' ? '<Claim id>' : '<Says claim>'}, ou le paragraphe dans <Explanation> s’il n’affirme rien. Exemple : ${CLAIM[kind]}`,
      },
    ];
  };
  return visit(tree);
}

/** An article that explains in a third of its passages or more no longer reports. */
function checkShare({ file, tree }: Article): Problem[] {
  const passages = passagesOf(tree).filter(({ block }) => block !== 'Heading');
  const explaining = passages.filter(({ block }) => block === 'Explanation').length;
  const all = passages.length + claimedSentencesOf(tree).length;
  if (explaining <= EXPLAINING_MIN || explaining < all / 3) return [];
  return [
    {
      file,
      field: 'texte',
      message: `${explaining} passages sur ${all} sont dans <Explanation>. Attendu : moins d’un tiers. Exemple : ${CLAIM.article}`,
    },
  ];
}

/** What an explanation or a page states about the case without citing anything. */
function checkStatements(
  { file, tree, locale }: Text,
  actors: readonly Actor[],
  example: string,
  isRead = (block: string | undefined) => block !== 'Heading',
): Problem[] {
  const [states, statesFreely] = detectors(locale, actors);
  return passagesOf(tree)
    .filter(({ pieces, block }) => pieces.length === 0 && isRead(block))
    .flatMap(({ words, line, block }) =>
      sentencesIn(words, locale).flatMap((sentence) => {
        const found = (OF_OUR_WORK.has(block) ? statesFreely : states)(sentence);
        if (found === undefined) return [];
        return [
          {
            file,
            field: `ligne ${line}`,
            message: `« ${sentence} » affirme (« ${found} ») et ne cite aucune pièce. Attendu : une phrase vérifiée, avec ses pièces ; ou une explication qui n’affirme rien de personne. Exemple : ${example}`,
          },
        ];
      }),
    );
}

/** Cache: the patterns of all names are long, and built once per case file. */
const made = new WeakMap<readonly Actor[], Record<Locale, [StatesCase, StatesCase]>>();

function detectors(locale: Locale, actors: readonly Actor[]): [StatesCase, StatesCase] {
  const of = (locale: Locale): [StatesCase, StatesCase] => {
    const names = actors.flatMap(({ name, shortName, shortNameEn }) => [
      name[locale],
      (locale === 'en' && shortNameEn) || shortName,
    ]);
    return [statementsIn(locale, names), statementsIn(locale, names, true)];
  };
  const known = made.get(actors) ?? { fr: of('fr'), en: of('en') };
  made.set(actors, known);
  return known[locale];
}
