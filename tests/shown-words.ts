/** Tells from the text of the sources whether a word of the interface is read anywhere, from its own group. */

/** Text of a file that may show words. */
export type Source = string;

/** A file that names a group, and all the names that it gives to it, as alternatives of an expression. */
interface Holder {
  source: Source;
  names: string;
}

const NAME = '[A-Za-z_$][\\w$]*';
/** A place in a list, and the number of a word, are chosen by a value. */
const FORM = /^(?:\d+|one|many)$/;

/** Names that a file gives to a group of words: its own, by assignment, by renaming, by a type. */
function namesOf(group: string, source: Source): string {
  const given = [
    ...source.matchAll(new RegExp(`\\b${group}: (${NAME})\\b`, 'g')),
    // Looked ahead, not taken: what is assigned may hold other assignments.
    ...source.matchAll(
      new RegExp(`\\b(${NAME})(?:: [^=;(){}]*)? = (?=[^;{}]*(?:\\.|= )${group}\\b)`, 'g'),
    ),
    ...source.matchAll(new RegExp(`\\b(${NAME})\\??: (?=[^;,]*\\['${group}'\\])`, 'g')),
  ].map(([, name = '']) => name.replaceAll('$', '\\$'));
  return `(?:${[...new Set([group, ...given])].join('|')})`;
}

/** A word and what it stands in, from the outermost in. */
type Path = readonly string[];

/** The path of what is read by name: its forms are chosen. */
function readPath(path: Path): Path {
  const form = path.findIndex((part) => FORM.test(part));
  return path.slice(0, form < 0 ? undefined : form);
}

/**
 * Asks whether some source reads the word at a path. A word whose name is only like that of a word that is
 * read is not; one of a group whose words are chosen by a value (`group[kind]`) is if some source lists such values.
 * @param paths  all words, for those of one group to be known
 */
export function shownIn(
  sources: readonly Source[],
  paths: readonly Path[],
): (path: Path) => boolean {
  const besides = new Map<string, Set<string>>();
  for (const path of paths.map(readPath)) {
    const group = path.slice(0, -1).join('.');
    besides.set(group, (besides.get(group) ?? new Set()).add(path.at(-1) ?? ''));
  }
  const known = new Map<string, Holder[]>();
  const holdersOf = (group: string): Holder[] => {
    const before = known.get(group);
    if (before) return before;
    const holders = sources
      .filter((source) => source.includes(group))
      .map((source) => ({ source, names: namesOf(group, source) }));
    known.set(group, holders);
    return holders;
  };
  const readings = new Map<string, boolean>();
  const isRead = (group: string, word: string): boolean => {
    const key = `${group}.${word}`;
    const is = readings.get(key) ?? someReads(group, word);
    readings.set(key, is);
    return is;
  };
  const someReads = (group: string, word: string) => {
    const taken = `\\{[^{}]*\\b${word}\\b[^{}]*\\}`;
    return holdersOf(group)
      .filter(({ source }) => source.includes(word))
      .some(({ source, names }) =>
        new RegExp(
          [
            `\\b${names}(?:\\[[^\\]']+\\])?\\??\\.${word}\\b`,
            `${taken}(?:: [^=;(){}]*)? = (?:[^;]*(?:\\.|= )${group}\\b|${names}\\b)`,
            `\\b${group}: ${taken}`,
          ].join('|'),
        ).test(source),
      );
  };
  /** Whether some file chooses from the group that stands in this one, or in all of the words. */
  const isChosenFrom = (group: string, within = 'trings') =>
    holdersOf(group).some(
      ({ source, names }) =>
        source.includes(within) && new RegExp(`\\b${names}(?:\\?\\.)?\\[(?!')`).test(source),
    );
  /** Whether some file gives the whole group to a function. */
  const isGiven = (group: string) =>
    holdersOf(group).some(({ source }) =>
      new RegExp(`[(,]\\s*[\\w$.]+\\.${group}\\)`).test(source),
    );
  /** Whether some file says that the words which it is given have this one, and reads it. */
  const isTaken = (word: string) =>
    sources.some(
      (source) =>
        source.includes(`  ${word}: string;`) && new RegExp(`\\bwords\\.${word}\\b`).test(source),
    );
  /** Whether some file lists the word as a value, beside half of its group’s words that no name reads. */
  const isValue = (word: string, group: readonly string[]) =>
    [(value: string) => `'${value}'`, (value: string) => `(?<![\\w.'-])${value}:`].some((form) => {
      const listed = new RegExp(form(word));
      const forms = group.map((value) => new RegExp(form(value)));
      return sources
        .filter((source) => source.includes(word) && listed.test(source))
        .some((source) => forms.filter((other) => other.test(source)).length >= group.length / 2);
    });

  return (path) => {
    const read = readPath(path);
    const [word = '', group, ...above] = read.toReversed();
    if (group === undefined) return sources.some((source) => source.includes(`.${word}`));
    if (isRead(group, word)) return true;
    const [within] = above;
    // A group that is itself chosen has its words read from the one above.
    if (within !== undefined && isChosenFrom(within, above[1]) && isRead(within, word)) return true;
    if (isChosenFrom(group, within)) {
      const all = [...(besides.get(read.slice(0, -1).join('.')) ?? [])];
      const chosen = all.filter((other) => !isRead(group, other));
      if (isValue(word, chosen)) return true;
    }
    return isGiven(group) && isTaken(word);
  };
}
