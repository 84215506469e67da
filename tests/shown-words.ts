/** Detects from the source text whether an interface word is used anywhere, through its own group. */

/** Text of a file that may use words. */
export type Source = string;

/** A file that mentions a group, and the names it uses for that group, as a regex alternation. */
interface Holder {
  source: Source;
  names: string;
}

const NAME = '[A-Za-z_$][\\w$]*';
/** Indices of a list, and singular or plural forms, are selected by a value. */
const FORM = /^(?:\d+|one|many)$/;

/** Names that a file uses for a group: its own name, an assignment, a rename or a type. */
function namesOf(group: string, source: Source): string {
  const given = [
    ...source.matchAll(new RegExp(`\\b${group}: (${NAME})\\b`, 'g')),
    // Lookahead, without consuming: the right-hand side may contain other assignments.
    ...source.matchAll(
      new RegExp(`\\b(${NAME})(?:: [^=;(){}]*)? = (?=[^;{}]*(?:\\.|= )${group}\\b)`, 'g'),
    ),
    ...source.matchAll(new RegExp(`\\b(${NAME})\\??: (?=[^;,]*\\['${group}'\\])`, 'g')),
  ].map(([, name = '']) => name.replaceAll('$', '\\$'));
  return `(?:${[...new Set([group, ...given])].join('|')})`;
}

/** A word and its groups, outermost first. */
type Path = readonly string[];

/** The part of a path that is accessed by name; the forms below it are selected by a value. */
function readPath(path: Path): Path {
  const form = path.findIndex((part) => FORM.test(part));
  return path.slice(0, form < 0 ? undefined : form);
}

/**
 * Returns a function that tests whether any source uses the word at a path. A similar name does not count. A word in a
 * group accessed by value (`group[kind]`) counts if a source lists such values.
 * @param paths  all words, so that those of one group are known
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
  /** Whether a file accesses this group by value, within its parent group or the whole dictionary. */
  const isChosenFrom = (group: string, within = 'trings') =>
    holdersOf(group).some(
      ({ source, names }) =>
        source.includes(within) && new RegExp(`\\b${names}(?:\\?\\.)?\\[(?!')`).test(source),
    );
  /** Whether a file passes the whole group to a function. */
  const isGiven = (group: string) =>
    holdersOf(group).some(({ source }) =>
      new RegExp(`[(,]\\s*[\\w$.]+\\.${group}\\)`).test(source),
    );
  /** Whether a file declares this word in the type of its argument, and reads it. */
  const isTaken = (word: string) =>
    sources.some(
      (source) =>
        source.includes(`  ${word}: string;`) && new RegExp(`\\bwords\\.${word}\\b`).test(source),
    );
  /**
   * Whether a file lists the word as a value, together with at least half of the words of its group that are not
   * accessed by name.
   */
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
    // The words of a group that is itself selected by value are read through its parent.
    if (within !== undefined && isChosenFrom(within, above[1]) && isRead(within, word)) return true;
    if (isChosenFrom(group, within)) {
      const all = [...(besides.get(read.slice(0, -1).join('.')) ?? [])];
      const chosen = all.filter((other) => !isRead(group, other));
      if (isValue(word, chosen)) return true;
    }
    return isGiven(group) && isTaken(word);
  };
}
