/**
 * Checks a classroom question against the case file and the charter: what it rests on has not changed since it was
 * read, its order is certain, no living person is named, and nobody's guilt is in question. Pure.
 */
import { beginningOf, extentOf, type FuzzyDate, type When } from '../../calendar/when.ts';
import { LOCALES, type Bilingual } from '../../i18n/locale.ts';
import { ROUTE_NAMES } from '../../i18n/routes.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { ReadEntry } from '../../schemas/read-entry.ts';
import type { CaseEntries, Question } from '../case-entry.ts';
import { claimDigest, eventDigest } from '../read-digest.ts';
import { nameMatcher } from '../named-actors.ts';
import { checkKnown, refuse, type Index } from './check-reference.ts';
import { wholeWords } from './check-words.ts';

/** Words that judge: a question is about what is known, never about who is at fault. */
const JUDGING = {
  fr: wholeWords(
    'coupables?',
    'fauti(?:fs?|ves?)',
    'menti(?:r|e|s)?',
    'ment(?:ent)?',
    'menteu(?:rs?|ses?)',
    'blanchie?s?',
    'innocente?s?',
    'innocentée?s?',
  ),
  en: wholeWords('guilty', 'at fault', 'lied', 'liars?', 'cleared', 'innocent'),
} as const;

/** Every problem of the question bank; sessions refer to its questions by id. */
export function checkQuestions(entries: CaseEntries, index: Index): Problem[] {
  return [
    ...entries.questions.flatMap((question) => [
      ...checkReadEntries(question.file, 'rests', question.rests ?? [], entries),
      ...checkKnown(
        question.file,
        'terms',
        question.terms ?? [],
        index.terms,
        'un terme du glossaire',
        'signalement',
      ),
      ...checkOrder(question, entries),
      ...checkSaid(question.file, wordsOf(question), entries),
    ]),
    ...checkAskedOnce(entries.questions),
  ];
}

/** All words that a class reads, each with its field. */
function wordsOf({ ask, options = [], why }: Question): [field: string, words: Bilingual][] {
  return [
    ['ask', ask],
    ...options.map(({ text }, at): [string, Bilingual] => [`options.${at}.text`, text]),
    ['why', why],
  ];
}

/** What an answer rests on must exist, unchanged since it was read. */
export function checkReadEntries(
  file: string,
  field: string,
  rests: readonly ReadEntry[],
  { claims, events }: Pick<CaseEntries, 'claims' | 'events'>,
): Problem[] {
  return rests.flatMap(({ claim: claimId, event: eventId, page, read }, at): Problem[] => {
    const here = `${field}.${at}`;
    if (page !== undefined)
      return checkKnown(
        file,
        `${here}.page`,
        [page],
        new Set<string>(ROUTE_NAMES),
        'une page',
        'methode',
      );
    const claim = claims.find(({ id }) => id === claimId);
    const event = events.find(({ id }) => id === eventId);
    const digest = claim ? claimDigest(claim) : event ? eventDigest(event) : undefined;
    if (digest === undefined)
      return [
        refuse(file, here, claimId ?? eventId, {
          accepted: 'une phrase vérifiée (article/phrase) ou un fait qui existe',
          example: 'briefcam/annee-2015',
        }),
      ];
    return digest === read
      ? []
      : [
          {
            file,
            field: `${here}.read`,
            message: `« ${claimId ?? eventId} » a changé depuis que cette réponse a été écrite (« ${read} »). Attendu : relire la question et la réponse à côté de la phrase, puis écrire ce qui a été lu. Exemple : read: "${digest}"`,
          },
        ];
  });
}

/** Facts must be listed in the order of the answer, without overlapping dates: the order is then certain. */
function checkOrder({ file, by, events: ids = [] }: Question, { events }: CaseEntries): Problem[] {
  const asked = ids.map((id) => events.find((event) => event.id === id));
  return ids.flatMap((id, at): Problem[] => {
    const [before, here] = [asked[at - 1], asked[at]];
    if (!here)
      return [
        refuse(file, `events.${at}`, id, {
          accepted: 'un fait qui existe',
          example: '2023-11-14-disclose',
        }),
      ];
    if (!before || !by) return [];
    return daysOf(before[by]).end <= daysOf(here[by]).start
      ? []
      : [
          refuse(file, `events.${at}`, id, {
            accepted: 'un fait dont les jours viennent tous après ceux du fait qui le précède',
            example: 'le placer plus haut, ou choisir un fait daté au jour',
          }),
        ];
  });
}

/** Days on which a date may lie; for something ongoing, those of its beginning. */
function daysOf(date: When | FuzzyDate): { start: number; end: number } {
  if (!('kind' in date)) return date;
  const { start, end } = extentOf(date);
  return { start, end: end ?? beginningOf(date).end };
}

/** No living person may be named, and no word may judge. */
export function checkSaid(
  file: string,
  words: readonly (readonly [field: string, words: Bilingual])[],
  { actors }: Pick<CaseEntries, 'actors'>,
): Problem[] {
  const living = actors.filter(({ kind, died }) => kind === 'person' && died === undefined);
  const matchers = living.map((actor) => ({ name: actor.name.fr, names: nameMatcher(actor) }));
  return words.flatMap(([field, said]) =>
    LOCALES.flatMap((locale): Problem[] => {
      const named = matchers.find(({ names }) => names(said[locale]))?.name;
      const judging = JUDGING[locale].exec(said[locale])?.[0];
      return [
        ...(named
          ? [
              refuse(file, `${field}.${locale}`, named, {
                accepted: 'aucun nom de personne vivante dans une question',
                example: 'un ministre, le procureur général',
              }),
            ]
          : []),
        ...(judging
          ? [
              refuse(file, `${field}.${locale}`, judging, {
                accepted: 'une question sur ce que l’on sait, jamais sur une faute',
                example: 'Que dit ce classement des faits ?',
              }),
            ]
          : []),
      ];
    }),
  );
}

/** No question may be in the bank twice. */
function checkAskedOnce(questions: readonly Question[]): Problem[] {
  const first = new Map<string, string>();
  return questions.flatMap(({ file, ask, id }) => {
    const twin = first.get(ask.fr);
    first.set(ask.fr, id);
    return twin
      ? [
          refuse(file, 'ask.fr', ask.fr, {
            accepted: `une question que « ${twin} » ne pose pas déjà`,
            example: 'une autre question',
          }),
        ]
      : [];
  });
}
