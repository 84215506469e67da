/** Writes one reference as BibTeX, in the dialect of BibLaTeX, which keeps the day of a date; UTF-8. Pure. */
import type { PieceAuthor } from '../schemas/piece.ts';

export interface BibEntry {
  /** A type of BibLaTeX: `online`, `article`… */
  type: string;
  key: string;
  title: string;
  authors: readonly PieceAuthor[];
  langid: 'french' | 'english' | 'british';
  /** Fields whose words TeX could read as commands. */
  words: Readonly<Record<string, string | undefined>>;
  /** Fields that are written as they are: addresses and dates. */
  exact: Readonly<Record<string, string | undefined>>;
}

/** Fields in alphabetical order, one a line; those without a value are left out. */
export function bibtexEntry({ type, key, title, authors, langid, words, exact }: BibEntry): string {
  const escaped = Object.entries(words).map(([name, said]) => [name, said && escapeLatex(said)]);
  const fields = {
    ...Object.fromEntries(escaped),
    ...exact,
    author: authors.map(nameOf).join(' and ') || undefined,
    langid,
    title: withKeptCapitals(escapeLatex(title)),
  } as Record<string, string | undefined>;
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `\t${name} = {${value}},\n`);
  return `@${type}{${key},\n${lines.join('')}}`;
}

/** A person by family name, the particle before it; what has no given name is held together by braces. */
function nameOf({ given, particle, family, literal = '' }: PieceAuthor): string {
  if (family === undefined) return `{${escapeLatex(literal)}}`;
  const whole = escapeLatex([particle, family].filter(Boolean).join(' '));
  return given ? `${whole}, ${escapeLatex(given)}` : `{${whole}}`;
}

/**
 * A title whose capitals a style must keep: each word with one is in braces, whole. The first word of a title, or of what
 * follows a colon, needs braces only for a second capital, as in « JOP ».
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

/** Braces are removed: BibTeX counts them even when they are escaped. pdfLaTeX stops at a narrow no-break space. */
function escapeLatex(text: string): string {
  return text
    .replace(/[{}]/g, '')
    .replace(/[&%$#_~^\\]/g, (mark) => TEX_WORDS[mark] ?? `\\${mark}`)
    .replaceAll('\u202f', '\u00a0');
}
