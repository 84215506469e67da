/**
 * Checks a classroom session against the case file: minutes that fill each length, numbers that its sheet has, questions
 * that the sheet answers, marks that add up, sides of similar length, nobody judged. Pure.
 */
import { LOCALES } from '../../i18n/locale.ts';
import type { Problem } from '../../schemas/author-message.ts';
import { SESSION_LENGTHS, SHEET_MARKS, type SessionLength } from '../../schemas/session.ts';
import type { CaseEntries, Session } from '../case-entry.ts';
import { classAuthorOf } from '../short-name.ts';
import { withoutOriginals } from '../quoted-originals.ts';
import { checkAsked, checkRead } from './check-question.ts';
import { refuseIf } from './check-reference.ts';

/** Maximum ratio between the lengths of two sides' sentences. */
const SIDES_RATIO_MAX = 1.6;

/** Problems of every session. */
export function checkSessions(entries: CaseEntries): Problem[] {
  return entries.sessions.flatMap((session) => {
    const { file, title, open, documents, questions, grid } = session;
    const marks = questions.length + grid.reduce((sum, { points }) => sum + points, 0);
    const authors = entries.documents
      .filter(({ id }) => documents.includes(id))
      .map((document) => [document.id, classAuthorOf(document)]);
    const asked = { title, open: open.map(({ ask }) => ({ ask })), ...Object.fromEntries(authors) };
    return [
      ...checkLengths(session),
      ...checkNumbers(session, entries),
      ...refuseIf(marks !== SHEET_MARKS, file, 'grid', `${marks} points`, {
        accepted: `${SHEET_MARKS} points : un par question, le reste dans la grille`,
        example: 'points: 5',
      }),
      ...open.flatMap(({ rests }, at) => checkRead(file, `open.${at}.rests`, rests, entries)),
      ...checkAsked(file, asked as object, entries),
      ...checkSides(session),
    ];
  });
}

/** In each length, the steps fill it. */
function checkLengths({ file, steps }: Session): Problem[] {
  return (Object.keys(SESSION_LENGTHS) as SessionLength[]).flatMap((length) => {
    const whole = SESSION_LENGTHS[length];
    const minutes = steps.reduce((sum, step) => sum + (step[length]?.minutes ?? 0), 0);
    return refuseIf(minutes !== whole, file, `steps.${length}`, `${minutes} minutes`, {
      accepted: `des étapes qui font ${whole} minutes`,
      example: `${length}: { minutes: 10 }`,
    });
  });
}

/**
 * Groups and questions name numbers of the sheet, its documents and then its landmarks; a question rests on the claim of
 * that landmark, or on a claim or event that cites the pièce of that document.
 */
function checkNumbers(session: Session, entries: CaseEntries): Problem[] {
  const { file, documents, landmarks, groups = [], questions } = session;
  const last = documents.length + landmarks.length;
  const answers = (id: string, number: number) =>
    entries.questions
      .find((question) => question.id === id)
      ?.rests?.some(({ claim, event }) => {
        const document = entries.documents.find((one) => one.id === documents[number - 1]);
        if (!document) return claim === landmarks[number - documents.length - 1];
        const rest = [...entries.claims, ...entries.events].find(
          (entry) => entry.id === (claim ?? event),
        );
        return rest?.pieces.includes(document.piece);
      });
  return [
    ...groups.flatMap(({ reads }, at) =>
      refuseIf(Math.max(...reads) > last, file, `groups.${at}.reads`, reads.join(', '), {
        accepted: `des numéros de la fiche, de 1 à ${last}`,
        example: 'reads: [1]',
      }),
    ),
    ...questions.flatMap(({ question, reads = [] }, at) =>
      reads.flatMap((number) =>
        refuseIf(!answers(question, number), file, `questions.${at}.reads`, number, {
          accepted: `un numéro de la fiche, de 1 à ${last}, sur lequel la question repose (rests) : la phrase de ce repère, ou une phrase qui cite la source de ce document`,
          example: `rests: [{ claim: ${landmarks[0] ?? 'briefcam/annee-2015'} }]`,
        }),
      ),
    ),
  ];
}

/** No side may get more space than another. */
function checkSides({ file, sides }: Session): Problem[] {
  return LOCALES.flatMap((locale) => {
    const lengths = sides.map(({ says }) => withoutOriginals(says[locale]).length);
    const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
    const isFair = longest <= shortest * SIDES_RATIO_MAX;
    return refuseIf(!isFair, file, `sides.${locale}`, `${shortest} à ${longest} caractères`, {
      accepted: 'des positions de longueur proche : la plus longue au plus 1,6 fois la plus courte',
      example: 'une phrase pour chacun',
    });
  });
}
