/**
 * Knows how references are written as BibTeX, in the dialect of BibLaTeX: it keeps the day of a date. By
 * Citation.js, in UTF-8, under the id of each item.
 */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

/** The fields of CSL-JSON (citation-style-language 1.0.2) that hold words; the others pass as they are. */
export interface CslWords {
  id: string;
  title: string;
  author?: readonly { literal: string }[];
  publisher?: string;
  'container-title'?: string;
  note?: string;
}

export function biblatexText(items: readonly CslWords[]): string {
  const { format } = plugins.config.get('@bibtex');
  // Ids are safe as labels, and the check would take away their hyphens.
  Object.assign(format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });
  return new Cite(items.map(escapeLatex)).format('biblatex').trim();
}

/**
 * Writing UTF-8, the plugin leaves the marks that TeX reads as commands as they are. Braces go: BibTeX counts
 * them even where they are escaped.
 */
function escapeLatex<Item extends CslWords>(item: Item): Item {
  const escape = (text: string) => text.replace(/[{}]/g, '').replace(/[&%$#_]/g, '\\$&');
  const { title, author, publisher, note, 'container-title': container } = item;
  return {
    ...item,
    title: escape(title),
    ...(author ? { author: author.map(({ literal }) => ({ literal: escape(literal) })) } : {}),
    ...(publisher ? { publisher: escape(publisher) } : {}),
    ...(container ? { 'container-title': escape(container) } : {}),
    ...(note ? { note: escape(note) } : {}),
  };
}
