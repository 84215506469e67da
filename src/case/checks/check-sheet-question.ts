/** Checks that the sheet of a session states what each of its questions asks. Pure. */
import type { Problem } from '../../schemas/author-message.ts';
import type { ReadEntry } from '../../schemas/read-entry.ts';
import type { CaseEntries, Question, Session } from '../case-entry.ts';
import { refuse } from './check-reference.ts';

/** Something on which an answer rests, with the pièces that it cites. */
export interface QuestionRest {
  claim?: string | undefined;
  event?: string | undefined;
  page?: string | undefined;
  pieces: readonly string[];
}

/** What a question rests on, and what a sheet gives to read. */
export interface SheetReading {
  questionRests: readonly QuestionRest[];
  /** Claims and events that the sheet prints: landmarks and positions. */
  sheetClaims: ReadonlySet<string>;
  /** Pièces of the documents that the sheet prints. */
  sheetPieces: ReadonlySet<string>;
  /** Pages whose rules the sheet prints. */
  sheetPages?: ReadonlySet<string>;
}

/**
 * Whether the sheet gives the answer to read: it prints a claim, an event or the rules of a page on which the question
 * rests, or a document that one of these claims or events cites.
 */
export function isOnSheet({
  questionRests,
  sheetClaims,
  sheetPieces,
  sheetPages = new Set(),
}: SheetReading): boolean {
  return questionRests.some(
    ({ claim, event, page, pieces }) =>
      [claim, event].some((id) => id !== undefined && sheetClaims.has(id)) ||
      (page !== undefined && sheetPages.has(page)) ||
      pieces.some((piece) => sheetPieces.has(piece)),
  );
}

/** The page whose rules a sheet with `marks` prints: what each word of the standing means. */
const PAGE_OF_MARKS = 'methode';

/** A problem for each question of the session that its sheet does not answer. */
export function checkSheetQuestions(session: Session, entries: CaseEntries): Problem[] {
  const sheetClaims = new Set([...session.landmarks, ...session.sides.map(({ claim }) => claim)]);
  const sheetPieces = new Set(
    entries.documents.flatMap(({ id, piece }) => (session.documents.includes(id) ? piece : [])),
  );
  const sheetPages = new Set(session.marks ? [PAGE_OF_MARKS] : []);
  return session.questions.flatMap((id, at): Problem[] => {
    const question = entries.questions.find((one) => one.id === id);
    if (!question) return [];
    const questionRests = restsOf(question, entries);
    return isOnSheet({ questionRests, sheetClaims, sheetPieces, sheetPages })
      ? []
      : [
          refuse(session.file, `questions.${at}`, id, {
            accepted:
              'une question dont la réponse est sur la fiche : elle repose (rests) sur une phrase de landmarks ou de sides, ou sur la pièce d’un document',
            example: `rests: [{ claim: ${session.landmarks[0] ?? 'briefcam/annee-2015'} }]`,
          }),
        ];
  });
}

/** What an answer rests on, with its pièces; the order of events rests on each of them. */
export function restsOf(
  { rests = [], events = [] }: Pick<Question, 'rests' | 'events'>,
  entries: Pick<CaseEntries, 'claims' | 'events'>,
): QuestionRest[] {
  const piecesOf = (list: readonly { id: string; pieces: readonly string[] }[], id?: string) =>
    list.find((entry) => entry.id === id)?.pieces ?? [];
  return [...rests, ...events.map((event) => ({ event }))].map((rest): QuestionRest => {
    const { claim, event, page }: Partial<ReadEntry> = rest;
    return {
      claim,
      event,
      page,
      pieces: [...piecesOf(entries.claims, claim), ...piecesOf(entries.events, event)],
    };
  });
}
