/** Knows the pièces as a bibliography: CSL-JSON, BibTeX (dialect of BibLaTeX: it keeps the day) and RIS. */
import { biblatexText } from '../case/biblatex.ts';
import type { CaseFile } from '../case/case-entry.ts';
import { formatIsoDay } from '../i18n/format.ts';
import { strings } from '../i18n/strings.ts';
import { citationItem, type CslItem } from './citation-item.ts';
import type { DataState } from './data-state.ts';
import { LICENCES } from './licence.ts';
import { risReference } from './ris.ts';

type Pieces = Pick<CaseFile, 'pieces'>;

const itemsOf = ({ pieces }: Pieces): CslItem[] => pieces.map(citationItem);

/** A list of CSL-JSON 1.0.2, an item a pièce in the order given, indented, with a final newline. */
export function cslText(file: Pieces): string {
  return `${JSON.stringify(itemsOf(file), null, 1)}\n`;
}

/** What stands before the first entry: BibTeX reads nothing there. */
function bibtexHead({ version, verified }: DataState): string {
  const { licenceFile } = strings('en').dataPage;
  const state = licenceFile.edition(version, formatIsoDay(verified, 'en'));
  return `% ${licenceFile.title}\n% ${state}\n% ${Object.keys(LICENCES).join(', ')}\n\n`;
}

/** UTF-8, keys are ids of pièces. How a pièce was read is for whoever opens the file, not for a bibliography. */
export function bibtexText(file: Pieces, state: DataState): string {
  const items = file.pieces.map((piece) => {
    const { note, ...item } = citationItem(piece);
    // Most readers of BibTeX take a decade for its first year: the annotation alone has it.
    const { edtf, precision } = piece.date;
    return { ...item, annote: note, ...(precision === 'decade' ? {} : { edtf }) };
  });
  return `${bibtexHead(state)}${biblatexText(items)}\n`;
}

/**
 * A reference a pièce in the order given, each ended by an empty line; every line ends with CRLF (ris.ts).
 */
export function risText(file: Pieces): string {
  return itemsOf(file).map(risReference).join('');
}
