/** Writes file sizes into a built page. Pure: text in, text out. */
import { attributeOf, closest, editHtml } from '../edit-html.ts';

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
