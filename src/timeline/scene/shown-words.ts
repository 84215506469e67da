/** Knows how it is said what a view and filters leave, given the words of a language. */
/** Phrases with `{n}` and `{total}`. */
export interface ShownWords {
  none: string;
  one: string;
  many: string;
}

/** How many events are shown of all. */
export function sayShown(
  { shown, total }: { shown: number; total: number },
  words: ShownWords,
): string {
  if (shown === 0) return words.none;
  return (shown === 1 ? words.one : words.many)
    .replace('{n}', String(shown))
    .replace('{total}', String(total));
}
