/**
 * Checks a classroom session against the case file: documents, sentences, questions and pages that exist, minutes that
 * fill each length, questions that the sheet answers, sides of similar length. Pure.
 */
import { LOCALES, type Bilingual } from '../../i18n/locale.ts';
import { LINKED_NAMES, ROUTE_NAMES } from '../../i18n/routes.ts';
import type { Problem } from '../../schemas/author-message.ts';
import { LENGTHS, SESSION_LENGTHS, SESSIONS, SHEET_MARKS } from '../../schemas/session.ts';
import type { CaseEntries, Question, Session } from '../case-entry.ts';
import { classAuthorOf } from '../short-name.ts';
import { withoutOriginals } from '../quoted-originals.ts';
import { checkReadEntries, checkSaid } from './check-question.ts';
import { checkKnown, idsOf, known, refuse, refuseIf } from './check-reference.ts';

/** Maximum ratio between the lengths of two sides' sentences. */
const SIDES_RATIO_MAX = 1.6;

/**
 * Problems of every session: a name that is not in SESSIONS, steps that do not add up to a length of the session,
 * a missing page, document, claim, term or question, an open question with
 * sources that changed since they were read, a living person or a judging word in the title or an open question, a
 * side more than SIDES_RATIO_MAX times as long as another, marks that do not add up.
 */
export function checkSessions(entries: CaseEntries): Problem[] {
  const page = known(ROUTE_NAMES, 'une page (src/i18n/routes.ts)', 'preset-parcours');
  const linked = known(LINKED_NAMES, 'une page (src/i18n/routes.ts)', 'preset-emc');
  const document = known(
    idsOf(entries.documents),
    'un document (content/facts/documents)',
    'briefcam-qui-autorise',
  );
  const claim = known(idsOf(entries.claims), 'une phrase vérifiée', 'briefcam/annee-2015');
  const term = known(
    idsOf(entries.terms),
    'un terme du glossaire (content/facts/glossary)',
    'mise-en-demeure',
  );
  const question = known(
    idsOf(entries.questions),
    'une question (content/lessons/questions)',
    'deux-portes',
  );
  return entries.sessions.flatMap((session) => {
    const { file, id, steps, sides, documents, landmarks, open, material, words = [] } = session;
    const claimed = sides.map((side) => side.claim);
    const explained = words.flatMap((word) => word.term ?? []);
    return [
      ...checkName(file, id, SESSIONS),
      ...checkLengths(session),
      ...checkGroups(session),
      ...checkMarks(session),
      ...checkKnown(
        file,
        'to',
        steps.flatMap(({ to }) => to),
        page,
      ),
      ...checkKnown(
        file,
        'to',
        material.flatMap(({ to }) => to ?? []),
        linked,
      ),
      ...checkKnown(file, 'documents', documents, document),
      ...checkKnown(file, 'landmarks', landmarks, claim),
      ...checkKnown(file, 'sides', claimed, claim),
      ...checkKnown(file, 'words', explained, term),
      ...checkKnown(
        file,
        'questions',
        session.questions.map((asked) => asked.question),
        question,
      ),
      ...checkSheetQuestions(session, entries),
      ...open.flatMap(({ rests }, at) =>
        checkReadEntries(file, `open.${at}.rests`, rests, entries),
      ),
      ...checkSaid(
        file,
        [
          ...askedIn(session),
          ...documents.flatMap((one): [string, Bilingual][] => {
            const act = entries.documents.find(({ id: known }) => known === one);
            return act ? [[`documents (${one})`, classAuthorOf(act)]] : [];
          }),
        ],
        entries,
      ),
      ...checkSides(session),
    ];
  });
}

function checkName(file: string, id: string, names: readonly string[]): Problem[] {
  return refuseIf(!names.includes(id), file, 'nom du fichier', id, {
    accepted: `un nom parmi ${names.join(', ')}`,
    example: `${names[0]}.yaml`,
  });
}

function askedIn({ title, open }: Session): [string, Bilingual][] {
  return [
    ['title', title],
    ...open.map(({ ask }, at): [string, Bilingual] => [`open.${at}.ask`, ask]),
  ];
}

/** In each length, the steps fill it. */
function checkLengths({ file, steps }: Session): Problem[] {
  return LENGTHS.flatMap((length) => {
    const whole = SESSION_LENGTHS[length];
    const minutes = steps.reduce((sum, step) => sum + (step[length]?.minutes ?? 0), 0);
    return refuseIf(minutes !== whole, file, `steps.${length}`, `${minutes} minutes`, {
      accepted: `des étapes qui font ${whole} minutes`,
      example: `${length}: { minutes: 10 }`,
    });
  });
}

/** Groups read numbers of the sheet. */
function checkGroups({ file, groups = [], documents, landmarks }: Session): Problem[] {
  const last = documents.length + landmarks.length;
  return groups.flatMap(({ reads }, at) =>
    reads
      .filter((number) => number > last)
      .map((number) =>
        refuse(file, `groups.${at}.reads`, String(number), {
          accepted: `un numéro de la fiche, de 1 à ${last}`,
          example: '1',
        }),
      ),
  );
}

/** One mark for each question, the others by the grid. */
function checkMarks({ file, questions, grid }: Session): Problem[] {
  const marks = questions.length + grid.reduce((sum, { points }) => sum + points, 0);
  return refuseIf(marks !== SHEET_MARKS, file, 'grid', `${marks} points`, {
    accepted: `${SHEET_MARKS} points : un par question, le reste dans la grille`,
    example: 'points: 5',
  });
}

/** No side may get more space than another. */
function checkSides({ file, sides }: Session): Problem[] {
  return LOCALES.flatMap((locale) => {
    const lengths = sides.map(({ says }) => withoutOriginals(says[locale]).length);
    const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
    return refuseIf(
      longest > shortest * SIDES_RATIO_MAX,
      file,
      `sides.${locale}`,
      `${shortest} à ${longest} caractères`,
      {
        accepted:
          'des positions de longueur proche : la plus longue au plus 1,6 fois la plus courte',
        example: 'une phrase pour chacun',
      },
    );
  });
}

/** Something on which an answer rests, with the pièces that it cites. */
export interface QuestionRest {
  claim?: string | undefined;
  event?: string | undefined;
  page?: string | undefined;
  pieces: readonly string[];
}

/** The page whose rules a sheet with `marks` prints: what each word of the standing means. */
const PAGE_OF_MARKS = 'methode';

/**
 * A problem for each question that names nothing on its sheet, a number that the sheet does not have, or a reading
 * that does not answer it: the question rests neither on the claim of that landmark, nor on a claim or event that
 * cites the pièce of that document, nor on the page of the five words.
 */
export function checkSheetQuestions(session: Session, entries: CaseEntries): Problem[] {
  const { file, documents, landmarks } = session;
  const last = documents.length + landmarks.length;
  return session.questions.flatMap(({ question: id, reads = [], marks = [] }, at): Problem[] => {
    const question = entries.questions.find((one) => one.id === id);
    if (!question) return [];
    const field = `questions.${at}`;
    const rests = restsOf(question, entries);
    const isRest = (number: number) => {
      const document = entries.documents.find((one) => one.id === documents[number - 1]);
      const landmark = landmarks[number - documents.length - 1];
      return rests.some(({ claim, pieces }) =>
        document ? pieces.includes(document.piece) : claim === landmark,
      );
    };
    return [
      ...refuseIf(reads.length + marks.length === 0, file, field, id, {
        accepted: 'ce qui y répond sur la fiche : reads, ou marks si elle définit les cinq mots',
        example: `{ question: ${id}, reads: [1] }`,
      }),
      ...reads.flatMap((number) =>
        refuseIf(number > last || !isRest(number), file, `${field}.reads`, String(number), {
          accepted: `un numéro de la fiche, de 1 à ${last}, sur lequel la question repose (rests) : la phrase de ce repère, ou une phrase qui cite la source de ce document`,
          example: `rests: [{ claim: ${landmarks[0] ?? 'briefcam/annee-2015'} }]`,
        }),
      ),
      ...refuseIf(
        marks.length > 0 && !(session.marks && rests.some(({ page }) => page === PAGE_OF_MARKS)),
        file,
        `${field}.marks`,
        marks.join(', '),
        {
          accepted: `marks seulement sur une fiche qui définit les cinq mots, pour une question qui repose sur la page ${PAGE_OF_MARKS}`,
          example: 'reads: [1]',
        },
      ),
    ];
  });
}

/** What an answer rests on, with its pièces. */
function restsOf(
  { rests = [] }: Pick<Question, 'rests'>,
  entries: Pick<CaseEntries, 'claims' | 'events'>,
): QuestionRest[] {
  const piecesOf = (list: readonly { id: string; pieces: readonly string[] }[], id?: string) =>
    list.find((entry) => entry.id === id)?.pieces ?? [];
  return rests.map(({ claim, event, page }) => ({
    claim,
    event,
    page,
    pieces: [...piecesOf(entries.claims, claim), ...piecesOf(entries.events, event)],
  }));
}
