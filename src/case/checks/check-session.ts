/**
 * Checks a classroom session against the case file: sentences, questions and pages that exist, minutes that fill the
 * lesson, sides of similar length. Pure.
 */
import { LOCALES, type Bilingual } from '../../i18n/locale.ts';
import { ROUTE_NAMES } from '../../i18n/routes.ts';
import type { Problem } from '../../schemas/author-message.ts';
import { SESSION_MINUTES, SESSIONS } from '../../schemas/session.ts';
import type { CaseEntries, Session } from '../case-entry.ts';
import { withoutOriginals } from '../quoted-originals.ts';
import { checkReadEntries, checkSaid } from './check-question.ts';
import { checkKnown, refuse } from './check-reference.ts';

/** Maximum ratio between the lengths of two sides' sentences. */
const SIDES_RATIO_MAX = 1.6;

/**
 * Problems of every session: a name that is not in SESSIONS, steps that do not add up to SESSION_MINUTES, a missing
 * page, claim, term or question, an open question with sources that changed since they were read, a living person or a
 * judging word in the title or an open question, a side more than SIDES_RATIO_MAX times as long as another.
 */
export function checkSessions(entries: CaseEntries): Problem[] {
  const claims = new Set(entries.claims.map(({ id }) => id));
  const questions = new Set(entries.questions.map(({ id }) => id));
  const terms = new Set(entries.terms.map(({ id }) => id));
  const routes = new Set<string>(ROUTE_NAMES);
  return entries.sessions.flatMap((session) => {
    const { file, id, steps, sides, documents, open, material, words = [] } = session;
    const checkClaimIds = (field: string, ids: readonly string[]) =>
      checkKnown(file, field, ids, claims, 'une phrase vérifiée', 'briefcam/annee-2015');
    const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
    return [
      ...checkName(file, id, SESSIONS),
      ...(minutes === SESSION_MINUTES
        ? []
        : [
            refuse(file, 'steps', `${minutes} minutes`, {
              accepted: `des étapes qui font ${SESSION_MINUTES} minutes`,
              example: 'minutes: 10',
            }),
          ]),
      ...checkKnown(
        file,
        'to',
        [...steps.flatMap(({ to }) => to), ...material.flatMap(({ to }) => to ?? [])],
        routes,
        'une page (src/i18n/routes.ts)',
        'preset-emc',
      ),
      ...checkClaimIds('documents', documents),
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
      ...open.flatMap(({ rests }, at) =>
        checkReadEntries(file, `open.${at}.rests`, rests, entries),
      ),
      ...checkSaid(file, askedIn(session), entries),
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
