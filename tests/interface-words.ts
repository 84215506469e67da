/** Reads the dictionaries of the interface as texts. */
import { en } from '../src/i18n/en.ts';
import { fr } from '../src/i18n/fr.ts';
import type { Locale } from '../src/i18n/locale.ts';

/** Stands for any argument: a 2, or an object whose every field is a 2. */
const TWO = new Proxy(
  {},
  { get: (_, key) => (key === Symbol.toPrimitive ? () => 2 : 2) },
) as unknown as number;

/** Every word of a dictionary as `path → text`; a word that takes arguments is called with 2 for each. */
export function wordsOf(locale: Locale): [path: string[], text: string][] {
  return wordsIn({ fr, en }[locale], []);
}

function wordsIn(node: unknown, path: readonly string[]): [string[], string][] {
  if (typeof node === 'string') return [[[...path], node]];
  if (typeof node === 'function')
    return [[[...path], String((node as (...args: number[]) => string)(TWO, TWO, TWO))]];
  return Object.entries(node as object).flatMap(([key, inner]) => wordsIn(inner, [...path, key]));
}
