/** Knows how the counts of a day are said, given the words of a language. */
import { KNOWLEDGE_STATES, type KnowledgeState } from '../model/knowledge.ts';
import { sayShown, type ShownWords } from './shown-words.ts';

export interface KnowledgeWords extends Readonly<Record<KnowledgeState, ShownWords>> {
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
  const states = KNOWLEDGE_STATES.map((state) =>
    sayShown({ shown: counts[state], total }, words[state]),
  );
  return [words.on.replace('{date}', date).replace('{total}', String(total)), ...states].join(' ');
}
