/** Prepares the pages for classes: the question bank, and each session with its two sheets. */
import { formatIsoDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fileOf, type Address } from '../../i18n/routes.ts';
import { getCaseFile } from '../../case/case-file.ts';
import type { CaseFile, Claim, Piece, Session } from '../../case/case-entry.ts';
import type { CitationForms } from '../../case/citing.ts';
import { citedPieces } from '../../case/cited-pieces.ts';
import { claimPath } from '../../case/claim-words.ts';
import { questionParts, shownQuestion, shownSource } from '../../case/lesson-input.ts';
import { withoutOriginals } from '../../case/quoted-originals.ts';
import { citeDrawnPage, citePage, latestCheck } from '../../case/page-citation.ts';
import type { ShownQuestion, ShownSource } from '../../lessons/model/shown-question.ts';
import type { EditionPage } from '../edition-paths.ts';

/** A sentence to read, with its pièces. */
export interface ReadSentence {
  id: string;
  claim: Claim;
  href: string;
  pieces: Piece[];
}

/** A question to answer in writing: what its sheet prints, and what a good answer contains. */
export interface ShownOpen {
  ask: string;
  hint: string | undefined;
  /** One item per line to write on: the word that begins it, or an empty string. */
  lines: string[];
  answer: string;
  sources: ShownSource[];
}

export interface ShownSession {
  session: Session;
  documents: ReadSentence[];
  questions: ShownQuestion[];
  /** Words that the pupils' sheet explains before its documents. */
  words: { word: string; means: string }[];
  sides: { who: string; says: string; href: string; pieces: Piece[] }[];
  open: ShownOpen[];
  /** All pièces that its sheet cites. */
  pieces: Piece[];
  /** Day on which the official page was read, in words. */
  consulted: string | undefined;
  forms: CitationForms;
}

/** Pages of one kind in one language, one per session. */
export const sessionPages =
  (kind: 'session' | 'pupil-sheet' | 'teacher-sheet') =>
  async (locale: Locale): Promise<EditionPage<ShownSession>[]> => {
    const file = await getCaseFile();
    return file.sessions.map((session) => {
      const address: Address = `${kind}:${session.id}`;
      return {
        file: fileOf(address, locale),
        props: {
          ...sessionOf(session, file, locale),
          forms: citePage(address, locale, {
            title: session.title[locale],
            verified: session.verified,
          }),
        },
      };
    });
  };

function sessionOf(session: Session, file: CaseFile, locale: Locale): Omit<ShownSession, 'forms'> {
  const documents = session.documents.map((id) => readSentence(id, file, locale));
  const { consulted } = session.programme;
  return {
    session,
    documents,
    questions: session.questions.map((id) => shownQuestion(file.get.question(id), file, locale)),
    words: (session.words ?? []).map(({ term, word, means }) =>
      term === undefined
        ? { word: word?.[locale] ?? '', means: means?.[locale] ?? '' }
        : explainedTerm(term, file, locale),
    ),
    sides: session.sides.map(({ who, says, claim }) => {
      const { href, pieces } = readSentence(claim, file, locale);
      return { who: who[locale], says: says[locale], href, pieces };
    }),
    open: session.open.map(({ ask, hint, lines, heads = [], answer, rests }) => ({
      ask: withoutOriginals(ask[locale]),
      hint: hint?.[locale],
      lines: Array.from({ length: lines }, (_, at) => heads[at]?.[locale] ?? ''),
      answer: answer[locale],
      sources: rests.map((rest) => shownSource(rest, file, locale)),
    })),
    pieces: citedPieces(
      [...session.documents, ...session.sides.map(({ claim }) => claim)].map(file.get.claim),
      file,
    ),
    consulted: consulted && formatIsoDay(consulted, locale),
  };
}

/** A term with the first sentence of its definition; the glossary has the rest. */
function explainedTerm(id: string, file: CaseFile, locale: Locale) {
  const { term, definition } = file.get.term(id);
  const [first] = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(
    definition[locale],
  );
  const word = term[locale];
  return {
    word: `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
    means: (first?.segment ?? '').trim(),
  };
}

function readSentence(id: string, file: CaseFile, locale: Locale): ReadSentence {
  const claim = file.get.claim(id);
  return { id, claim, href: claimPath(claim, locale) ?? '', pieces: citedPieces([claim], file) };
}

/**
 * The question bank in one language, one part per subject, and how to cite its page; `verified` is the latest ISO
 * day on which anything in the case file was checked.
 * @throws {ContentError} if the case file has a problem (getCaseFile)
 */
export async function questionsPage(locale: Locale) {
  const file = await getCaseFile();
  return {
    parts: questionParts(file, locale),
    count: file.questions.length,
    verified: latestCheck(file),
    forms: await citeDrawnPage('questions', locale),
  };
}
