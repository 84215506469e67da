/**
 * Checks a classroom question against the case file and the charter: what it rests on has not changed since it was
 * read, a match does not give itself away, no living person is named, and nobody's guilt is in question. Pure.
 */
import { LOCALES, type Bilingual } from '../../i18n/locale.ts';
import { ROUTE_NAMES } from '../../i18n/routes.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { ReadEntry } from '../../schemas/question.ts';
import type { CaseEntries, Question } from '../case-entry.ts';
import { claimDigest, eventDigest } from '../read-digest.ts';
import { nameMatcher } from '../named-actors.ts';
import { checkKnown, known, refuse, refuseIf, wholeWords, type Index } from './check-reference.ts';

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
  const term = known(index.terms, 'un terme du glossaire', 'signalement');
  return [
    ...entries.questions.flatMap((question) => [
      ...checkReadEntries(question.file, 'rests', question.rests ?? [], entries),
      ...checkKnown(question.file, 'terms', question.terms?.map((asked) => asked.term) ?? [], term),
      ...checkMatch(question, entries),
      ...checkSaid(question.file, wordsOf(question), entries),
      ...checkUnnamed(question.file, meaningsOf(question), entries),
    ]),
    ...checkAskedOnce(entries.questions),
  ];
}

/** All words that a class reads, each with its field. */
function wordsOf({ ask, options = [], why }: Question): [string, Bilingual][] {
  return [
    ['ask', ask],
    ...options.flatMap(({ text, no }, at): [string, Bilingual][] => [
      [`options.${at}.text`, text],
      ...(no ? [[`options.${at}.no`, no] satisfies [string, Bilingual]] : []),
    ]),
    ['why', why],
  ];
}

/** Meanings of terms: these may say « coupable », since a term of law is defined by it. */
function meaningsOf({ terms = [] }: Question): [string, Bilingual][] {
  return terms.flatMap(({ means }, at): [string, Bilingual][] =>
    means ? [[`terms.${at}.means`, means]] : [],
  );
}

/** What an answer rests on must exist, unchanged since it was read. */
export function checkReadEntries(
  file: string,
  field: string,
  rests: readonly ReadEntry[],
  { claims, events }: Pick<CaseEntries, 'claims' | 'events'>,
): Problem[] {
  return rests.flatMap(
    ({ claim: claimId, event: eventId, page, read }, at): Problem | Problem[] => {
      const here = `${field}.${at}`;
      if (page !== undefined)
        return checkKnown(file, `${here}.page`, [page], known(ROUTE_NAMES, 'une page', 'methode'));
      const claim = claims.find(({ id }) => id === claimId);
      const event = events.find(({ id }) => id === eventId);
      const digest = claim ? claimDigest(claim) : event ? eventDigest(event) : undefined;
      if (digest === undefined)
        return refuse(file, here, claimId ?? eventId, {
          accepted: 'une phrase vérifiée (article/phrase) ou un fait qui existe',
          example: 'briefcam/annee-2015',
        });
      return digest === read
        ? []
        : {
            file,
            field: `${here}.read`,
            message: `« ${claimId ?? eventId} » a changé depuis que cette réponse a été écrite (« ${read} »). Attendu : relire la question et la réponse à côté de la phrase, puis écrire ce qui a été lu. Exemple : read: "${digest}"`,
          };
    },
  );
}

/** Letters by which two words are taken for one: the beginning of `requête` and `requêtes`. */
const STEM_LENGTH = 5;

/** Beginnings of the words of a text that are long enough to be recognised, with the word. */
function stemsOf(words: string): Map<string, string> {
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return new Map(
    [...plain.matchAll(/\p{L}+/gu)]
      .map(([word]) => word)
      .filter((word) => word.length >= STEM_LENGTH)
      .map((word) => [word.slice(0, STEM_LENGTH), word]),
  );
}

/** No term may share with its own meaning a word that no other meaning of the question has. */
function checkMatch({ file, terms = [] }: Question, entries: CaseEntries): Problem[] {
  const asked = terms.flatMap(({ term: id, means }, at) => {
    const entry = entries.terms.find((term) => term.id === id);
    return entry ? [{ at, name: entry.term, clue: means ?? entry.definition }] : [];
  });
  return LOCALES.flatMap((locale) => {
    const clues = asked.map(({ clue }) => stemsOf(clue[locale]));
    return asked.flatMap(({ at, name }, own): Problem | Problem[] => {
      const shared = [...stemsOf(name[locale])].find(([stem]) =>
        clues.every((stems, other) => stems.has(stem) === (other === own)),
      );
      return shared
        ? {
            file,
            field: `terms.${at}.means.${locale}`,
            message: `« ${shared[1]} » est dans « ${name[locale]} » et, parmi les définitions proposées, dans la sienne seule : la réponse se devine. Attendu : une définition sans ce mot. Exemple : means: { fr: …, en: … }`,
          }
        : [];
    });
  });
}

type SaidWords = readonly (readonly [field: string, words: Bilingual])[];

/** No living person may be named, and no word may judge. */
export function checkSaid(
  file: string,
  words: SaidWords,
  entries: Pick<CaseEntries, 'actors'>,
): Problem[] {
  const judged = words.flatMap(([field, said]) =>
    LOCALES.flatMap((locale): Problem[] => {
      const judging = JUDGING[locale].exec(said[locale])?.[0];
      return refuseIf(judging, file, `${field}.${locale}`, judging, {
        accepted: 'une question sur ce que l’on sait, jamais sur une faute',
        example: 'Que dit ce classement des faits ?',
      });
    }),
  );
  return [...checkUnnamed(file, words, entries), ...judged];
}

/** No living person may be named. */
function checkUnnamed(
  file: string,
  words: SaidWords,
  { actors }: Pick<CaseEntries, 'actors'>,
): Problem[] {
  const living = actors.filter(({ kind, died }) => kind === 'person' && died === undefined);
  const matchers = living.map((actor) => ({ name: actor.name.fr, names: nameMatcher(actor) }));
  return words.flatMap(([field, said]) =>
    LOCALES.flatMap((locale): Problem[] => {
      const named = matchers.find(({ names }) => names(said[locale]))?.name;
      return refuseIf(named, file, `${field}.${locale}`, named, {
        accepted: 'aucun nom de personne vivante dans une question',
        example: 'un ministre, le procureur général',
      });
    }),
  );
}

/** No question may be in the bank twice. */
function checkAskedOnce(questions: readonly Question[]): Problem[] {
  const first = new Map<string, string>();
  return questions.flatMap(({ file, ask, id }) => {
    const twin = first.get(ask.fr);
    first.set(ask.fr, id);
    return refuseIf(twin, file, 'ask.fr', ask.fr, {
      accepted: `une question que « ${twin} » ne pose pas déjà`,
      example: 'une autre question',
    });
  });
}
