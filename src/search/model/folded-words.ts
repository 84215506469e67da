/**
 * Knows which words of a text count for a search, and how one is made of its forms: without accents,
 * ligatures, elisions and plurals, in French and in English alike. Refuses to know where they are looked for.
 */

/** Below this length, in letters, an end is no plural. */
const SHORTEST_PLURAL = 4;

/** Words whose last letter is no plural, without their accents: « proce » would begin « procédure ». */
const SINGULAR: ReadonlySet<string> = new Set([
  ...['proces', 'acces', 'exces', 'deces', 'succes', 'progres', 'congres', 'apres', 'avis', 'mois'],
  ...['temps', 'corps', 'pays', 'fois', 'moins', 'paris'],
]);

/** Articles, prepositions and their likes: a reader who types « la mise en demeure » looks for a notice, not for « la ». */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  [
    ...['le', 'la', 'les', 'un', 'une', 'des', 'de', 'du', 'et', 'en', 'au', 'aux', 'dans', 'par'],
    ...['pour', 'sur', 'ce', 'ces', 'cet', 'cette', 'qui', 'que', 'qu', 'se', 'sa', 'son', 'ses'],
    ...['il', 'elle', 'est', 'ont', 'ou', 'ne', 'the', 'of', 'and', 'to', 'in', 'on', 'at', 'by'],
    ...['for', 'with', 'is', 'are', 'was', 'were', 'that', 'this', 'it', 'its', 'as', 'from'],
    ...['an', 'or', 'be', 'has', 'no', 'nos'],
  ].map(foldPlural),
);

/** `14/11/2023`, `14.11.2023`: the day before the month, as both editions write it. */
const WRITTEN_DAY = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/g;
/** Letters, or figures with what joins them: `230-20`, `68-2`, `2023-11-14`. */
const WORD = /\p{L}+|\p{Nd}+(?:[-.]\p{Nd}+)*/gu;

/**
 * Words of a text in their order, folded. Folding them again changes nothing.
 *
 * A number keeps what joins it: « article 230-20 » gives `article`, `230-20`. A day is written as ISO 8601.
 */
export function foldWords(text: string): string[] {
  // A capital with a dot above (İ) leaves its dot behind.
  const plain = bare(bare(text).toLowerCase())
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(WRITTEN_DAY, (_, day: string, month: string, year: string) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    );
  return (plain.match(WORD) ?? []).map(foldPlural).filter(isCounted);
}

/** Folded words of a search, without the small ones: an entry need not have those, unless nothing else is asked. */
export function askedWords(query: string): string[] {
  const words = foldWords(query);
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Letters without their accents. */
function bare(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** A number that others make up, and each of them: `230-20`, `230`, `20`. A word alone. */
export function partsOf(word: string): string[] {
  return /^\d.*[-.]/.test(word) ? [word, ...word.split(/[-.]/)] : [word];
}

/** One letter is what an elision leaves (« l’ », « d’ »), or an initial. */
function isCounted(word: string): boolean {
  return word.length > 1 || /^\p{Nd}$/u.test(word);
}

/** « journaux » as « journal », « requêtes » as « requête », “bodies” as “body”, which ends as « partie » does. */
function foldPlural(word: string): string {
  if (word.length < SHORTEST_PLURAL || SINGULAR.has(word) || !/^\p{L}/u.test(word)) return word;
  if (/[^e]aux$/.test(word) && word.length > SHORTEST_PLURAL) return word.replace(/aux$/, 'al');
  const single = word.replace(/(?<![sx])[sx]$/, '');
  return single.length < SHORTEST_PLURAL ? single : single.replace(/(?:ie|y)$/, 'i');
}
