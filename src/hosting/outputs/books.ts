/** Knows which built pages are also a book, after they are what they will be. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { attributeOf, elementsOf } from '../edit-html.ts';
import { readChapter, type BookRules } from './book-chapter.ts';
import { bookBytes } from './book-package.ts';
import type { BookNode } from './book-tree.ts';
import type { BookHead, Chapter } from './book.ts';

/** A page of dist as a chapter. */
export interface BookPage extends Pick<Chapter, 'id' | 'from' | 'holds' | 'isTitle'> {
  depth?: Chapter['depth'];
  /** What is kept of the page; all of it where nothing is said. */
  parts?: readonly string[];
  /** Written before what is kept: a title, and paragraphs. */
  opening?: { title: string; paragraphs: readonly string[] };
}

/** A book, and the file of dist that it is. */
export interface BookPlan extends BookHead {
  file: string;
  /** The page of dist whose first date is that of the edition. */
  dated: string;
  pages: readonly BookPage[];
  rules: Omit<BookRules, 'classes'>;
  style: string;
}

/** Astro integration, after links are relative. */
export function books(plans: readonly BookPlan[]): AstroIntegration {
  let site: URL | undefined;
  return {
    name: 'books',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ? new URL(config.site) : undefined;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const read = (file: string) => readFile(path.join(root, file), 'utf8');
        for (const { file, dated, pages, rules, style, ...head } of plans) {
          const classes = classesIn(style);
          const chapters: Chapter[] = [];
          for (const { parts = ['main'], opening, depth = 2, ...page } of pages) {
            const chapter = readChapter(await read(page.from), parts, { ...rules, classes });
            chapters.push({
              ...page,
              depth,
              ...chapter,
              ...(opening && {
                title: opening.title,
                body: [...openingOf(opening), ...chapter.body],
              }),
            });
          }
          const date = dateIn(await read(dated), dated);
          const bytes = bookBytes({ ...head, file, date, site, chapters, style });
          await mkdir(path.dirname(path.join(root, file)), { recursive: true });
          await writeFile(path.join(root, file), bytes);
          logger.info(
            `${file}: ${chapters.length} chapters, ${Math.round(bytes.length / 1000)} kB`,
          );
        }
      },
    },
  };
}

function openingOf({ title, paragraphs }: NonNullable<BookPage['opening']>): BookNode[] {
  return [
    { tag: 'h1', attributes: {}, children: [title] },
    ...paragraphs.map((words) => ({ tag: 'p', attributes: {}, children: [words] })),
  ];
}

/** Classes that a sheet names. */
export function classesIn(style: string): ReadonlySet<string> {
  const rules = style.replace(/\/\*[\s\S]*?\*\/|\{[^{}]*\}/g, ' ');
  return new Set([...rules.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name));
}

/**
 * The first date that a page says, which its edition is of.
 *
 * @throws when the page has no date
 */
export function dateIn(html: string, page: string): string {
  const dates = elementsOf(html).flatMap((element) =>
    element.tagName === 'time' ? (attributeOf(element, 'datetime') ?? []) : [],
  );
  const [first] = dates;
  if (!first) throw new Error(`${page} has no <time datetime> to date an edition by`);
  return first;
}
