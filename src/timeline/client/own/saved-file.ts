/** Knows how a text or a picture becomes a file of the reader: a link that saves it, and no request. */

import { made } from '../made-element.ts';

/** How long a browser may take to begin saving, in ms. */
const SAVING_MS = 30_000;

/** Saves a file under a name, as a click on a link would. */
export function saveFile(name: string, content: Blob): void {
  const link = made('a', { href: URL.createObjectURL(content), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SAVING_MS);
}
