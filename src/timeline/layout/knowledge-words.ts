/** Knows how the counts of a day are said, given the words of a language. */
import type { KnowledgeState } from '../model/knowledge.ts';

/** A phrase for one and for several, with `{n}`. */
export interface CountedPhrase {
  one: string;
  many: string;
}

export interface KnowledgeWords extends Readonly<Record<KnowledgeState, CountedPhrase>> {
  /** With `{date}`. */
  on: string;
}

/** « Le 13 novembre 2023, 34 faits de ce dossier étaient publics, 8 s’étaient produits sans l’être… » */
export function sayKnowledge(
  date: string,
  counts: Readonly<Record<KnowledgeState, number>>,
  words: KnowledgeWords,
): string {
  const phrase = (state: KnowledgeState) =>
    (counts[state] === 1 ? words[state].one : words[state].many).replace(
      '{n}',
      String(counts[state]),
    );
  return [
    words.on.replace('{date}', date),
    phrase('public'),
    phrase('unknown'),
    phrase('to-come'),
  ].join(' ');
}
