/** Knows the pièces as a bibliography: CSL-JSON, BibTeX (dialect of BibLaTeX: it keeps the day) and RIS. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CaseFile } from '../case/case-file.ts';
import { citationItem, type CslItem } from './citation-item.ts';
import { risReference } from './ris.ts';

type Pieces = Pick<CaseFile, 'pieces'>;

const itemsOf = ({ pieces }: Pieces): CslItem[] => pieces.map(citationItem);

export function cslText(file: Pieces): string {
  return `${JSON.stringify(itemsOf(file), null, 1)}\n`;
}

/** UTF-8, keys are ids of pièces. */
export function bibtexText(file: Pieces): string {
  const { format } = plugins.config.get('@bibtex');
  // Ids are safe as labels, and the check would take away their hyphens.
  Object.assign(format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });
  return `${new Cite(itemsOf(file).map(escapeLatex)).format('biblatex').trim()}\n`;
}

export function risText(file: Pieces): string {
  return itemsOf(file).map(risReference).join('');
}

/** Writing UTF-8, the plugin leaves the marks that TeX reads as commands as they are. */
function escapeLatex({ title, author, publisher, note, ...item }: CslItem) {
  const escape = (text: string) => text.replace(/[&%$#_{}]/g, '\\$&');
  const container = item['container-title'];
  return {
    ...item,
    title: escape(title),
    note: escape(note),
    ...(author ? { author: author.map(({ literal }) => ({ literal: escape(literal) })) } : {}),
    ...(publisher ? { publisher: escape(publisher) } : {}),
    ...(container ? { 'container-title': escape(container) } : {}),
  };
}
