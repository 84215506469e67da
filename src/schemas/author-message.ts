/**
 * Writes messages to authors, in French: what was written, what is accepted, and an example. Every message about
 * content is made here and has an inline snapshot.
 */
import { spellHidden } from './written-characters.ts';

/** What a field accepts: `accepted` completes « Attendu : », `example` is what one would type. */
export interface Advice {
  accepted: string;
  example: string;
}

/** One mistake in one file. `field` is a path such as `title.en`. */
export interface Problem {
  /** Path from the project root; for a file that holds many entries, also the entry (`placeWithin`). */
  file: string;
  field: string;
  message: string;
}

const WITHIN = ', entrée ';

/** Place of an entry in a file that holds many. */
export const placeWithin = (file: string, id: string) => `${file}${WITHIN}${id}`;

/** The file of a place, and the entry within it if the place names one. */
export function splitPlace(place: string): { file: string; id: string | undefined } {
  const [file = '', id] = place.split(WITHIN);
  return { file, id };
}

const LONGEST_QUOTE = 60;

function show(written: unknown): string {
  const text = spellHidden(typeof written === 'string' ? written : JSON.stringify(written));
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

/** Message about one value. `undefined` and `null` count as an absent field. */
export function adviseAuthor(written: unknown, { accepted, example }: Advice): string {
  const fault =
    written === undefined || written === null
      ? 'Champ absent.'
      : written === ''
        ? 'Champ vide.'
        : `« ${show(written)} » n’est pas accepté.`;
  return `${fault} Attendu : ${accepted}. Exemple : ${example}`;
}

/** The same as the error of a Zod check, in place of Zod's own message. */
export function advised(advice: Advice) {
  return { error: (issue: { input?: unknown }) => adviseAuthor(issue.input, advice) };
}

/** A message printed more often than this has one cause, such as a file that many others name. */
const REPEATED_MAX = 3;
/** Most messages of one text: the others often follow from them. */
const SHOWN_MAX = 20;

/**
 * All problems as one text: first a message for each cause of many, then one paragraph per file, sorted by file name,
 * SHOWN_MAX messages at most.
 */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? 'Une erreur' : `${problems.length} erreurs`;
  const sorted = problems.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const repeated = [...Map.groupBy(sorted, ({ message }) => message).values()]
    .filter(({ length }) => length > REPEATED_MAX)
    .sort((a, b) => b.length - a.length);
  const causes = repeated.flatMap(([first, ...others]) => {
    if (!first) return [];
    const files = new Set(others.map(({ file }) => file).filter((file) => file !== first.file));
    const places = files.size > 0 ? ` (${[...files].slice(0, SHOWN_MAX).join(', ')})` : '';
    return { ...first, field: `${first.field}, et ${others.length} autres endroits${places}` };
  });
  const effects = new Set(repeated.flat());
  const told = [...causes, ...sorted.filter((problem) => !effects.has(problem))];
  const paragraphs = [...Map.groupBy(told.slice(0, SHOWN_MAX), ({ file }) => file)].map(
    ([file, ofFile]) =>
      [file, ...ofFile.map(({ field, message }) => `  ${field} : ${message}`)].join('\n'),
  );
  const left = told.length - SHOWN_MAX;
  const more = left > 0 ? [`Et ${left} autres : corriger d’abord celles-ci.`] : [];
  return `${count} dans le contenu. La construction s’arrête.\n\n${[...paragraphs, ...more].join('\n\n')}\n`;
}

/** Thrown for invalid content; its message is `formatProblems`. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}
