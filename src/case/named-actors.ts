/** Finds where the case file names each actor: every sentence, table and title. Pure. */
import type { Actor, CaseFile, Piece } from './case-entry.ts';
import { caseSentences, type CaseSentence } from './case-sentences.ts';
import { remarksOn, type Remarks } from './remarks.ts';

export type NamedActor = Actor & {
  /** Sentences that name the actor, one per place and standing. */
  sentences: CaseSentence[];
  /** Pièces with the actor's name in their title. */
  titles: Piece[];
  remarks: Remarks;
};

/** Cache: every sentence is matched against every name once, for both editions. */
const namedIn = new WeakMap<CaseFile, NamedActor[]>();

/**
 * Actors with what names them, in the order of the case file. Twin sentences name the same people, even if only one
 * language contains the name.
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

/** Merges sentences of the same place and standing, keeping the first. */
function byPlace(sentences: readonly CaseSentence[]): CaseSentence[] {
  const places = Map.groupBy(sentences, ({ href, mark }) => `${href.fr}|${mark}`);
  return [...places.values()].flatMap(([first]) => first ?? []);
}

type Named = Pick<Actor, 'name' | 'shortName'>;

/** Cache: every statement is matched against every name, so each pattern is built once. */
const patterns = new WeakMap<Named, RegExp>();

/** Whether words name an actor: the full or the short name, as whole words, case-sensitive. */
export function nameMatcher(actor: Named): (words: string) => boolean {
  const pattern = patterns.get(actor) ?? namePattern(actor);
  patterns.set(actor, pattern);
  return (words) => pattern.test(words);
}

function namePattern({ name, shortName }: Named): RegExp {
  const names = [name.fr, name.en, shortName].map(escapedName).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names})(?![\\p{L}\\p{N}-])`, 'u');
}

/** Escapes a name for a pattern; apostrophes match one another, and so do spaces. */
export function escapedName(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/[\s\u00a0\u202f]+/g, '[\\s\u00a0\u202f]+');
}
