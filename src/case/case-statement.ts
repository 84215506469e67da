/**
 * Detects sentences that state something about the case and therefore need a pièce: the subject is a person, a body or
 * a text of the case, or the sentence gives a day, a count or an attribution. Questions, and sentences about what was
 * not read or not found, do not count. Grammar is not parsed: a subject is what begins a clause, with « le », « la »,
 * « les » or a name, so « un ministre » (anybody) and « la page du ministère » (a page) are allowed. Statements without
 * any of these signs are missed. Pure.
 */
import type { Locale } from '../i18n/locale.ts';
import { dateText, saidNumbers } from './said-numbers.ts';

/** Common nouns for the offices, bodies and texts of the case. */
const ROLES: Readonly<Record<Locale, string>> = {
  fr: '(?:anciens? |actuels? )?(?:ministres?|ministère|gouvernement|policiers?|police|gendarmes?|gendarmerie|préfets?|préfète|préfecture|procureure?s?|parquet|magistrate?s?|députée?s?|sénateurs?|sénatrices?|Sénat|Assemblée|Parlement|inspections?|inspecteurs?|Conseil (?:d’État|constitutionnel)|Cour|tribuna(?:l|ux)|juges?|communes?|mairies?|maires?|éditeur|loi|décret|Constitution|rapport|arrêté|dépêche)',
  en: '(?:former |current |interior )?(?:ministers?|ministry|government|police|officers?|gendarmes?|gendarmerie|prefects?|prefecture|prosecutors?|judges?|magistrates?|deputy|deputies|senators?|Sénat|Assemblée|Parliament|inspectorates?|inspectors?|Conseil (?:d’État|constitutionnel)|Cour|courts?|municipality|municipalities|mayors?|publisher|law|decree|Constitution|report|order|dispatch)',
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
  en: '(?:uses?|cases?|complaints?|reports?|referrals?|municipalities|licences?|cameras?|places|tests?|events?|ministers?|deputies|senators?|votes?|alerts?|investigations?)',
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
  const named = names.map(escaped).join('|') || '(?!)';
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

/** Escapes a name for a pattern; apostrophes match one another, and so do spaces. */
const escaped = (name: string) =>
  name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');
