/**
 * Splits a text into words for the search and normalises them: without accents, ligatures, elisions and plurals, in
 * French and English alike.
 */

/** Minimum length, in letters, at which an ending counts as a plural. */
const SHORTEST_PLURAL = 4;

/** Words whose final letter is not a plural, without accents: « proce » would be a prefix of « procédure ». */
const SINGULAR: ReadonlySet<string> = new Set([
  ...['proces', 'acces', 'exces', 'deces', 'succes', 'progres', 'congres', 'apres', 'avis', 'mois'],
  ...['temps', 'corps', 'pays', 'fois', 'moins', 'paris'],
]);

/** Stop words: a reader who types « la mise en demeure » looks for a notice, not for « la ». */
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
/** Letters, or figures with their separators: `230-20`, `68-2`, `2023-11-14`. */
const WORD = /\p{L}+|\p{Nd}+(?:[-.]\p{Nd}+)*/gu;

/**
 * Folded words of a text, in order. Idempotent.
 *
 * A number keeps its separators: « article 230-20 » gives `article`, `230-20`. A date becomes ISO 8601.
 */
export function foldWords(text: string): string[] {
  // Lowercasing a dotted capital (İ) gives an i and a combining dot.
  const plain = bare(bare(text).toLowerCase())
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(WRITTEN_DAY, (_, day: string, month: string, year: string) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    );
  return (plain.match(WORD) ?? []).map(foldPlural).filter(isCounted);
}

/** Folded words of a query without stop words, unless it has no others. */
export function askedWords(query: string): string[] {
  const words = foldWords(query);
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Removes accents. */
function bare(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** A compound number and its parts: `230-20`, `230`, `20`. Any other word alone. */
export function partsOf(word: string): string[] {
  return /^\d.*[-.]/.test(word) ? [word, ...word.split(/[-.]/)] : [word];
}

/** Leaves out single letters: the rest of an elision (« l’ », « d’ ») or an initial. */
function isCounted(word: string): boolean {
  return word.length > 1 || /^\p{Nd}$/u.test(word);
}

/** « journaux » → « journal », « requêtes » → « requête », “bodies” → “body”, with the same ending as « partie ». */
function foldPlural(word: string): string {
  if (word.length < SHORTEST_PLURAL || SINGULAR.has(word) || !/^\p{L}/u.test(word)) return word;
  if (/[^e]aux$/.test(word) && word.length > SHORTEST_PLURAL) return word.replace(/aux$/, 'al');
  const single = word.replace(/(?<![sx])[sx]$/, '');
  return single.length < SHORTEST_PLURAL ? single : single.replace(/(?:ie|y)$/, 'i');
}
