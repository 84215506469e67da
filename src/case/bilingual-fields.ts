/**
 * Finds every pair of French and English words in an entry, at any depth, typesets them, and
 * picks a language. Pure.
 */
import { LOCALES, type Bilingual, type Locale } from '../i18n/locale.ts';
import { typeset } from '../i18n/typography.ts';
import { withOriginals } from './quoted-originals.ts';

export interface BilingualField {
  /** Path of the pair, such as `cells.2`. */
  field: string;
  words: Bilingual;
  /** Records that contain the pair, innermost first, the entry last. */
  within: readonly object[];
}

/** Pairs in the order of the fields of the entry. */
export function bilingualFields(entry: object): BilingualField[] {
  const visit = (
    node: unknown,
    at: readonly string[],
    within: readonly object[],
  ): BilingualField[] => {
    if (typeof node !== 'object' || node === null) return [];
    const { fr, en } = node as Partial<Bilingual>;
    if (typeof fr === 'string' && typeof en === 'string')
      // A pair may have other fields: an example in the procedure has pièces of its own.
      return [{ field: at.join('.'), words: { fr, en }, within: [node, ...within] }];
    const records = Array.isArray(node) ? within : [node, ...within];
    return Object.entries(node).flatMap(([key, inner]) => visit(inner, [...at, key], records));
  };
  return visit(entry, [], []);
}

/** Fields that name something in a heading or a drawing, without space for the originals, or are a quotation themselves. */
const NAMES: ReadonlySet<string> = new Set(['title', 'label', 'name', 'word', 'quote']);

/** A copy of a value, at any depth, with each `{ fr, en }` pair changed; `key` is the field that holds it. */
function mapPairs(
  value: unknown,
  change: (pair: Bilingual, key: string) => unknown,
  key = '',
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => mapPairs(inner, change, key));
  if (isBilingual(value)) return change(value, key);
  const pairs = Object.entries(value).map(([name, inner]) => [name, mapPairs(inner, change, name)]);
  return Object.fromEntries(pairs);
}

/** A copy typeset in each language, with the French original after each English quotation (quoted-originals.ts). */
export function typesetEntry<Value>(value: Value): Value {
  return mapPairs(value, (pair, key) => {
    const [fr, en] = [typeset(pair.fr, 'fr'), typeset(pair.en, 'en')];
    return { ...pair, fr, en: NAMES.has(key) ? en : withOriginals({ fr: pair.fr, en }) };
  }) as Value;
}

function isBilingual(value: object): value is Bilingual {
  return LOCALES.every((locale) => typeof (value as Partial<Bilingual>)[locale] === 'string');
}

/** A value with one string in place of every `{ fr, en }` pair. */
export type InLanguage<Value> = Value extends Bilingual
  ? string
  : Value extends readonly (infer Item)[]
    ? InLanguage<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: InLanguage<Value[Key]> }
      : Value;

/** A copy of an entry, or of a part of one, in one language; what a pair has besides its words is left out. */
export const inLanguage = <Value>(value: Value, locale: Locale): InLanguage<Value> =>
  mapPairs(value, (pair) => pair[locale]) as InLanguage<Value>;
