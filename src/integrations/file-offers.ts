/**
 * Handles files of dist that are made after the pages, and the elements that offer them:
 * `data-if-made="path/in/dist"` stays only if that file exists or will be made; `data-size-of` receives its size;
 * `data-online-only` is left out of copies.
 */
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from './list-files.ts';
import { cutElements } from './cut-elements.ts';
import { attributeOf, type HtmlElement } from './edit-html.ts';
import { writeFileSizes } from './rules/file-sizes.ts';

const [IF_MADE, ONLINE_ONLY] = ['data-if-made', 'data-online-only'];
/** Attributes of elements that a copy may leave out. */
export const OFFERS = [IF_MADE, ONLINE_ONLY] as const;

/** A file that a later step makes. */
export interface MadeFile {
  file: string;
  /** The file of dist that it is made from; if that is missing, it is not made. */
  from?: string;
}

/** Paths of the files that later steps will make from the files of dist. */
export function promisedFiles(later: readonly MadeFile[], files: ReadonlySet<string>): string[] {
  return later.filter(({ from }) => from === undefined || files.has(from)).map(({ file }) => file);
}

const isLost = (element: HtmlElement, isThere: (file: string) => boolean) => {
  const file = attributeOf(element, IF_MADE);
  return file !== undefined && !isThere(file);
};

/** The page without the elements that offer missing files. */
export function withOffers(html: string, isThere: (file: string) => boolean): string {
  return html.includes(IF_MADE) ? cutElements(html, (one) => isLost(one, isThere)) : html;
}

/** Whether a copy leaves an element out: it offers a file that the copy does not hold, or only makes sense online. */
export function isOutside(element: HtmlElement, isHeld: (file: string) => boolean): boolean {
  return attributeOf(element, ONLINE_ONLY) !== undefined || isLost(element, isHeld);
}

/** Writes the size of each file of dist beside its link, once every file exists. */
export async function injectFileSizes(root: string): Promise<void> {
  const sizes = new Map<string, number>();
  for (const file of await listFiles(root))
    sizes.set(file, (await stat(path.join(root, file))).size);
  for (const page of [...sizes.keys()].filter((file) => file.endsWith('.html'))) {
    const at = path.join(root, page);
    const html = await readFile(at, 'utf8');
    if (html.includes('data-size-of'))
      await writeFile(
        at,
        writeFileSizes(html, (file) => sizes.get(file)),
      );
  }
}
