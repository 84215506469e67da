/**
 * Knows how references are written as BibTeX, in the dialect of BibLaTeX: it keeps the day of a date. By
 * Citation.js, in UTF-8, under the id of each item; what CSL has no field for is added here.
 */
import { Cite, plugins, type BiblatexEntry } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

/** A name of CSL-JSON: a person by parts, or an institution whole. */
type Name = { family: string; given?: string; 'dropping-particle'?: string } | { literal: string };

/** The fields of CSL-JSON (citation-style-language 1.0.2) that hold words; the others pass as they are. */
export interface CslWords {
  id: string;
  title: string;
  author?: readonly Name[];
  publisher?: string;
  'container-title'?: string;
  /** Printed by bibliographies. */
  note?: string;
  /** Kept for whoever opens the file: no style prints it. */
  annote?: string;
  language: keyof typeof LANGIDS;
  /** The date as EDTF writes it, which BibLaTeX reads (levels 0 and 1): CSL would lose its « ~ » and its season. */
  edtf?: string;
}

/** Names of languages in BibLaTeX, by which titles are cased and hyphenated. `language` would be printed. */
const LANGIDS = { fr: 'french', en: 'english', 'fr-FR': 'french', 'en-GB': 'british' } as const;

/** Types that styles print as @misc, which has no publisher. */
const WITHOUT_PUBLISHER: readonly string[] = ['legislation', 'jurisdiction'];

/** The whole file, an entry an item, in their order; special characters of LaTeX are escaped. */
export function biblatexText(items: readonly CslWords[]): string {
  const { format } = plugins.config.get('@bibtex');
  // Ids are safe as labels, and the check would take away their hyphens.
  Object.assign(format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });
  return items
    .map((item) => {
      const safe = escapeLatex(item);
      const [entry] = new Cite([safe]).format('biblatex', { format: 'object' });
      return entry ? entryText(entry, safe) : '';
    })
    .join('\n\n');
}

function entryText({ type, label, properties }: BiblatexEntry, item: CslWords): string {
  const { language: _, note: accessed, publisher, ...fields } = properties;
  const holder = WITHOUT_PUBLISHER.includes(type) ? 'organization' : 'publisher';
  const whole: Record<string, string | undefined> = {
    ...fields,
    langid: LANGIDS[item.language],
    // Without a note, Citation.js writes the day of the visit there, which `urldate` has.
    note: item.note && accessed,
    [holder]: publisher ?? fields[holder],
    date: item.edtf ?? fields['date'],
  };
  const lines = Object.entries(whole)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `\t${name} = {${value}},\n`);
  return `@${type}{${label},\n${lines.join('')}}`;
}

/** Marks that TeX has no escape for, but a command. */
const TEX_WORDS: Readonly<Record<string, string>> = {
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
};

/**
 * Writing UTF-8, the plugin leaves the marks that TeX reads as commands as they are. Braces go: BibTeX counts
 * them even where they are escaped. pdfLaTeX stops at a narrow no-break space, and knows the wide one.
 */
function escapeLatex<Item extends CslWords>(item: Item): Item {
  const escape = (text: string) =>
    text
      .replace(/[{}]/g, '')
      .replace(/[&%$#_~^\\]/g, (mark) => TEX_WORDS[mark] ?? `\\${mark}`)
      .replaceAll('\u202f', '\u00a0');
  const { author } = item;
  const words = (['title', 'publisher', 'container-title', 'note', 'annote'] as const)
    .filter((key) => item[key] !== undefined)
    .map((key) => [key, escape(item[key] ?? '')]);
  return {
    ...item,
    ...Object.fromEntries(words),
    ...(author ? { author: author.map((name) => escapedName(name, escape)) } : {}),
  };
}

/** BibLaTeX has one prefix for both kinds of particle, and leaves to its user whether to file by it. */
function escapedName(name: Name, escape: (text: string) => string) {
  if ('literal' in name) return { literal: escape(name.literal) };
  const { family, given, 'dropping-particle': particle } = name;
  return {
    family: escape(family),
    ...(given ? { given: escape(given) } : {}),
    ...(particle ? { 'non-dropping-particle': escape(particle) } : {}),
  };
}
