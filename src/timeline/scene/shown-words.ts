/** Knows how a fact is said in a breath, and what a view and filters leave, given the words of a language. */

/** What is said of a fact; a part that it has not is undefined or empty. */
export interface SaidFact {
  /** What is seen beside its bar: its name, the day it began, its wait. */
  label: string;
  date: string;
  gap: string | undefined;
  /** Its date as its line says it, with its end. */
  whole: string;
  title: string;
  known: string | undefined;
  standing: string;
}

/** The visible words come first, unchanged: voice control finds a link by them (WCAG 2.5.3). */
export function sayFact({ label, date, gap, whole, title, known, standing }: SaidFact): string {
  const parts = [label, date, gap, whole === date ? '' : whole, title, known, standing];
  return parts.filter(Boolean).join(', ');
}

/** Phrases with `{n}` and `{total}`. */
export interface ShownWords {
  none: string;
  one: string;
  many: string;
}

/** How many events are shown of all. */
export function sayShown(
  { shown, total }: { shown: number; total?: number },
  { none, one, many }: ShownWords,
): string {
  return ([none, one][shown] ?? many)
    .replace('{n}', String(shown))
    .replace('{total}', String(total));
}
