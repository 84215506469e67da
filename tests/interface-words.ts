/** Reads the dictionaries of the interface as plain texts. */

import { strings } from '../src/i18n/strings.ts';
import type { Locale } from '../src/i18n/locale.ts';

/** Any argument: 2, or an object with 2 as the value of every field. */
const TWO = new Proxy(
  {},
  { get: (_, key) => (key === Symbol.toPrimitive ? () => 2 : 2) },
) as unknown as number;

/** Every text of a dictionary as `path → text`; functions are called with 2 for each argument. */
export function wordsOf(locale: Locale): [path: string[], text: string][] {
  return wordsIn(strings(locale), []);
}

function wordsIn(node: unknown, path: readonly string[]): [string[], string][] {
  if (typeof node === 'string') return [[[...path], node]];
  if (typeof node === 'function')
    return [[[...path], String((node as (...args: number[]) => string)(TWO, TWO, TWO, TWO))]];
  return Object.entries(node as object).flatMap(([key, inner]) => wordsIn(inner, [...path, key]));
}
