/** Knows what a book of the site is: its chapters, and the names of their files. */
import type { ReadChapter } from './book-chapter.ts';

/** What a book says of itself. */
export interface BookHead {
  language: string;
  title: string;
  description: string;
  /** The licence, in a few words. */
  rights: string;
  publisher: string;
  /** How it can be read, and what was not checked: EPUB Accessibility 1.1, 2.2. */
  accessibility: string;
  words: { contents: string; notes: string };
}

export interface Chapter extends ReadChapter {
  /** Name of its file, without ending. */
  id: string;
  /** The page of dist that it is made of. */
  from: string;
  /** Titles down to this level are in the table of contents. */
  depth: 1 | 2 | 3;
  /** Pages of dist that it holds as a place, by the first group. */
  holds?: RegExp | undefined;
  /** The page with the title of the book. */
  isTitle?: boolean | undefined;
}

export interface Book extends BookHead {
  /** Path in dist: the book is known by it. */
  file: string;
  /** Day of the edition, `2026-11-26`. */
  date: string;
  /** Address of the site; without one, links to it are plain words. */
  site: URL | undefined;
  chapters: readonly Chapter[];
  /** The sheet of the book. */
  style: string;
}

/** The table of contents, and the sheet of every page. */
export const NAV = 'nav.xhtml';
export const SHEET = 'book.css';

/** File of a chapter, from the folder that holds the package. */
export const fileOf = ({ id }: Pick<Chapter, 'id'>) => `${id}.xhtml`;

/**
 * File of a picture of a chapter, from the same folder; `at` is its rank there, from 0, and its name counts
 * from 1.
 */
export const pictureFile = ({ id }: Pick<Chapter, 'id'>, at: number) =>
  `images/${id}-${at + 1}.svg`;
