/**
 * Knows what a question for a class owes to the case file and to the charter: what it rests on stands as it was
 * read, its order is sure, nobody living is named, and nobody is asked who is guilty. Pure.
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

/** Words that judge: a question asks what is known, never who is at fault. */
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

/** Every problem of the bank; a session's questions are found in it by their ids. */
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

/** Every word that a class reads, with the field that it stands in. */
function wordsOf({ ask, options = [], why }: Question): [field: string, words: Bilingual][] {
  return [
    ['ask', ask],
    ...options.map(({ text }, at): [string, Bilingual] => [`options.${at}.text`, text]),
    ['why', why],
  ];
}

/** What an answer rests on is there, and has not changed since it was read. */
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

/** Facts are written in the order that is asked for, and their dates do not overlap: the order is sure. */
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

/** Days that a date may lie in; of what goes on, those of its beginning. */
function daysOf(date: When | FuzzyDate): { start: number; end: number } {
  if (!('kind' in date)) return date;
  const { start, end } = extentOf(date);
  return { start, end: end ?? beginningOf(date).end };
}

/** No living person is named, no word judges. */
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

/** The same question twice is one too many. */
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
