/** Prepares a session in one language for every medium that prints it: pages, sheets to edit. */
import { formatList } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import type { SessionLength } from '../schemas/session.ts';
import { inLanguage } from './bilingual-fields.ts';
import type { CaseFile, Session } from './case-entry.ts';
import { citedPieces } from './piece-words.ts';
import { claimName, claimPath, claimWords } from './claim-words.ts';
import { capitalised, shownQuestion, shownSource } from './lesson-input.ts';
import { withoutOriginals } from './quoted-originals.ts';
import { sentencesIn } from './readability.ts';

/** A question of the bank, and where the sheet answers it: « document 1 et repère 6 », and these numbers. */
export type SheetQuestion = SessionSheets['questions'][number];

/** A session in one language: what its plan and its sheets print. */
export type SessionSheets = ReturnType<typeof sessionSheets>;

/** Everything that a session prints in one language: documents are numbered from 1, landmarks after them. */
export function sessionSheets(session: Session, file: CaseFile, locale: Locale) {
  const { sheet } = strings(locale).lessons;
  const documents = session.documents.map((id, at) => {
    const document = file.get.document(id);
    const piece = file.get.piece(document.piece);
    return { number: at + 1, document, piece };
  });
  const said = inLanguage(session, locale);
  const groups = (said.groups ?? []).map(({ name, reads }) => ({
    name,
    reads: namedReadings(reads, documents.length, locale),
    numbers: reads,
  }));
  return {
    session,
    documents,
    landmarks: session.landmarks.map((id, at) => {
      const claim = file.get.claim(id);
      return {
        number: documents.length + at + 1,
        claim,
        text: claimWords(claim, locale),
        href: claimPath(claim, locale) ?? '',
        pieces: citedPieces([claim], file),
      };
    }),
    groups,
    /** Papers to cut out: those that the session names, or one for each group. */
    cards: said.cards ?? groups.map(({ name, reads }) => ({ head: name, text: reads })),
    overflow: said.overflow.map(({ when, claim, then }) => ({
      when: withoutOriginals(when),
      then: [...(claim ? [claimName(file.get.claim(claim), locale)] : []), then].join(' '),
    })),
    times: timesOf(session, locale),
    questions: session.questions.map(({ question, reads = [], marks = [] }) => ({
      ...shownQuestion(file.get.question(question), file, locale),
      reads,
      where: [
        namedReadings(reads, documents.length, locale),
        ...marks.map((mark) => sheet.mark(mark).toLowerCase()),
      ]
        .filter(Boolean)
        .join(', '),
    })),
    /** What the pupils' sheet explains before its documents. */
    words: (said.words ?? []).map(({ term, word = '', means = '' }) =>
      term === undefined ? { word, means } : explainedTerm(term, file, locale),
    ),
    sides: said.sides.map(({ who, says, claim: id }) => {
      const claim = file.get.claim(id);
      return {
        ...{ who, says, href: claimPath(claim, locale) ?? '' },
        pieces: citedPieces([claim], file),
      };
    }),
    /** Questions to answer in writing: on lines, or in a table with a row for each landmark. */
    open: said.open.map(({ ask, hint, lines = 0, table, heads = [], answer, rests }) => ({
      ...{ ask: withoutOriginals(ask), hint, lines: headedLines(lines, heads) },
      table: table && said.board.columns,
      answer,
      sources: rests.map((rest) => shownSource(rest, file, locale)),
    })),
    /** All pièces that its sheet cites. */
    pieces: citedPieces(
      [
        ...documents.map(({ piece }) => ({ pieces: [piece.id] })),
        ...[...session.landmarks, ...session.sides.map(({ claim }) => claim)].map(file.get.claim),
      ],
      file,
    ),
  };
}

/** Numbers of a sheet with their names: « documents 1 et 2, repère 8 ». */
function namedReadings(reads: readonly number[], documents: number, locale: Locale): string {
  const { document, landmark } = strings(locale).lessons.sheet.numbered;
  const named = (words: { one: string; many: string }, numbers: readonly number[]) =>
    numbers.length > 0 &&
    `${numbers.length > 1 ? words.many : words.one}\u00a0${formatList(numbers.map(String), locale)}`;
  const [acts, claims] = [true, false].map((isDocument) =>
    reads.filter((at) => at <= documents === isDocument),
  );
  return [named(document, acts ?? []), named(landmark, claims ?? [])].filter(Boolean).join(', ');
}

/** The lines to write on: the heads share them evenly, and lines that are left over follow the last. */
function headedLines(count: number, heads: readonly string[]): string[] {
  const each = Math.max(1, Math.floor(count / heads.length));
  return Array.from({ length: count }, (_, at) =>
    at % each === 0 ? (heads[at / each] ?? '') : '',
  );
}

/** A term with the first sentence of its definition; the glossary has the rest. */
function explainedTerm(id: string, file: CaseFile, locale: Locale) {
  const { term, definition } = file.get.term(id);
  return {
    word: capitalised(term[locale]),
    means: sentencesIn(definition[locale], locale)[0] ?? '',
  };
}

/** The minutes at which each step begins and ends, by length; undefined for a step that a length leaves out. */
function timesOf(session: Session, locale: Locale) {
  const timesIn = (length: SessionLength) => {
    let start = 0;
    return session.steps.map((step) => {
      const duration = step[length];
      if (!duration) return undefined;
      const end = start + duration.minutes;
      const time = { start, end, change: duration.change?.[locale] };
      start = end;
      return time;
    });
  };
  return { core: timesIn('core'), full: timesIn('full'), double: timesIn('double') };
}
