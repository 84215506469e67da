/**
 * Writes the oEmbed documents of the views (oEmbed 1.0, https://oembed.com): one JSON file per view, since a
 * static host answers no queries. Without a site URL there are none.
 *
 * WordPress accepts only `a`, `blockquote` and `iframe` in the HTML, in that order: the quote is shown until the
 * frame posts a message (wp-includes/embed.php, `wp_filter_oembed_result`). The specification requires a number
 * for `width`; the frame takes the width of its column, which may be narrower.
 */
import { LOCALES, type Locale } from '../i18n/locale.ts';
import {
  FRAMED_INSTRUMENTS,
  oembedFile,
  THUMBNAIL_PX,
  thumbnailFile,
  type Address,
} from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import type { CaseFile } from '../case/case-entry.ts';
import { getCaseFile } from '../case/case-file.ts';
import { edition } from '../case/page-citation.ts';
import { FRAME_WIDTH_PX, framedViews, type FramedView } from './framed-views.ts';
import { escapeXml } from '../exports/xml-element.ts';

/** How long a consumer may cache a document, in seconds: a day. */
const CACHE_S = 86_400;

export interface OembedFile {
  /** Path in dist. */
  file: string;
  text: string;
}

/** All documents in one language, and the list of endpoints that a consumer may register. */
function oembedFiles(file: CaseFile, locale: Locale, site: URL): OembedFile[] {
  const views = framedViews(file, locale);
  return [
    ...views.map((view) => ({
      file: oembedFile(view.address, locale),
      text: `${JSON.stringify(oembedOf(view, locale, site), null, 1)}\n`,
    })),
    { file: `oembed/${locale}/providers.json`, text: providersText(views, locale, site) },
  ];
}

/**
 * Static paths of the documents in both languages, for a page named `oembed/[...file].ts`; none without a site
 * URL.
 */
export async function oembedPaths() {
  const { site } = edition();
  const file = await getCaseFile();
  return LOCALES.flatMap((locale) => (site ? oembedFiles(file, locale, site) : [])).map(
    ({ file: path, text }) => ({ params: { file: path }, props: { text } }),
  );
}

/** The document of a view, with fields in the order of the specification. */
function oembedOf(
  { address, title, frame, page, heightPx }: FramedView,
  locale: Locale,
  site: URL,
): Record<string, string | number> {
  const absolute = (path: string) => new URL(path, site).href;
  const escaped = escapeXml(title);
  return {
    type: 'rich',
    version: '1.0',
    title,
    author_name: strings(locale).site.name,
    provider_name: strings(locale).site.name,
    provider_url: site.href,
    cache_age: CACHE_S,
    ...thumbnailOf(address, locale, absolute),
    html: `<blockquote><a href="${absolute(page)}">${escaped}</a></blockquote><iframe title="${escaped}" src="${absolute(frame)}" width="100%" height="${heightPx}" frameborder="0"></iframe>`,
    width: FRAME_WIDTH_PX,
    height: heightPx,
  };
}

/** The thumbnail of a view of the timeline; the instruments have none. */
function thumbnailOf(address: Address, locale: Locale, absolute: (path: string) => string) {
  if ((FRAMED_INSTRUMENTS as readonly Address[]).includes(address)) return {};
  return {
    thumbnail_url: absolute(thumbnailFile(address, locale)),
    thumbnail_width: THUMBNAIL_PX.width,
    thumbnail_height: THUMBNAIL_PX.height,
  };
}

/** In the format of the provider list of oembed.com: one endpoint per view, with discovery. */
function providersText(views: readonly FramedView[], locale: Locale, site: URL): string {
  const absolute = (path: string) => new URL(path, site).href;
  const provider = {
    provider_name: strings(locale).site.name,
    provider_url: site.href,
    endpoints: views.map(({ address, frame, page }) => ({
      schemes: [absolute(page), absolute(frame)],
      url: absolute(oembedFile(address, locale)),
      formats: ['json'],
      discovery: true,
    })),
  };
  return `${JSON.stringify([provider], null, 1)}\n`;
}
