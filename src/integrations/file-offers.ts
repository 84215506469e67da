/**
 * Handles the elements that offer a file of dist: `data-if-made="path/in/dist"` stays in a copy only if the copy holds
 * that file; `data-size-of` receives its size; `data-online-only` is left out of copies.
 */
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from './list-files.ts';
import { attributeOf, closest, editHtml, type HtmlElement } from './edit-html.ts';

const [IF_MADE, ONLINE_ONLY] = ['data-if-made', 'data-online-only'];
/** Attributes of elements that a copy may leave out. */
export const OFFERS = [IF_MADE, ONLINE_ONLY] as const;

/** Whether a copy leaves an element out: it offers a file that the copy does not hold, or only makes sense online. */
export function isOutside(element: HtmlElement, isHeld: (file: string) => boolean): boolean {
  const file = attributeOf(element, IF_MADE);
  return attributeOf(element, ONLINE_ONLY) !== undefined || (file !== undefined && !isHeld(file));
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

/** A kilobyte, kB on the site. */
const BYTES_PER_KB = 1000;

/**
 * Fills each element `data-size-of="path/in/dist"` with the size of that file in kB, at least 1, in the number
 * format of the page's language. Leaves it empty if the file has no size yet.
 */
export function writeFileSizes(
  html: string,
  bytesOf: (file: string) => number | undefined,
): string {
  return editHtml(html, {
    element: (element, edit) => {
      const file = attributeOf(element, 'data-size-of');
      const bytes = file === undefined ? undefined : bytesOf(file);
      if (bytes === undefined) return;
      const kB = Math.max(1, Math.round(bytes / BYTES_PER_KB));
      const page = closest(element, ({ tagName }) => tagName === 'html');
      const language = (page && attributeOf(page, 'lang')) ?? 'en';
      edit.fill(element, new Intl.NumberFormat(language).format(kB));
    },
  });
}
