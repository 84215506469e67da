/** Shared by the files of the question bank: the feedback after an answer, and its share of the mark. */
import { edition } from '../case/page-citation.ts';
import type { ShownOption, ShownQuestion } from '../lessons/model/shown-question.ts';

/** Questions on one subject; `path` is their category on a platform. */
export interface QuestionCategory {
  path: string;
  /** Author, version, expiry date and licence of the questions, in one line of text. */
  about: string;
  questions: readonly ShownQuestion[];
}

/** Feedback after an answer: the reason, the pièces, and their URLs if the site has one. */
export function feedbackOf({ why, sources }: ShownQuestion): string {
  const numbers = [...new Set(sources.flatMap(({ pieces }) => pieces))].sort((a, b) => a - b);
  const { site } = edition();
  const addresses = sources.flatMap(({ href }) =>
    site ? [new URL(href.slice(1), site).href] : [],
  );
  return [why, numbers.length > 0 ? `[${numbers.join(', ')}]` : '', ...addresses]
    .filter(Boolean)
    .join(' ');
}

/**
 * Accepted words as typed on a keyboard: platforms distinguish a no-break space from a space, one apostrophe from the
 * other, and a letter with an accent from the same without.
 */
export function typedWords(accept: readonly string[]): string[] {
  return [
    ...new Set(
      accept.flatMap((words) => {
        const typed = words.replace(/[\u00a0\u202f]/g, ' ');
        const straight = typed.replaceAll('’', "'");
        return [typed, straight, straight.normalize('NFD').replace(/\p{M}/gu, '')];
      }),
    ),
  ];
}

/** Share of the mark that a tick gives or takes, in per cent: right options add up to 100, wrong ones to -100. */
export function shareOf({ isRight }: ShownOption, options: readonly ShownOption[]): number {
  const alike = options.filter((other) => other.isRight === isRight).length;
  // The platform accepts five decimals, and rejects any other share.
  return Number(((isRight ? 100 : -100) / alike).toFixed(5));
}
