/** Knows whom the case file names, and all that it says of each: every sentence, table and title. Pure. */
import type { Bilingual } from '../i18n/locale.ts';
import type { Actor, CaseFile, Piece } from './case-entry.ts';
import { caseSentences, type CaseSentence } from './case-sentences.ts';
import { remarksOn, type Remarks } from './remarks.ts';

/** What one place says of somebody: its first sentence, which leads there; of a person, the others too. */
export type Statement = CaseSentence & { more: Bilingual[] };

export type NamedActor = Actor & {
  sentences: Statement[];
  /** Pièces whose title names them. */
  titles: Piece[];
  positionPieces: Piece[][];
  remarks: Remarks;
};

/** Every word of the case file is held against every name: done once, for all the pages that ask. */
const namedIn = new WeakMap<CaseFile, NamedActor[]>();

/**
 * Actors that anything names, in the order of the case file. Twin sentences name the same people, in
 * whichever language their words do.
 */
export function namedActors(file: CaseFile): NamedActor[] {
  const named = namedIn.get(file) ?? findNamed(file);
  namedIn.set(file, named);
  return named;
}

function findNamed(file: CaseFile): NamedActor[] {
  const sentences = caseSentences(file);
  return file.actors
    .map((actor) => {
      const names = nameMatcher(actor);
      return {
        ...actor,
        sentences: byPlace(
          sentences.filter(
            ({ words, actors }) => actors.includes(actor.id) || names(words.fr) || names(words.en),
          ),
          actor.kind === 'person',
        ),
        titles: file.pieces.filter(({ title }) => names(title)),
        positionPieces: actor.positions.map(({ pieces }) => pieces.map(file.get.piece)),
        remarks: remarksOn('actor', actor.id, file),
      };
    })
    .filter(({ sentences: said, titles }) => said.length + titles.length > 0);
}

/** Ids of the actors that anything names. */
export function namedIds(file: CaseFile): ReadonlySet<string> {
  return new Set(namedActors(file).map(({ id }) => id));
}

/**
 * Sentences of one place and one standing are one statement; the same words are said once.
 *
 * @param isWhole  whether it has all of them, or the first, which leads to the others
 */
export function byPlace(sentences: readonly CaseSentence[], isWhole: boolean): Statement[] {
  const statements = new Map<string, Statement>();
  for (const sentence of sentences) {
    const place = `${sentence.href.fr}|${sentence.mark}`;
    const there = statements.get(place);
    if (!there) statements.set(place, { ...sentence, more: [] });
    else if (isWhole && ![there.words, ...there.more].some(({ fr }) => fr === sentence.words.fr))
      there.more.push(sentence.words);
  }
  return [...statements.values()];
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
