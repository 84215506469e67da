/**
 * Knows the oEmbed documents of the views (oEmbed 1.0, https://oembed.com): one file a view, as JSON, since a
 * static host answers no query. Needs an address: without one there are none.
 *
 * WordPress takes `a`, `blockquote` and `iframe` of the HTML and nothing else, in that order: the quote
 * stands until the frame speaks (wp-includes/embed.php, `wp_filter_oembed_result`). `width` is a number by
 * the specification; the frame takes the width of its column, which may be narrower.
 */
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { FRAMED_INSTRUMENTS, oembedFile, thumbnailFile, type Address } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import type { CaseFile } from '../case/case-entry.ts';
import { getCaseFile } from '../case/case-file.ts';
import { edition } from '../case/page-citation.ts';
import { FRAME_WIDTH_PX, framedViews, type FramedView } from './framed-views.ts';
import { escapeXml } from '../exports/xml-element.ts';

/** How long a consumer may keep a document, in seconds: a day. */
const CACHE_S = 86_400;
/** Size of the pictures, in px. */
const THUMBNAIL = { width: 1200, height: 630 } as const;

export interface OembedFile {
  /** Path in dist. */
  file: string;
  text: string;
}

/** Every document, and the list of endpoints that a consumer may register. */
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

/** Static paths of the documents of every edition, for a page named `oembed/[...file].ts`; none without an address. */
export async function oembedPaths() {
  const { site } = edition();
  const file = await getCaseFile();
  return LOCALES.flatMap((locale) => (site ? oembedFiles(file, locale, site) : [])).map(
    ({ file: path, text }) => ({
      params: { file: path.replace(/^oembed\//, '') },
      props: { text },
    }),
  );
}

/** Fields of the document of a view, in the order of the specification. */
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
    html: `<blockquote><a href="${absolute(page)}">${escaped}</a></blockquote><iframe title="${escaped}" src="${absolute(frame)}" width="100%" height="${heightPx}"></iframe>`,
    width: FRAME_WIDTH_PX,
    height: heightPx,
  };
}

/** The picture of a view of the timeline, its days and its facts; another instrument has none of its own. */
function thumbnailOf(address: Address, locale: Locale, absolute: (path: string) => string) {
  if ((FRAMED_INSTRUMENTS as readonly Address[]).includes(address)) return {};
  return {
    thumbnail_url: absolute(thumbnailFile(address, locale)),
    thumbnail_width: THUMBNAIL.width,
    thumbnail_height: THUMBNAIL.height,
  };
}

/** In the form of the list of oembed.com: one endpoint a view, found by discovery. */
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
