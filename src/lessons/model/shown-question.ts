/**
 * A question as the person answering it sees it, in one language, and whether an answer is right. Independent of the
 * source of its words (case/lesson-input.ts) and of its markup.
 */

/** An option to tick; `key` is a letter. */
export interface ShownOption {
  key: string;
  text: string;
  isRight: boolean;
}

/** A row to match with a slot: a fact and its place, a term and its definition. */
export interface ShownRow {
  text: string;
  /** Key of the right slot. */
  right: string;
  /** Shown with the answer: the date of a fact. */
  detail: string;
}

/** A source of the answer. */
export interface ShownSource {
  words: string;
  /** The first words of a claim, enough for a link to it; otherwise the same words. */
  short: string;
  href: string;
  /** Numbers of the pièces that it cites. */
  pieces: readonly number[];
}

/** What a short answer is: a day, a month or a year; a number, with or without a unit; words. */
export type AnswerKind = 'date' | 'number' | 'words';

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
export type PlacedQuestion = AnyQuestion & {
  kind: 'order' | 'match';
  rows: readonly ShownRow[];
  /** Places (`1`, `2`…) or letters of definitions, in order. */
  slots: readonly { key: string; text: string }[];
};
export type WrittenQuestion = AnyQuestion & {
  kind: 'short';
  written: AnswerKind;
  /** Every spelling accepted; the first is shown. */
  accept: readonly string[];
};
export type ShownQuestion = TickedQuestion | PlacedQuestion | WrittenQuestion;

/** How a question is answered: by its kind, or with what is written: words, a date or a number. */
export function answeredBy(
  question: ShownQuestion,
): Exclude<ShownQuestion['kind'], 'short'> | AnswerKind {
  return question.kind === 'short' ? question.written : question.kind;
}

/** An answer: the keys ticked, the slot of each row, or the text typed. */
export type Given = readonly string[];

/** The right answer, in the format of `Given`. */
export function rightAnswer(question: ShownQuestion): readonly string[] {
  if (question.kind === 'short') return question.accept;
  if ('rows' in question) return question.rows.map(({ right }) => right);
  return question.options.filter(({ isRight }) => isRight).map(({ key }) => key);
}

/** Whether anything was answered. */
export function isAnswered(given: Given): boolean {
  return given.some((one) => one.trim() !== '');
}

/**
 * Whether an answer is right. The order of ticks does not matter; text is compared by foldAnswer.
 *
 * @param right  `rightAnswer` of the question
 */
export function isRightAnswer(
  kind: ShownQuestion['kind'],
  given: Given,
  right: readonly string[],
): boolean {
  if (kind === 'short') return right.map(foldAnswer).includes(foldAnswer(given[0] ?? ''));
  const [a, b] = kind === 'multiple' ? [[...given].sort(), [...right].sort()] : [given, right];
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

/** Normalises text for comparison: « Le 27 janvier 2025. » equals « le 27 janvier 2025 ». */
export function foldAnswer(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[.\s]+$/, '')
    .trim()
    .toLowerCase();
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
