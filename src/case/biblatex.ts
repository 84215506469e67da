/**
 * Writes references as BibTeX in the BibLaTeX dialect, which keeps the day of a date. Uses Citation.js, in UTF-8, with
 * the id of each item as its key, and adds what CSL has no field for.
 */
import { Cite, plugins, type BiblatexEntry } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

/** CSL-JSON name: a person in parts, or an institution as a whole. */
type Name = { family: string; given?: string; 'dropping-particle'?: string } | { literal: string };

/** Fields of CSL-JSON (citation-style-language 1.0.2) that contain words; other fields pass through unchanged. */
export interface CslWords {
  id: string;
  type?: string;
  title: string;
  author?: readonly Name[];
  publisher?: string;
  'container-title'?: string;
  /** Printed in bibliographies. */
  note?: string;
  /** For readers of the file: no style prints it. */
  annote?: string;
  language: keyof typeof LANGIDS;
  /** Date in EDTF, which BibLaTeX reads (levels 0 and 1): CSL would lose its `~` and its season. */
  edtf?: string;
}

/** BibLaTeX language names, which set the casing and hyphenation of titles. `language` would be printed. */
const LANGIDS = { fr: 'french', en: 'english', 'fr-FR': 'french', 'en-GB': 'british' } as const;

/** Types that styles print as @misc, which has no publisher. */
const WITHOUT_PUBLISHER: readonly string[] = ['legislation', 'jurisdiction'];

/** The whole file, one entry per item in the given order, with the special characters of LaTeX escaped. */
export function biblatexText(items: readonly CslWords[]): string {
  const { format } = plugins.config.get('@bibtex');
  // Ids are safe as labels; the check would remove their hyphens.
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
    title: withKeptCapitals(item.title),
    langid: LANGIDS[item.language],
    // If an item has no note, Citation.js writes the access date there, which `urldate` already holds.
    note: item.note && accessed,
    [holder]: publisher ?? fields[holder],
    date: item.edtf ?? fields['date'],
    // Without it, readers take a newspaper for a periodical, which has no day.
    entrysubtype: item.type === 'article-newspaper' ? 'newspaper' : undefined,
  };
  const lines = Object.entries(whole)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `\t${name} = {${value}},\n`);
  return `@${type}{${label},\n${lines.join('')}}`;
}

/**
 * A title whose capitals a style must keep: each word with one is in braces, whole. Citation.js ends a word at an accent,
 * and TeX then reads « {Int}érieur ». The first word of a title, or of what follows a colon, needs braces only for a
 * second capital, as in « JOP ».
 */
function withKeptCapitals(title: string): string {
  const isFirst = (at: number) => /(?:^|:\s)\P{L}*$/u.test(title.slice(0, at));
  return title.replace(/[\p{L}\p{M}\p{N}]*\p{Lu}[\p{L}\p{M}\p{N}]*/gu, (word, at: number) =>
    isFirst(at) && /^\p{Lu}\P{Lu}*$/u.test(word) ? word : `{${word}}`,
  );
}

/** Characters that TeX can only write as commands. */
const TEX_WORDS: Readonly<Record<string, string>> = {
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
};

/**
 * In UTF-8 mode the plugin does not escape characters that TeX reads as commands. Braces are removed: BibTeX counts
 * them even when they are escaped. pdfLaTeX stops at a narrow no-break space but accepts the wide one.
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

/** BibLaTeX has one prefix for both kinds of particle, and lets its user decide whether to sort by it. */
function escapedName(name: Name, escape: (text: string) => string) {
  if ('literal' in name) return { literal: escape(name.literal) };
  const { family, given, 'dropping-particle': particle } = name;
  return {
    family: escape(family),
    ...(given ? { given: escape(given) } : {}),
    ...(particle ? { 'non-dropping-particle': escape(particle) } : {}),
  };
}
