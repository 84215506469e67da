/**
 * Reckons how long a session takes: the words that its sheet gives to read, what a class reads or writes in each
 * step, and the minutes that this needs. A class of 30 is assumed in the numbers of talks that the session states.
 * Pure.
 */
import type { Locale } from '../i18n/locale.ts';
import {
  SESSION_LENGTHS,
  type SessionData,
  type SessionLength,
  type SheetReading,
} from '../schemas/session.ts';
import type { CaseDocument, CaseEntries, Question, Session } from './case-entry.ts';
import { claimName } from './claim-words.ts';
import { wordCount } from './quotation.ts';
import { withoutOriginals } from './quoted-originals.ts';
import { sentencesIn } from './readability.ts';

/**
 * Words a minute: read aloud with changes of reader, read in silence with a pencil, found and written by hand. A
 * rehearsal of the four sessions from their sheets found faster ones too fast; a session may read more slowly still.
 */
export const CLASS_PACE = { aloud: 130, silent: 140, writing: 10 } as const;

export const LENGTHS = Object.keys(SESSION_LENGTHS) as SessionLength[];

/** The entries that a sheet prints. */
export type SheetEntries = Pick<CaseEntries, 'documents' | 'claims' | 'questions' | 'terms'>;

export type Step = SessionData['steps'][number];
export type StepDuration = NonNullable<Step['core']>;

/** Words of each numbered reading of a sheet, documents first; 0 for one that does not exist. */
export function sheetLoads(session: Session, entries: SheetEntries, locale: Locale): number[] {
  const documents = new Map(entries.documents.map((one) => [one.id, one]));
  const claims = new Map(entries.claims.map((one) => [one.id, one]));
  return [
    ...session.documents.map((id) => documentWords(documents.get(id), locale)),
    ...session.landmarks.map((id) => {
      const claim = claims.get(id);
      return claim ? wordCount(claimName(claim, locale)) : 0;
    }),
  ];
}

/** Words of a document as a sheet prints it: its quotations and our words between them. */
function documentWords(document: CaseDocument | undefined, locale: Locale): number {
  return sum(
    (document?.lines ?? []).map((line) =>
      wordCount(('quote' in line ? line.quote : line.plain)[locale]),
    ),
  );
}

/** Words that each group reads, in the order of the groups. */
export function groupLoads(session: Session, entries: SheetEntries, locale: Locale): number[] {
  const loads = sheetLoads(session, entries, locale);
  return (session.groups ?? []).map(({ reads }) => sum(reads.map((at) => loads[at - 1] ?? 0)));
}

/** Minutes that a step needs in one length, without the minutes of reserve that its plan adds. */
export function reckonedMinutes(
  duration: StepDuration,
  session: Session,
  entries: SheetEntries,
  locale: Locale,
): number {
  const { handling = 0, aloud = [], silent = [], talks = 0, seconds = 0, writing = 0 } = duration;
  const words = (readings: readonly SheetReading[]) =>
    sum(readings.map((reading) => readingWords(reading, session, entries, locale)));
  return (
    handling +
    words(aloud) / CLASS_PACE.aloud +
    words(silent) / (session.pace ?? CLASS_PACE.silent) +
    (talks * seconds) / 60 +
    writing / CLASS_PACE.writing
  );
}

function readingWords(
  reading: SheetReading,
  session: Session,
  entries: SheetEntries,
  locale: Locale,
): number {
  const loads = sheetLoads(session, entries, locale);
  if (typeof reading === 'number') return loads[reading - 1] ?? 0;
  const said = (text: Record<Locale, string> | undefined) =>
    text ? wordCount(withoutOriginals(text[locale])) : 0;
  switch (reading) {
    case 'documents':
      return sum(loads.slice(0, session.documents.length));
    case 'landmarks':
      return sum(loads.slice(session.documents.length));
    case 'group':
      return Math.max(0, ...groupLoads(session, entries, locale));
    case 'sides':
      return sum(session.sides.map(({ who, says }) => said(who) + said(says)));
    case 'words':
      return sum(
        (session.words ?? []).map(({ term: id, word, means }) => {
          const term = entries.terms.find((one) => one.id === id);
          if (!term) return said(word) + said(means);
          // The sheet prints the first sentence of a definition.
          const [first = ''] = sentencesIn(term.definition[locale], locale);
          return said(term.term) + wordCount(first);
        }),
      );
    case 'questions':
      return sum(
        session.questions.map(({ question }) =>
          questionWords(
            entries.questions.find((one) => one.id === question),
            entries,
            said,
          ),
        ),
      );
  }
}

function questionWords(
  question: Question | undefined,
  { terms }: SheetEntries,
  said: (text: Record<Locale, string> | undefined) => number,
): number {
  if (!question) return 0;
  const { ask, options = [], terms: asked = [] } = question;
  return sum([
    said(ask),
    ...options.map(({ text }) => said(text)),
    ...asked.map(({ term, means }) =>
      said(means ?? terms.find(({ id }) => id === term)?.definition),
    ),
  ]);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
