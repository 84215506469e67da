/**
 * Checks that nothing is stated without proof (editorial charter). All words of an article belong to a checked sentence, explain, or say what is not known or how the text was made; and neither an explanation nor a
 * page states anything about the case where it cites nothing. Pure.
 */
import type { Locale } from '../../i18n/locale.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { TextNode } from '../../schemas/read-mdx.ts';
import type { Actor, Article, CaseEntries, Page } from '../case-entry.ts';
import { claimedSentencesOf, claimTable, isClaim } from '../claimed-sentence.ts';
import { escapedName } from '../named-actors.ts';
import { sentencesIn } from '../readability.ts';
import { passagesOf } from '../text-passages.ts';
import { isElement, lineOf, wordsIn } from '../text-tree.ts';
import { dateText, saidNumbers } from '../said-numbers.ts';

/** Blocks of an article that may contain words outside a checked sentence. */
const FREE: ReadonlySet<string | null> = new Set(['Heading', 'Explanation', 'Unknowns', 'Method']);
/** Blocks that say what was not found and what was read. */
const OF_OUR_WORK: ReadonlySet<string | undefined> = new Set(['Unknowns', 'Method']);

/** Up to this many explanations are never too many. */
const EXPLAINING_MIN = 3;

const CLAIM = '<Claim id="premier-test">L’histoire commence en 2015.</Claim>';

/** Elsewhere in an article, no words are allowed at all (checkBare). */
const mayDoWithout = (block: string | undefined) =>
  block !== undefined && block !== 'Heading' && FREE.has(block);

type Text = Article | Page;

/** Problems of every text, in both editions, each with its line. */
export function checkUnproved({
  articles,
  pages,
  actors,
}: Pick<CaseEntries, 'articles' | 'pages' | 'actors'>): Problem[] {
  return [
    ...articles.flatMap((text) => [
      ...checkBare(text),
      ...checkShare(text),
      ...checkStatements(text, actors, CLAIM, mayDoWithout),
    ]),
    ...pages.flatMap((text) =>
      checkStatements(text, actors, '<Cite id="reponse" pieces="cnil-2024-12-05" />'),
    ),
  ];
}

/** Words that are neither in a checked sentence nor in a block that may do without. */
function checkBare({ file, tree }: Article): Problem[] {
  const isProved = (node: TextNode) =>
    (isElement(node) && FREE.has(node.name)) || isClaim(node) || claimTable(node) !== undefined;
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
        message: `« ${bare} » n’est pas une phrase vérifiée. Attendu : les mots dans <Claim id>, ou le paragraphe dans <Explanation> s’il n’affirme rien. Exemple : ${CLAIM}`,
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
      message: `${explaining} passages sur ${all} sont dans <Explanation>. Attendu : moins d’un tiers. Exemple : ${CLAIM}`,
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
        return {
          file,
          field: `ligne ${line}`,
          message: `« ${sentence} » affirme (« ${found} ») et ne cite aucune pièce. Attendu : une phrase vérifiée, avec ses pièces ; ou une explication qui n’affirme rien de personne. Exemple : ${example}`,
        };
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

/*
 * A sentence that states something about the case needs a pièce: its subject is a person, a body or a text of the case,
 * or it gives a day, a count or an attribution. Questions, and sentences about what was not read or not found, do not
 * count. Grammar is not parsed: a subject is what begins a clause, with « le », « la », « les » or a name, so « un
 * ministre » (anybody) and « la page du ministère » (a page) are allowed. Statements without any of these signs are
 * missed.
 */

/** Common nouns for the offices, bodies and texts of the case. */
const ROLES: Readonly<Record<Locale, string>> = {
  fr: '(?:anciens? |actuels? )?(?:ministres?|ministère|gouvernement|policiers?|police|gendarmes?|gendarmerie|préfets?|préfète|préfecture|procureure?s?|parquet|magistrate?s?|députée?s?|sénateurs?|sénatrices?|Sénat|Assemblée|Parlement|inspections?|inspecteurs?|Conseil (?:d’État|constitutionnel)|Cour|tribuna(?:l|ux)|juges?|communes?|mairies?|maires?|éditeur|loi|décret|Constitution|rapport|arrêté|dépêche)',
  en: '(?:former |current |interior )?(?:ministers?|ministry|government|police|officers?|gendarmes?|gendarmerie|prefects?|prefecture|prosecutors?|judges?|magistrates?|MPs?|senators?|Senate|National Assembly|Parliament|(?:complaints |investigating )?commission|inspectorates?|inspectors?|Constitutional Council|Conseil d’État|Cour|courts?|municipality|municipalities|mayors?|publisher|law|decree|Constitution|report|order|dispatch)',
};
const ARTICLE: Readonly<Record<Locale, string>> = {
  fr: "(?:les? |la |l['’]|ces? |cette |cet |M\\. |Mme )",
  en: '(?:the |this |these |Mr |Ms |Mrs )',
};
/**
 * What precedes a clause within a sentence. « il ne dit pas que » is excluded: it asserts nothing about what follows.
 */
const CLAUSE: Readonly<Record<Locale, string>> = {
  fr: "(?:[;:,(—] ?|(?<!\\p{L})(?:(?<!(?:dit|prouve|signifie) pas )qu(?:e |['’])|(?:mais|car|or|donc|si|quand|lorsque|puisque|où|comme) ))",
  en: '(?:[;:,(—] ?|(?<!\\p{L})(?:(?<!not (?:say|prove|mean) )that|but|because|so|if|when|since|where|as) )',
};
/** What follows a name that is not a subject: it is part of a list, or a predicate. */
const NO_VERB: Readonly<Record<Locale, string>> = {
  fr: "(?! ?(?:[,;:.)]|$|(?:des?|du|à|aux?|en|pour|sur|par|avec|et|ou) |d['’]))",
  en: "(?! ?(?:[,;:.)]|$|['’]|(?:of|for|on|in|by|with|to|and|or) ))",
};
const ATTRIBUTION: Readonly<Record<Locale, string>> = {
  fr: "(?<!\\p{L})(?:selon|d’après|d'après) ",
  en: '(?<!\\p{L})according to ',
};
/** What was looked for and not read or not found. */
const ABSENCE: Readonly<Record<Locale, RegExp>> = {
  fr: /(?:n['’](?:a|ont|avons)|non|ni) (?:pas |été |rien )*(?:lue?s?|trouvée?s?)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:not|no|nothing|neither|nor)(?!\p{L})[^.]*(?:read|found)(?!\p{L})/iu,
};
/** What the site says about its own work, including the days of that work. */
const OWN_WORK: Readonly<Record<Locale, RegExp>> = {
  fr: /(?<!\p{L})(?:recherches?|nous|(?:lu|trouvé|cherché|essayé|consulté|vérifié)e?s?)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:search(?:es|ed)?|we|read|found|tried|consulted|checked)(?!\p{L})/iu,
};
/** A text named by its date. */
const NAMED_BY_DAY: Readonly<Record<Locale, RegExp>> = {
  fr: /(?:loi|décret|arrêté|arrêt|décision)(?: n[°o] ?[\d-]+)? du \d{1,2}(?:er)? \p{L}+ \d{4}/giu,
  en: /(?:law|decree|order|judgment|decision)(?: no\. ?[\d-]+)? of \d{1,2} \p{L}+ \d{4}/giu,
};
/** Things that are counted in the case. */
const COUNTED: Readonly<Record<Locale, string>> = {
  fr: '(?:utilisations?|usages?|emplois?|cas|plaintes?|signalements?|communes?|licences?|caméras?|lieux|tests?|événements?|ministres?|députés?|sénateurs?|voix|alertes?|enquêtes?)',
  en: '(?:uses?|cases?|complaints?|reports?|referrals?|municipalities|licences?|cameras?|places|tests?|events?|ministers?|MPs?|senators?|votes?|alerts?|investigations?)',
};
const NUMBER = '(?<!\\p{L}|\\d)\\d[\\d\\s.,]*';

/** Returns the words that make a sentence a statement about the case, or undefined if it is not one. */
export type StatesCase = (sentence: string) => string | undefined;

/**
 * @param names   names of the actors of the case, as a text writes them
 * @param isFree  whether the text explains how it was made or what is not known: then only a subject at the start of a
 *   sentence counts, and what was read or found is not a statement
 */
export function statementsIn(locale: Locale, names: readonly string[], isFree = false): StatesCase {
  const named = names.map(escapedName).join('|') || '(?!)';
  const who = `(?:${ARTICLE[locale]}?(?:${named})|${ARTICLE[locale]}${ROLES[locale]})(?![\\p{L}-])`;
  const first = new RegExp(`^(?<found>${who})(?! ?:|['’])`, 'iu');
  const others = [
    new RegExp(`${CLAUSE[locale]}(?<found>${who})${NO_VERB[locale]}`, 'iu'),
    new RegExp(`(?<found>${ATTRIBUTION[locale]}${who})`, 'iu'),
    new RegExp(`(?<found>${NUMBER}\\s?${COUNTED[locale]})(?!\\p{L})`, 'iu'),
  ];
  const patterns = isFree ? [first] : [first, ...others];
  return (sentence) => {
    const said = sentence.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
    if (/\?$/u.test(said) || ABSENCE[locale].test(said)) return undefined;
    const isOwn = OWN_WORK[locale].test(said);
    if (isFree && isOwn) return undefined;
    const found = patterns.map((pattern) => pattern.exec(said)?.groups?.['found']).find(Boolean);
    return found ?? (isFree || isOwn ? undefined : dayIn(said, locale));
  };
}

/** A full date, unless it is part of the name of a text. */
function dayIn(sentence: string, locale: Locale): string | undefined {
  const { dates } = saidNumbers(sentence.replace(NAMED_BY_DAY[locale], ''), locale);
  const date = dates.find(({ day, year }) => day && year);
  return date && dateText(date);
}
