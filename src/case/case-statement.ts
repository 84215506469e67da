/**
 * Knows a sentence that states something of the case, and so owes a pièce: its subject is a person, a body or a text of
 * the case, or it says a day, a count, or who said it. A question states nothing, nor does a sentence that says what
 * was not read or not found. Grammar is not parsed: a subject is what begins a clause, with « le », « la », « les » or
 * a name, so that « un ministre », who is anybody, and « la page du ministère », which is a page, may stand. What
 * states without any of these passes. Pure.
 */
import type { Locale } from '../i18n/locale.ts';
import { dateText, saidNumbers } from './said-numbers.ts';

/** What offices, bodies and texts of the case are called without their names. */
const ROLES: Readonly<Record<Locale, string>> = {
  fr: '(?:anciens? |actuels? )?(?:ministres?|ministère|gouvernement|policiers?|police|gendarmes?|gendarmerie|préfets?|préfète|préfecture|procureure?s?|parquet|magistrate?s?|députée?s?|sénateurs?|sénatrices?|Sénat|Assemblée|Parlement|inspections?|inspecteurs?|Conseil (?:d’État|constitutionnel)|Cour|tribuna(?:l|ux)|juges?|communes?|mairies?|maires?|éditeur|loi|décret|Constitution|rapport|arrêté|dépêche)',
  en: '(?:former |current |interior )?(?:ministers?|ministry|government|police|officers?|gendarmes?|gendarmerie|prefects?|prefecture|prosecutors?|judges?|magistrates?|deputy|deputies|senators?|Sénat|Assemblée|Parliament|inspectorates?|inspectors?|Conseil (?:d’État|constitutionnel)|Cour|courts?|municipality|municipalities|mayors?|publisher|law|decree|Constitution|report|order|dispatch)',
};
const ARTICLE: Readonly<Record<Locale, string>> = {
  fr: "(?:les? |la |l['’]|ces? |cette |cet |M\\. |Mme )",
  en: '(?:the |this |these |Mr |Ms |Mrs )',
};
/** What a clause begins after, within a sentence; « il ne dit pas que » says nothing of what follows. */
const CLAUSE: Readonly<Record<Locale, string>> = {
  fr: "(?:[;:,(—] ?|(?<!\\p{L})(?:(?<!(?:dit|prouve|signifie) pas )qu(?:e |['’])|(?:mais|car|or|donc|si|quand|lorsque|puisque|où|comme) ))",
  en: '(?:[;:,(—] ?|(?<!\\p{L})(?:(?<!not (?:say|prove|mean) )that|but|because|so|if|when|since|where|as) )',
};
/** What follows a name that is no subject: it is one of several, or what something else is said to be. */
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
/** What the site says of its own work, whose days are its own. */
const OWN_WORK: Readonly<Record<Locale, RegExp>> = {
  fr: /(?<!\p{L})(?:recherches?|nous|(?:lu|trouvé|cherché|essayé|consulté|vérifié)e?s?)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:search(?:es|ed)?|we|read|found|tried|consulted|checked)(?!\p{L})/iu,
};
/** A text that is called by its day. */
const NAMED_BY_DAY: Readonly<Record<Locale, RegExp>> = {
  fr: /(?:loi|décret|arrêté|arrêt|décision)(?: n[°o] ?[\d-]+)? du \d{1,2}(?:er)? \p{L}+ \d{4}/giu,
  en: /(?:law|decree|order|judgment|decision)(?: no\. ?[\d-]+)? of \d{1,2} \p{L}+ \d{4}/giu,
};
/** What is counted in the case. */
const COUNTED: Readonly<Record<Locale, string>> = {
  fr: '(?:utilisations?|usages?|emplois?|cas|plaintes?|signalements?|communes?|licences?|caméras?|lieux|tests?|événements?|ministres?|députés?|sénateurs?|voix|alertes?|enquêtes?)',
  en: '(?:uses?|cases?|complaints?|reports?|referrals?|municipalities|licences?|cameras?|places|tests?|events?|ministers?|deputies|senators?|votes?|alerts?|investigations?)',
};
const NUMBER = '(?<!\\p{L}|\\d)\\d[\\d\\s.,]*';

/** The words that make a sentence a statement of the case; nothing where it is none. */
export type StatesCase = (sentence: string) => string | undefined;

/**
 * @param names   of the actors of the case, as a text writes them
 * @param isFree  of a text that says how it was made or what is not known: there a subject that begins the sentence
 *   counts alone, and what was read or found is no statement
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

/** A whole day, unless it is how a text is called. */
function dayIn(sentence: string, locale: Locale): string | undefined {
  const { dates } = saidNumbers(sentence.replace(NAMED_BY_DAY[locale], ''), locale);
  const date = dates.find(({ day, year }) => day && year);
  return date && dateText(date);
}

/** Literal in a pattern; any apostrophe and any space stand for each other. */
const escaped = (name: string) =>
  name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');
