/** Knows how the counts of a day are said, given the words of a language. */
import type { KnowledgeState } from '../model/knowledge.ts';

/** A phrase for none; for one and for several, with `{n}`. Each may say `{total}`: all the events that the counts divide. */
export interface CountedPhrase {
  none: string;
  one: string;
  many: string;
}

export interface KnowledgeWords extends Readonly<Record<KnowledgeState, CountedPhrase>> {
  /** With `{date}`; with `{total}` too in a language that opens with it. */
  on: string;
}

/** « Le 13 novembre 2023, des 119 faits de ce site, 48 étaient publics, 5 avaient eu lieu sans être publics… » */
export function sayKnowledge(
  date: string,
  counts: Readonly<Record<KnowledgeState, number>>,
  words: KnowledgeWords,
): string {
  const total = counts.public + counts.unknown + counts['to-come'];
  const phrase = (state: KnowledgeState) => {
    const { none, one, many } = words[state];
    const count = counts[state];
    return ([none, one][count] ?? many).replace('{n}', String(count));
  };
  return [words.on.replace('{date}', date), phrase('public'), phrase('unknown'), phrase('to-come')]
    .join(' ')
    .replace('{total}', String(total));
}
