/**
 * What a sheet to edit consists of, independent of the format of its file: blocks with runs of text, in the order in
 * which they are read. Pure.
 */
import { LANGUAGE_TAGS } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';

export interface Run {
  text: string;
  isBold?: boolean;
  /** BCP 47, if it is not that of the sheet. */
  language?: string;
  /** Absolute; the run is plain text without it. */
  href?: string | undefined;
}

/** Paragraphs that share a numbering: the positions, the five words, and all questions of a sheet. */
export type NumberedList = 'sides' | 'marks' | 'questions';

interface Paragraph {
  kind: 'course' | 'title' | 'heading' | 'part' | 'text' | 'note' | 'quote' | 'option' | 'bullet';
  runs: readonly Run[];
}
interface NumberedParagraph {
  kind: 'numbered';
  list: NumberedList;
  runs: readonly Run[];
}
/** Lines to write on; each begins with a word, or is empty. */
interface Lines {
  kind: 'lines';
  heads: readonly string[];
}
interface Table {
  kind: 'table';
  head: readonly string[];
  rows: readonly (readonly string[])[];
}
export type Block = (Paragraph | NumberedParagraph | Lines | Table) & {
  /** On the page of the block after it. */
  isKept?: boolean;
};

/** Everything in one file. */
export interface Sheet {
  locale: Locale;
  title: string;
  /** Course and kind of the sheet. */
  subject: string;
  blocks: readonly Block[];
  /** At the foot of the first page, one item a line; at the foot of the others, one line. */
  label: readonly string[];
  shortLabel: string;
}

/** Blocks that stay on one page. */
export function kept(blocks: readonly Block[]): Block[] {
  return blocks.map((block, at) => ({ ...block, isKept: at < blocks.length - 1 }));
}

/** A text between « », which is French in every edition. */
const FRENCH = /(«[^«»]*»)/;

/** A text as runs: in the English edition, French originals are marked as French, for the voice that reads them. */
export function said(text: string, locale: Locale, look: Omit<Run, 'text'> = {}): Run[] {
  if (locale === 'fr') return [{ text, ...look }];
  return text
    .split(FRENCH)
    .filter(Boolean)
    .map((part) => ({
      text: part,
      ...look,
      ...(FRENCH.test(part) ? { language: LANGUAGE_TAGS.fr } : {}),
    }));
}
