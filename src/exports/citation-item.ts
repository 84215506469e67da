/**
 * A pièce as a citable document: CSL-JSON (citation-style-language 1.0.2). A date keeps its precision; the note
 * says what a format cannot express. Pure.
 */
import { formatFuzzyDate } from '../i18n/format.ts';
import { readingWords } from '../case/piece-words.ts';
import { strings } from '../i18n/strings.ts';
import type { Piece } from '../case/case-entry.ts';
import { spokenName, type PieceAuthor } from '../schemas/piece.ts';
import { firstDayOf } from '../calendar/when.ts';

export interface CslDate {
  'date-parts'?: number[][];
  /** 1 is spring. */
  season?: number;
  circa?: true;
  literal?: string;
}

/** A person by the parts of their name, or an institution as a whole. */
export type CslName =
  { family: string; given?: string; 'dropping-particle'?: string } | { literal: string };

export interface CslItem {
  /** Id of the pièce. */
  id: string;
  type: (typeof TYPES)[Piece['kind']];
  /** In square brackets if it is our own description, as citation styles require. */
  title: string;
  author?: CslName[];
  publisher?: string;
  'container-title'?: string;
  issued: CslDate;
  accessed: CslDate;
  URL?: string;
  language: 'fr' | 'en';
  /** Number of the pièce, how it was read, its author line, and its date if a format may not support it. */
  note: string;
}

const TYPES = {
  text: 'legislation',
  decision: 'legal_case',
  report: 'report',
  official: 'webpage',
  party: 'webpage',
  association: 'webpage',
  press: 'article-newspaper',
  academic: 'article-journal',
  vendor: 'webpage',
  site: 'webpage',
} as const satisfies Record<Piece['kind'], string>;

/** Types published in a periodical: its name is not that of a publisher. */
const IN_PERIODICAL: ReadonlySet<string> = new Set(['article-newspaper', 'article-journal']);

/**
 * A pièce as CSL-JSON 1.0.2: authors, container, days of issue and access; its note has what CSL has no field
 * for.
 */
export function citationItem(piece: Piece): CslItem {
  const { id, kind, title, authors, publisher, date, consulted, url, language } = piece;
  const type = TYPES[kind];
  return {
    id,
    type,
    title: piece.described ? `[${title}]` : title,
    ...(authors.length > 0 ? { author: authors.map(cslName) } : {}),
    ...(IN_PERIODICAL.has(type) ? { 'container-title': publisher } : { publisher }),
    issued: cslDate(date),
    accessed: cslDate(consulted),
    ...(url ? { URL: url } : {}),
    language,
    note: noteOf(piece),
  };
}

function cslName({ given, particle, family, literal }: PieceAuthor): CslName {
  if (family === undefined) return { literal: literal ?? '' };
  return {
    family,
    ...(given ? { given } : {}),
    ...(particle ? { 'dropping-particle': particle } : {}),
  };
}

/**
 * Whether an author line says more than names, as « P. Bonnecarrère, rapporteur » does. Its spaces may be
 * no-break.
 */
function saysMore(author: string, authors: readonly PieceAuthor[]): boolean {
  const spaced = (text: string) => text.replace(/\s/g, ' ');
  const rest = authors.reduce(
    (text, one) => text.replace(spaced(spokenName(one)), ''),
    spaced(author),
  );
  return rest.replace(/,|\bet\b/g, '').trim() !== '';
}

/** CSL has no form for a decade, so it is spelt out. */
function cslDate(date: Piece['date']): CslDate {
  const { precision, approximate, uncertain } = date;
  if (precision === 'decade') return { literal: formatFuzzyDate(date, 'fr') };
  const [year = 0, month = 1, day = 1] = firstDayOf(date).split('-').map(Number);
  const parts = { day: [year, month, day], month: [year, month], season: [year], year: [year] };
  return {
    'date-parts': [parts[precision]],
    ...(precision === 'season' ? { season: Math.floor(month / 3) } : {}),
    ...(approximate || uncertain ? { circa: true } : {}),
  };
}

function noteOf(piece: Piece): string {
  const { number, date, noUrl, author, authors } = piece;
  const words = strings('fr');
  const { pieceList } = words;
  const isPlain = /^\d{4}(?:-\d{2}){0,2}$/.test(date.edtf) && date.precision !== 'season';
  return [
    words.piece(number),
    readingWords(piece, pieceList),
    ...(author && saysMore(author, authors) ? [author] : []),
    ...(isPlain ? [] : [words.dataPage.dated(formatFuzzyDate(date, 'fr'))]),
    ...(noUrl ? [`${pieceList.noAddress} ${noUrl.fr}`] : []),
  ].join(' · ');
}
