/** Knows what the files of the bank of questions say alike: what follows an answer, and its share of the mark. */
import { edition } from '../case/page-citation.ts';
import type { ShownOption, ShownQuestion } from '../lessons/model/shown-question.ts';

/** Questions on one subject; `path` is their category on a platform. */
export interface QuestionCategory {
  path: string;
  /** Whose questions they are, of which version, until when they hold and under which licence: one line of text. */
  about: string;
  questions: readonly ShownQuestion[];
}

/** What is said after an answer: why, the pièces, and where they are read if the site has an address. */
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

/** Accepted words as a keyboard types them: no platform takes a no-break space for a space, or one apostrophe for the other. */
export function typedWords(accept: readonly string[]): string[] {
  return [
    ...new Set(
      accept.flatMap((words) => {
        const typed = words.replace(/[\u00a0\u202f]/g, ' ');
        return [typed, typed.replaceAll('’', "'")];
      }),
    ),
  ];
}

/** Share of the mark that a tick gives or takes, in per cent: those that are right make 100, those that are wrong take 100. */
export function shareOf({ isRight }: ShownOption, options: readonly ShownOption[]): number {
  const alike = options.filter((other) => other.isRight === isRight).length;
  // The platform takes five decimals, and refuses any other share.
  return Number(((isRight ? 100 : -100) / alike).toFixed(5));
}
