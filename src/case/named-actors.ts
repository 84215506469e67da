/** Knows whom the case file names, and where: every sentence, table and title. Pure. */
import type { Actor, CaseFile, Piece } from './case-entry.ts';
import { caseSentences, type CaseSentence } from './case-sentences.ts';
import { remarksOn, type Remarks } from './remarks.ts';

export type NamedActor = Actor & {
  /** What names them, a place at a time. */
  sentences: CaseSentence[];
  /** Pièces whose title names them. */
  titles: Piece[];
  remarks: Remarks;
};

/** Every word of the case file is held against every name: done once, for both editions. */
const namedIn = new WeakMap<CaseFile, NamedActor[]>();

/**
 * Actors with what names them, in the order of the case file. Twin sentences name the same people, in
 * whichever language their words do.
 */
export function namedActors(file: CaseFile): NamedActor[] {
  const named = namedIn.get(file) ?? findNamed(file);
  namedIn.set(file, named);
  return named;
}

function findNamed(file: CaseFile): NamedActor[] {
  const sentences = caseSentences(file);
  return file.actors.map((actor) => {
    const names = nameMatcher(actor);
    return {
      ...actor,
      sentences: byPlace(
        sentences.filter(
          ({ words, actors }) => actors.includes(actor.id) || names(words.fr) || names(words.en),
        ),
      ),
      titles: file.pieces.filter(({ title }) => names(title)),
      remarks: remarksOn('actor', actor.id, file),
    };
  });
}

/** Sentences of one place and one standing are one: the first leads there. */
export function byPlace(sentences: readonly CaseSentence[]): CaseSentence[] {
  const places = Map.groupBy(sentences, ({ href, mark }) => `${href.fr}|${mark}`);
  return [...places.values()].flatMap(([first]) => first ?? []);
}

type Named = Pick<Actor, 'name' | 'shortName'>;

/** Every statement is held against every name: each pattern is made once. */
const patterns = new WeakMap<Named, RegExp>();

/** Whether words name an actor: its name or its short name, whole, with its capitals. */
export function nameMatcher(actor: Named): (words: string) => boolean {
  const pattern = patterns.get(actor) ?? namePattern(actor);
  patterns.set(actor, pattern);
  return (words) => pattern.test(words);
}

function namePattern({ name, shortName }: Named): RegExp {
  const names = [name.fr, name.en, shortName].map(escaped).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names})(?![\\p{L}\\p{N}-])`, 'u');
}

/** Literal in a pattern; any apostrophe and any space stand for each other. */
function escaped(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/[\s\u00a0\u202f]+/g, '[\\s\u00a0\u202f]+');
}
