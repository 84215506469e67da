/** Lists the picture files of dist by path: SVG and PNG of each view and its thumbnail, and those of the articles. */
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import { ARTICLE_PICTURES, THUMBNAIL_PX, thumbnailFile } from '../../i18n/routes.ts';
import { TAKE_HOME_VIEWS, takeHomeFile, type TakeHomeView } from '../../i18n/take-home-files.ts';
import type { CaseFile } from '../../case/case-entry.ts';
import { ARTICLES, type ArticleId } from '../../schemas/text.ts';
import { rasterise } from './rasterise.ts';
import { pictureSvg, thumbnailOf } from './timeline-picture.ts';

/** Width of the PNG files, in px. */
const PNG_PX = 1600;

interface PicturePath {
  params: { picture: string };
  props: { make: (file: CaseFile) => string | Promise<Uint8Array<ArrayBuffer>> };
}

const path = (picture: string, make: PicturePath['props']['make']): PicturePath => ({
  params: { picture },
  props: { make },
});

/** Static paths of the pictures in both languages, for an endpoint `[...picture].ts`. */
export function picturePaths(): PicturePath[] {
  return LOCALES.flatMap((locale) => [
    ...TAKE_HOME_VIEWS.flatMap((view) => picturesOf(view, locale)),
    ...ARTICLES.map((article) => articlePicture(article, locale)),
  ]);
}

function picturesOf(view: TakeHomeView, locale: Locale): PicturePath[] {
  return [
    path(takeHomeFile(view, locale, '.svg'), (file) => pictureSvg(view, file, locale)),
    path(takeHomeFile(view, locale, '.png'), (file) =>
      rasterise(pictureSvg(view, file, locale), PNG_PX),
    ),
    path(thumbnailFile(view, locale), (file) =>
      rasterise(thumbnailOf(view, file, locale), THUMBNAIL_PX.width),
    ),
  ];
}

function articlePicture(article: ArticleId, locale: Locale): PicturePath {
  return path(thumbnailFile(article, locale), (file) => {
    const text = file.articles.find((one) => one.name === article && one.locale === locale);
    const svg = thumbnailOf(ARTICLE_PICTURES[article], file, locale, text?.title);
    return rasterise(svg, THUMBNAIL_PX.width);
  });
}
