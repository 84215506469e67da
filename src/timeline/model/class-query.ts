/** Picks the parameters that a teacher adds to the address of a view, unchanged: class-view.ts judges them. Pure. */

/** The title, the instruction, a fact that the teacher added, what is hidden from pupils. */
export const CLASS_NAMES = ['titre', 'consigne', 'mien', 'eleve'] as const;
export type ClassName = (typeof CLASS_NAMES)[number];

/** Those parameters of a query string, without `?`; empty where there is none. */
export function classQuery(search: string): string {
  const asked = new URLSearchParams(search);
  return formatPairs(CLASS_NAMES.flatMap((name) => asked.getAll(name).map((text) => [name, text])));
}

/** Parameters as a query string, without `?`; what a reader may read is left readable. */
export function formatPairs(pairs: string[][]): string {
  return new URLSearchParams(pairs).toString().replaceAll('%7E', '~');
}
