/**
 * Checks a classroom session against the case file: documents, sentences, questions and pages that exist, minutes that
 * fill each length and suffice for what a class does in them, questions that the sheet answers, readings and sides of
 * similar length. Pure.
 */
import { LOCALES, type Bilingual } from '../../i18n/locale.ts';
import { ROUTE_NAMES } from '../../i18n/routes.ts';
import type { Problem } from '../../schemas/author-message.ts';
import { SESSION_LENGTHS, SESSIONS, SHEET_MARKS } from '../../schemas/session.ts';
import type { CaseEntries, Session } from '../case-entry.ts';
import { classAuthorOf } from '../class-author.ts';
import { withoutOriginals } from '../quoted-originals.ts';
import { groupLoads, LENGTHS, reckonedMinutes, sheetLoads } from '../session-clock.ts';
import { checkReadEntries, checkSaid } from './check-question.ts';
import { checkKnown, refuse } from './check-reference.ts';
import { checkSheetQuestions } from './check-sheet-question.ts';

/** Maximum ratio between the lengths of two sides' sentences. */
const SIDES_RATIO_MAX = 1.6;

/** Maximum ratio between the words that two groups read. */
const GROUPS_RATIO_MAX = 1.4;

/**
 * Problems of every session: a name that is not in SESSIONS, steps that do not add up to a length of the session or
 * take longer than the plan gives them, a missing page, document, claim, term or question, an open question with
 * sources that changed since they were read, a living person or a judging word in the title or an open question, a
 * side more than SIDES_RATIO_MAX times as long as another, groups with unequal readings, marks that do not add up.
 */
export function checkSessions(entries: CaseEntries): Problem[] {
  const claims = new Set(entries.claims.map(({ id }) => id));
  const questions = new Set(entries.questions.map(({ id }) => id));
  const terms = new Set(entries.terms.map(({ id }) => id));
  const acts = new Set(entries.documents.map(({ id }) => id));
  const routes = new Set<string>(ROUTE_NAMES);
  return entries.sessions.flatMap((session) => {
    const { file, id, steps, sides, documents, landmarks, open, material, words = [] } = session;
    const checkClaimIds = (field: string, ids: readonly string[]) =>
      checkKnown(file, field, ids, claims, 'une phrase vérifiée', 'briefcam/annee-2015');
    return [
      ...checkName(file, id, SESSIONS),
      ...checkLengths(session, entries),
      ...checkGroups(session, entries),
      ...checkMarks(session),
      ...checkKnown(
        file,
        'to',
        [...steps.flatMap(({ to }) => to), ...material.flatMap(({ to }) => to ?? [])],
        routes,
        'une page (src/i18n/routes.ts)',
        'preset-emc',
      ),
      ...checkKnown(
        file,
        'documents',
        documents,
        acts,
        'un document (content/facts/documents)',
        'briefcam-qui-autorise',
      ),
      ...checkClaimIds('landmarks', landmarks),
      ...checkClaimIds(
        'sides',
        sides.map(({ claim }) => claim),
      ),
      ...checkKnown(
        file,
        'words',
        words.flatMap(({ term }) => term ?? []),
        terms,
        'un terme du glossaire (content/facts/glossary)',
        'mise-en-demeure',
      ),
      ...checkKnown(
        file,
        'questions',
        session.questions,
        questions,
        'une question (content/lessons/questions)',
        'deux-portes',
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
  return names.includes(id)
    ? []
    : [
        refuse(file, 'nom du fichier', id, {
          accepted: `un nom parmi ${names.join(', ')}`,
          example: `${names[0]}.yaml`,
        }),
      ];
}

function askedIn({ title, open }: Session): [string, Bilingual][] {
  return [
    ['title', title],
    ...open.map(({ ask }, at): [string, Bilingual] => [`open.${at}.ask`, ask]),
  ];
}

/** In each length, the steps fill it, and each has the time that its readings, talks and writing take. */
function checkLengths(session: Session, entries: CaseEntries): Problem[] {
  const { file, steps } = session;
  return LENGTHS.flatMap((length) => {
    const whole = SESSION_LENGTHS[length];
    const minutes = steps.reduce((sum, step) => sum + (step[length]?.minutes ?? 0), 0);
    return [
      ...(minutes === whole
        ? []
        : [
            refuse(file, `steps.${length}`, `${minutes} minutes`, {
              accepted: `des étapes qui font ${whole} minutes`,
              example: `${length}: { minutes: 10 }`,
            }),
          ]),
      ...steps.flatMap((step, at) => {
        const duration = step[length];
        if (!duration) return [];
        const needed = Math.max(
          ...LOCALES.map((locale) => reckonedMinutes(duration, session, entries, locale)),
        );
        return needed <= duration.minutes
          ? []
          : [
              refuse(file, `steps.${at}.${length}.minutes`, String(duration.minutes), {
                accepted: `au moins ${needed.toFixed(1).replace('.', ',')} minutes, comptées d’après ce que la classe lit, dit et écrit`,
                example: String(Math.ceil(needed)),
              }),
            ];
      }),
    ];
  });
}

/** Groups read numbers of the sheet, and about as many words each. */
function checkGroups(session: Session, entries: CaseEntries): Problem[] {
  const { file, groups = [], documents, landmarks } = session;
  const last = documents.length + landmarks.length;
  const unknown = groups.flatMap(({ reads }, at) =>
    reads
      .filter((number) => number > last)
      .map((number) =>
        refuse(file, `groups.${at}.reads`, String(number), {
          accepted: `un numéro de la fiche, de 1 à ${last}`,
          example: '1',
        }),
      ),
  );
  // What does not exist is refused elsewhere, and has no words to compare.
  const isWhole = unknown.length === 0 && !sheetLoads(session, entries, 'fr').includes(0);
  if (!isWhole) return unknown;
  return [
    ...LOCALES.flatMap((locale) => {
      const loads = groupLoads(session, entries, locale);
      const [least, most] = [Math.min(...loads), Math.max(...loads)];
      return loads.length === 0 || most <= least * GROUPS_RATIO_MAX
        ? []
        : [
            refuse(file, `groups.${locale}`, `${loads.join(', ')} mots`, {
              accepted: `des lectures proches : la plus longue au plus ${String(GROUPS_RATIO_MAX).replace('.', ',')} fois la plus courte`,
              example: 'reads: [1, 4]',
            }),
          ];
    }),
  ];
}

/** One mark for each question, the others by the grid. */
function checkMarks({ file, questions, grid }: Session): Problem[] {
  const marks = questions.length + grid.reduce((sum, { points }) => sum + points, 0);
  return marks === SHEET_MARKS
    ? []
    : [
        refuse(file, 'grid', `${marks} points`, {
          accepted: `${SHEET_MARKS} points : un par question, le reste dans la grille`,
          example: 'points: 5',
        }),
      ];
}

/** No side may get more space than another. */
function checkSides({ file, sides }: Session): Problem[] {
  return LOCALES.flatMap((locale) => {
    const lengths = sides.map(({ says }) => withoutOriginals(says[locale]).length);
    const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
    return longest <= shortest * SIDES_RATIO_MAX
      ? []
      : [
          refuse(file, `sides.${locale}`, `${shortest} à ${longest} caractères`, {
            accepted:
              'des positions de longueur proche : la plus longue au plus 1,6 fois la plus courte',
            example: 'une phrase pour chacun',
          }),
        ];
  });
}
