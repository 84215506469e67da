/** Prepares the search page: the index by letter, and the text that a search reads. */
import type { Locale } from '../../i18n/locale.ts';
import { getCaseFile } from '../../case/case-file.ts';
import type { IndexWord } from '../../case/case-entry.ts';
import type { IndexEntry, SeeAlso } from '../../search/model/search-entry.ts';
import { indexEntries } from './index-entries.ts';

/** Items under a letter, in the alphabetical order of the language. */
export interface Letter {
  /** `a` to `z`, or `0` for items that do not begin with a letter. */
  letter: string;
  items: (IndexEntry | SeeAlso)[];
}

export interface SearchPageProps {
  letters: Letter[];
}

/** Everything that the page shows in one language. */
export async function searchPage(locale: Locale): Promise<SearchPageProps> {
  const file = await getCaseFile();
  const written = indexEntries(file, locale);
  const led = file.indexWords.flatMap(({ word, see }) =>
    see.map(({ kind, id }, rank) => ({ id: `${kind}:${id}`, word: word[locale], rank })),
  );
  /** An entry is also found by the editors' index words that refer to it, in their order. */
  const entries = written.map((entry) => {
    const own = led.filter(({ id }) => id === entry.id);
    return {
      ...entry,
      names: [entry.names, ...own.map(({ word }) => word)].join(' '),
      main: own
        .flatMap(({ word, rank }) => Array<string>(Math.max(0, 2 - rank)).fill(word))
        .join(' '),
    };
  });
  const seen = file.indexWords.map((word) => seeAlso(word, entries, locale));
  return { letters: byLetter([...entries, ...seen], locale) };
}

/** @throws if a word refers to something that is not in the index, such as the search itself */
function seeAlso(
  { file, word, see }: IndexWord,
  entries: readonly IndexEntry[],
  locale: Locale,
): SeeAlso {
  const to = see.map(({ kind, id }) => {
    const entry = entries.find((one) => one.id === `${kind}:${id}`);
    if (!entry)
      throw new Error(
        `${file} : « ${kind} ${id} » n’est pas dans l’index. Attendu : une entrée qu’il range. Exemple : page actors`,
      );
    return entry;
  });
  return { word: word[locale], to };
}

/** Text by which an item is sorted. */
const headOf = (item: IndexEntry | SeeAlso) => ('word' in item ? item.word : item.title);

/** The article and the punctuation before the first word of a title, which sorting ignores. */
const BEFORE_HEAD: Readonly<Record<Locale, RegExp>> = {
  fr: /^[^\p{L}\p{N}]*(?:l’|d’|(?:le|la|les|un|une|des|du)\s)?[^\p{L}\p{N}]*/iu,
  en: /^[^\p{L}\p{N}]*(?:(?:the|an?)\s)?[^\p{L}\p{N}]*/iu,
};

function byLetter(items: readonly (IndexEntry | SeeAlso)[], locale: Locale): Letter[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const filed = items
    .map((item) => ({ item, key: headOf(item).replace(BEFORE_HEAD[locale], '') }))
    .sort((a, b) => compare(a.key, b.key));
  const letters = new Map<string, Letter['items']>();
  for (const { item, key } of filed) {
    const first = key.normalize('NFD').charAt(0).toLowerCase();
    const letter = /[a-z]/.test(first) ? first : '0';
    letters.set(letter, [...(letters.get(letter) ?? []), item]);
  }
  // Items that do not begin with a letter come last, whatever the collation.
  return [...letters]
    .map(([letter, under]) => ({ letter, items: under }))
    .sort((a, b) => Number(a.letter === '0') - Number(b.letter === '0'));
}
