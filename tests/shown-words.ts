/** Tells from the text of the sources whether a word of the interface is read anywhere, from its own group. */

/** Text of a file that may show words. */
export type Source = string;

const NAME = '[A-Za-z_$][\\w$]*';
/** A place in a list, and the number of a word, are chosen by a value. */
const FORM = /^(?:\d+|one|many)$/;

/** Names that a file gives to a group of words: by assignment, by renaming, by a type. */
function namesOf(group: string, source: Source): string[] {
  return [
    ...source.matchAll(new RegExp(`\\b${group}: (${NAME})\\b`, 'g')),
    // Looked ahead, not taken: what is assigned may hold other assignments.
    ...source.matchAll(
      new RegExp(`\\b(${NAME})(?:: [^=;(){}]*)? = (?=[^;{}]*\\b${group}\\b)`, 'g'),
    ),
    ...source.matchAll(new RegExp(`\\b(${NAME})\\??: (?=[^;,]*\\['${group}'\\])`, 'g')),
  ].map(([, name = '']) => name.replaceAll('$', '\\$'));
}

function isRead(group: string, word: string, source: Source): boolean {
  if (!source.includes(word) || !source.includes(group)) return false;
  const taken = `\\{[^{}]*\\b${word}\\b[^{}]*\\}`;
  const ways = [
    `\\b${group}\\??\\.${word}\\b`,
    `${taken}(?:: [^=;(){}]*)? = [^;]*\\b${group}\\b`,
    `\\b${group}: ${taken}`,
    ...namesOf(group, source).flatMap((name) => [
      `\\b${name}\\??\\.${word}\\b`,
      `${taken}(?:: [^=;(){}]*)? = ${name}\\b`,
    ]),
  ];
  return ways.some((way) => new RegExp(way).test(source));
}

/**
 * Whether some source reads the word at this path. A word whose name is only like that of a word that is
 * read is not; one of a group whose words are chosen by a value (`group[kind]`) is.
 */
export function isShown(path: readonly string[], sources: readonly Source[]): boolean {
  const form = path.findIndex((part) => FORM.test(part));
  const [word = '', group, ...above] = path.slice(0, form < 0 ? undefined : form).toReversed();
  if (group === undefined) return sources.some((source) => source.includes(`.${word}`));
  if (sources.some((source) => isRead(group, word, source))) return true;
  const chosen = new RegExp(`\\b(?:${[group, ...above].join('|')})(?:\\?\\.)?\\[(?!')`);
  return sources.some((source) => chosen.test(source));
}
