/** Writes the pièces as a bibliography: BibTeX, in the dialect of BibLaTeX, which keeps the day. */
import { biblatexText } from '../case/biblatex.ts';
import type { CaseFile } from '../case/case-entry.ts';
import { formatIsoDay } from '../i18n/format.ts';
import { strings } from '../i18n/strings.ts';
import { citationItem } from './citation-item.ts';
import type { DataState } from './dossier.ts';

/** Header before the first entry, where BibTeX ignores text. */
function bibtexHead({ version, verified }: DataState): string {
  const { site, dataPage } = strings('en');
  const state = dataPage.edition(version, formatIsoDay(verified, 'en'));
  return `% ${site.name}\n% ${state}\n% CC0-1.0, CC-BY-SA-4.0\n\n`;
}

/**
 * UTF-8; keys are ids of pièces. How a pièce was read is an annotation: it is for readers of the file and does
 * not appear in a bibliography.
 */
export function bibtexText(file: Pick<CaseFile, 'pieces'>, state: DataState): string {
  const items = file.pieces.map((piece) => {
    const { note, ...item } = citationItem(piece);
    // Most BibTeX readers take a decade for its first year, so only the annotation has it.
    const { edtf, precision } = piece.date;
    return { ...item, annote: note, ...(precision === 'decade' ? {} : { edtf }) };
  });
  return `${bibtexHead(state)}${biblatexText(items)}\n`;
}
