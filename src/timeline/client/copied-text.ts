/** Copies a text to the clipboard. */

/** @returns whether the browser let it, otherwise the text is to be copied by hand */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
