/** Writes the pièces as a bibliography (case/bibtex-entry.ts). */
import { bibtexEntry } from '../case/bibtex-entry.ts';
import type { CaseFile, Piece } from '../case/case-entry.ts';
import { readingWords } from '../case/piece-words.ts';
import { formatFuzzyDate, formatIsoDay } from '../i18n/format.ts';
import { strings } from '../i18n/strings.ts';
import { spokenName } from '../schemas/piece.ts';
import type { DataState } from './dossier.ts';

/** The type of each kind of pièce, and the field in which that type prints who published it. */
const TYPES = {
  text: ['legislation', 'organization'],
  decision: ['jurisdiction', 'organization'],
  report: ['report', 'institution'],
  official: ['online', 'organization'],
  party: ['online', 'organization'],
  association: ['online', 'organization'],
  press: ['article', 'journaltitle'],
  academic: ['article', 'journaltitle'],
  vendor: ['online', 'organization'],
  site: ['online', 'organization'],
} as const satisfies Record<Piece['kind'], readonly [string, string]>;

/** UTF-8; keys are ids of pièces. The header stands before the first entry, where BibTeX ignores text. */
export function bibtexText(
  { pieces }: Pick<CaseFile, 'pieces'>,
  { version, verified }: DataState,
): string {
  const { site, dataPage } = strings('en');
  const state = dataPage.edition(version, formatIsoDay(verified, 'en'));
  const head = `% ${site.name}\n% ${state}\n% CC0-1.0, CC-BY-SA-4.0`;
  return `${[head, ...pieces.map(entryOf)].join('\n\n')}\n`;
}

/**
 * How a pièce was read is an annotation: it is for readers of the file and does not appear in a bibliography. A title
 * that is our own description is in square brackets, as citation styles require.
 */
function entryOf(piece: Piece): string {
  const { id, kind, title, authors, publisher, date, consulted, url, language } = piece;
  const [type, publishedIn] = TYPES[kind];
  return bibtexEntry({
    type,
    key: id,
    title: piece.described ? `[${title}]` : title,
    authors,
    langid: language === 'fr' ? 'french' : 'english',
    words: { [publishedIn]: publisher, annotation: annotationOf(piece) },
    exact: {
      url,
      urldate: consulted.edtf,
      // Most readers take a decade for its first year, so only the annotation has it.
      date: date.precision === 'decade' ? undefined : date.edtf,
      // Without it, readers take a newspaper for a periodical, which has no day.
      entrysubtype: kind === 'press' ? 'newspaper' : undefined,
    },
  });
}

/** Number of the pièce, how it was read, its author line, and its date if a reader may not support it. */
function annotationOf(piece: Piece): string {
  const { number, date, noUrl, author, authors } = piece;
  const words = strings('fr');
  const isPlain = /^\d{4}(?:-\d{2}){0,2}$/.test(date.edtf) && date.precision !== 'season';
  return [
    words.piece(number),
    readingWords(piece, words.pieceList),
    ...(author && saysMore(author, authors) ? [author] : []),
    ...(isPlain ? [] : [words.dataPage.dated(formatFuzzyDate(date, 'fr'))]),
    ...(noUrl ? [`${words.pieceList.noAddress} ${noUrl.fr}`] : []),
  ].join(' · ');
}

/**
 * Whether an author line says more than names, as « P. Bonnecarrère, rapporteur » does. Its spaces may be no-break.
 */
function saysMore(author: string, authors: Piece['authors']): boolean {
  const spaced = (text: string) => text.replace(/\s/g, ' ');
  const rest = authors.reduce(
    (text, one) => text.replace(spaced(spokenName(one)), ''),
    spaced(author),
  );
  return rest.replace(/,|\bet\b/g, '').trim() !== '';
}
