/**
 * A question as the person answering it sees it, in one language, and whether an answer is right. Independent of the
 * source of its words (case/lesson-input.ts) and of its markup.
 */

/** An option to tick; `key` is a letter. */
export interface ShownOption {
  key: string;
  text: string;
  isRight: boolean;
  /** Why it is wrong. */
  no: string | undefined;
}

/** A source of the answer. */
export interface ShownSource {
  words: string;
  href: string;
  /** Numbers of the pièces that it cites. */
  pieces: readonly number[];
}

interface AnyQuestion {
  id: string;
  /** Name of the reading level that answers it. */
  level: string;
  ask: string;
  why: string;
  sources: readonly ShownSource[];
}
export type TickedQuestion = AnyQuestion & {
  kind: 'single' | 'multiple';
  options: readonly ShownOption[];
};
export type MatchedQuestion = AnyQuestion & {
  kind: 'match';
  /** Terms, each with the letter of its definition. */
  rows: readonly { text: string; right: string }[];
  /** Definitions, in the order of their letters. */
  slots: readonly { key: string; text: string }[];
};
export type ShownQuestion = TickedQuestion | MatchedQuestion;

/** An answer: the keys ticked, or the slot of each row. */
export type Given = readonly string[];

/** The right answer, in the format of `Given`. */
export function rightAnswer(question: ShownQuestion): readonly string[] {
  if ('rows' in question) return question.rows.map(({ right }) => right);
  return question.options.filter(({ isRight }) => isRight).map(({ key }) => key);
}

/** Whether anything was answered. */
export function isAnswered(given: Given): boolean {
  return given.some((one) => one.trim() !== '');
}

/**
 * Whether an answer is right. The order of ticks does not matter.
 *
 * @param right  `rightAnswer` of the question
 */
export function isRightAnswer(
  kind: ShownQuestion['kind'],
  given: Given,
  right: readonly string[],
): boolean {
  const [a, b] = kind === 'multiple' ? [[...given].sort(), [...right].sort()] : [given, right];
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

/** Letters of options and definitions. */
export const keyAt = (at: number) => String.fromCharCode(65 + at);

/**
 * Shuffles the items, with the same result at every build. Two or more items never keep their order.
 *
 * @param seed  a text: the id of the question
 */
export function shuffledBy<Item>(items: readonly Item[], seed: string): Item[] {
  const turn = [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  const left = [...items];
  const taken: Item[] = [];
  for (let rest = turn; left.length > 0; rest = Math.floor(rest / 7) + 3)
    taken.push(...left.splice(rest % left.length, 1));
  const isSame = taken.every((item, at) => item === items[at]);
  return isSame && taken.length > 1 ? [...taken.slice(1), ...taken.slice(0, 1)] : taken;
}
