/** Knows the picture files of dist, by address: SVG and PNG of each view, and its thumbnail. */
import type { Locale } from '../i18n/locale.ts';
import { thumbnailFile } from '../i18n/routes.ts';
import { TAKE_HOME_VIEWS, takeHomeFile } from '../i18n/take-home-files.ts';
import type { CaseFile } from '../library/case-file.ts';
import { rasterise } from './rasterise.ts';
import { THUMBNAIL_PX } from './thumbnail-svg.ts';
import { pictureSvg, thumbnailOf } from './timeline-picture.ts';

/** Width of the PNG files, in px. */
const PNG_PX = 1600;

export type PictureFormat = 'svg' | 'png' | 'thumbnail';

interface PicturePath {
  params: { file: string };
  props: { make: (file: CaseFile) => string | Promise<Uint8Array<ArrayBuffer>> };
}

/** Static paths of the pictures of one format, for an endpoint `[file].svg.ts`. */
export function picturePaths(format: PictureFormat, locale: Locale): PicturePath[] {
  return TAKE_HOME_VIEWS.map((view) => {
    const address =
      format === 'thumbnail'
        ? thumbnailFile(view, locale)
        : takeHomeFile(view, locale, `.${format}`);
    const make = {
      svg: (file: CaseFile) => pictureSvg(view, file, locale),
      png: (file: CaseFile) => rasterise(pictureSvg(view, file, locale), PNG_PX),
      thumbnail: (file: CaseFile) => rasterise(thumbnailOf(view, file, locale), THUMBNAIL_PX.width),
    }[format];
    return { params: { file: address.replace(/^.*\/|\.\w+$/g, '') }, props: { make } };
  });
}
