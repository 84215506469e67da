/**
 * Knows how to tell an author, in French, what was written, what is accepted, and an example.
 * Every message of this project about content goes through here; they are under inline snapshot.
 */
import { spellHidden } from './written-characters.ts';

/** What a field takes: `accepted` completes « Attendu : », `example` is what one would type. */
export interface Advice {
  accepted: string;
  example: string;
}

/** One mistake in one file. `field` is a path such as `title.en`. */
export interface Problem {
  /** Its path from the top of the project; of a file that holds many entries, also which of them (`placeWithin`). */
  file: string;
  field: string;
  message: string;
}

const WITHIN = ', entrée ';

/** Where an author finds an entry of a file that holds many. */
export const placeWithin = (file: string, id: string) => `${file}${WITHIN}${id}`;

/** The file of a place, and the entry within it, where the place names one. */
export function splitPlace(place: string): { file: string; id: string | undefined } {
  const [file = '', id] = place.split(WITHIN);
  return { file, id };
}

const LONGEST_QUOTE = 60;

function show(written: unknown): string {
  const text = spellHidden(typeof written === 'string' ? written : JSON.stringify(written));
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

/** Sentence for an author about one value. `undefined` and `null` count as an absent field. */
export function adviseAuthor(written: unknown, { accepted, example }: Advice): string {
  const fault =
    written === undefined || written === null
      ? 'Champ absent.'
      : written === ''
        ? 'Champ vide.'
        : `« ${show(written)} » n’est pas accepté.`;
  return `${fault} Attendu : ${accepted}. Exemple : ${example}`;
}

/** The same for a check of zod: what it says in place of its own message. */
export function advised(advice: Advice) {
  return { error: (issue: { input?: unknown }) => adviseAuthor(issue.input, advice) };
}

/** The whole list of problems as one text, a file a paragraph, in the order of file names. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? 'Une erreur' : `${problems.length} erreurs`;
  return `${count} dans le contenu. La construction s’arrête.\n\n${paragraphsOf(problems)}\n`;
}

/** The same of what stops nothing. */
export function formatWarnings(warnings: readonly Problem[]): string {
  const count = warnings.length === 1 ? 'Un passage' : `${warnings.length} passages`;
  return `${count} à relire, qui n’arrêtent rien : ce sont peut-être des erreurs.\n\n${paragraphsOf(warnings)}\n`;
}

function paragraphsOf(problems: readonly Problem[]): string {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems)
    byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  return [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, ofFile]) =>
      [file, ...ofFile.map(({ field, message }) => `  ${field} : ${message}`)].join('\n'),
    )
    .join('\n\n');
}

/** Thrown for bad content; its message is `formatProblems`. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}
