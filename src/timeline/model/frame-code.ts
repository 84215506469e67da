/** Writes the code that places a frame in another page, with its credit line. Pure: text in, text out. */
export interface FrameSource {
  /** URL of the frame, and of the page on the site, with their queries. */
  src: string;
  page: string;
  title: string;
  heightPx: number;
  /** Text of the link below the frame. */
  credit: string;
}

/** Works even if an editor drops `style` and `loading`. */
export function frameCode({ src, page, title, heightPx, credit }: FrameSource): string {
  return [
    `<iframe title="${inAttribute(title)}" src="${inAttribute(src)}" width="100%" height="${heightPx}" loading="lazy" style="border:0;max-width:100%"></iframe>`,
    `<p><a href="${inAttribute(page)}">${inText(credit)}</a> (CC BY-SA 4.0)</p>`,
  ].join('\n');
}

const inText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const inAttribute = (text: string) => inText(text).replaceAll('"', '&quot;');
