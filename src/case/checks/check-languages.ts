/**
 * Checks that each of two editions is in its own language. No dictionary: a word belongs to the language in which the
 * rest of the case file uses it, so that a label of two words is enough. A pair in one language, a name, says nothing.
 * Pure.
 */
import { LOCALES, type Bilingual, type Locale } from '../../i18n/locale.ts';
import type { Problem } from '../../schemas/author-message.ts';
import { bilingualFields } from '../bilingual-fields.ts';
import type { CaseEntries } from '../case-entry.ts';

/**
 * How much likelier the two texts must be the other way round, as a natural logarithm. Of the true content, turned round
 * pair by pair, 99 % is found; none is refused as it stands.
 */
const SURE = 3;
/** Uses of a word that was never seen, which keep a ratio finite. */
const UNSEEN = 0.5;

/** Kinds of entry that are one language each. */
const TEXTS: readonly string[] = ['articles', 'pages'];

type Counts = ReadonlyMap<string, number>;

interface Pair {
  file: string;
  field: string;
  words: Record<Locale, string[]>;
}

/** Problems of pairs of words whose languages are exchanged, in every entry but the texts. */
export function checkLanguages(entries: CaseEntries): Problem[] {
  const sheets = (Object.entries(entries) as [string, { file: string }[]][])
    .filter(([kind]) => !TEXTS.includes(kind))
    .flatMap(([, list]) => list);
  const pairs = sheets.flatMap((entry) =>
    bilingualFields(entry).map(({ field, words }): Pair => ({
      file: entry.file,
      field,
      words: { fr: wordsIn(words.fr), en: wordsIn(words.en) },
    })),
  );
  const used = { fr: usesIn(pairs, 'fr'), en: usesIn(pairs, 'en') };
  return pairs
    .filter(({ words }) => likelihood(words, used) < -SURE)
    .map(({ file, field }) => ({
      file,
      field,
      message:
        'Les deux langues sont échangées. Attendu : le français sous fr, l’anglais sous en. Exemple : { fr: Mise en demeure, en: Formal notice }',
    }));
}

const wordsIn = (text: Bilingual[Locale]) =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

function usesIn(pairs: readonly Pair[], locale: Locale): Counts {
  return countsOf(pairs.flatMap(({ words }) => words[locale]));
}

function countsOf(words: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Above 0, the words are likelier as they stand; uses in the pair itself do not count. */
function likelihood(words: Pair['words'], used: Readonly<Record<Locale, Counts>>): number {
  const own = { fr: countsOf(words.fr), en: countsOf(words.en) };
  const others = (word: string, locale: Locale) =>
    (used[locale].get(word) ?? 0) - (own[locale].get(word) ?? 0) + UNSEEN;
  const sumOf = (locale: Locale) =>
    words[locale].reduce((sum, word) => sum + Math.log(others(word, 'fr') / others(word, 'en')), 0);
  const [fr, en] = LOCALES.map(sumOf) as [number, number];
  return fr - en;
}
