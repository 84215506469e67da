/** Writes the embed code: a frame with its credit line. Pure: text in, text out. */

/** Options in the URL of a frame; empty text and empty lists are left out. */
export interface FrameOptions {
  theme: string;
  /** Topics to show; an empty list means all. */
  topics: readonly string[];
  /** Years, as text. */
  from: string;
  to: string;
  /** Ids of the facts to show; an empty list means all. */
  facts: readonly string[];
}

export interface Snippet {
  /** URL of the frame, with its query. */
  src: string;
  /** URL of the page on the site. */
  page: string;
  title: string;
  heightPx: number;
  /** Text of the link below the frame. */
  credit: string;
}

/** Heights that the builder accepts, in px. */
export const HEIGHTS_PX = { min: 300, max: 1000, step: 20 } as const;

/** For example `frise.html?sujet=justice&de=2023`; default options are left out. The file may have a query already. */
export function frameAddress(file: string, options: FrameOptions): string {
  const { theme, topics, from, to, facts } = options;
  const asked = new URLSearchParams();
  if (topics.length > 0) asked.set('sujet', topics.join(','));
  if (from) asked.set('de', from);
  if (to) asked.set('a', to);
  if (facts.length > 0) asked.set('faits', facts.join(','));
  if (theme) asked.set('theme', theme);
  const query = asked.toString().replaceAll('%2C', ',');
  return query ? `${file}${file.includes('?') ? '&' : '?'}${query}` : file;
}

/** A height that the builder accepts: text that is not a number gives the default, other values are clamped. */
export function parseHeight(text: string, otherwisePx: number): number {
  const px = Math.round(Number(text));
  if (!text.trim() || !Number.isFinite(px)) return otherwisePx;
  return Math.min(HEIGHTS_PX.max, Math.max(HEIGHTS_PX.min, px));
}

/** Works even if an editor drops `style` and `loading`. */
export function frameCode({ src, page, title, heightPx, credit }: Snippet): string {
  return [
    `<iframe title="${inAttribute(title)}" src="${inAttribute(src)}" width="100%" height="${heightPx}" loading="lazy" style="border:0;max-width:100%"></iframe>`,
    `<p><a href="${inAttribute(page)}">${inText(credit)}</a> (CC BY-SA 4.0)</p>`,
  ].join('\n');
}

const inText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const inAttribute = (text: string) => inText(text).replaceAll('"', '&quot;');
