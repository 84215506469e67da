/**
 * Checks a classroom question against the case file and the charter: what it rests on has not changed since it was
 * read, no living person is named, and nobody's guilt is in question. Pure.
 */
import { LOCALES } from '../../i18n/locale.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { ReadEntry } from '../../schemas/question.ts';
import { bilingualFields } from '../bilingual-fields.ts';
import type { CaseEntries } from '../case-entry.ts';
import { claimDigest, eventDigest } from '../read-digest.ts';
import { nameMatcher } from '../named-actors.ts';
import { checkOnce, refuseIf, wholeWords } from './check-reference.ts';

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
export function checkQuestions(entries: CaseEntries): Problem[] {
  return [
    ...entries.questions.flatMap((question) => [
      ...checkRead(question.file, 'rests', question.rests ?? [], entries),
      ...checkAsked(question.file, question, entries),
    ]),
    ...checkOnce(
      entries.questions,
      'ask.fr',
      ({ ask }) => ask.fr,
      ({ id }) => ({
        accepted: `une question que « ${id} » ne pose pas déjà`,
        example: 'une autre question',
      }),
    ),
  ];
}

/** What an answer rests on is unchanged since it was read. */
export function checkRead(
  file: string,
  field: string,
  rests: readonly ReadEntry[],
  { claims, events }: Pick<CaseEntries, 'claims' | 'events'>,
): Problem[] {
  return rests.flatMap((rest, at): Problem[] => {
    const claim = claims.find(({ id }) => id === rest.claim);
    const event = events.find(({ id }) => id === rest.event);
    const digest = claim ? claimDigest(claim) : event && eventDigest(event);
    if (digest === undefined || digest === rest.read) return [];
    return [
      {
        file,
        field: `${field}.${at}.read`,
        message: `« ${rest.claim ?? rest.event} » a changé depuis que cette réponse a été écrite (« ${rest.read} »). Attendu : relire la question et la réponse à côté de la phrase, puis écrire ce qui a été lu. Exemple : read: "${digest}"`,
      },
    ];
  });
}

/** No words of a record may name a living person or judge; the meaning of a term of law may be guilt. */
export function checkAsked(
  file: string,
  record: object,
  { actors }: Pick<CaseEntries, 'actors'>,
): Problem[] {
  const living = actors.filter(({ kind, died }) => kind === 'person' && died === undefined);
  return bilingualFields(record).flatMap(({ field, words }) =>
    LOCALES.flatMap((locale) => {
      const named = living.find((actor) => nameMatcher(actor)(words[locale]))?.name.fr;
      const isTerm = field.startsWith('terms.');
      const judging = isTerm ? undefined : JUDGING[locale].exec(words[locale])?.[0];
      return [
        ...refuseIf(named, file, `${field}.${locale}`, named, {
          accepted: 'aucun nom de personne vivante dans une question',
          example: 'un ministre, le procureur général',
        }),
        ...refuseIf(judging, file, `${field}.${locale}`, judging, {
          accepted: 'une question sur ce que l’on sait, jamais sur une faute',
          example: 'Que dit ce classement des faits ?',
        }),
      ];
    }),
  );
}
