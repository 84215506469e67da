/** Lists the pictures beside links to pages of the site, by their path in dist. */
import type { CaseFile } from '../../case/case-entry.ts';
import { factsOf } from '../../case/timeline-input.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import { SHARE_IMAGES, THUMBNAIL_PX, thumbnailFile, type SharedPage } from '../../i18n/routes.ts';
import { strings } from '../../i18n/strings.ts';
import { timelineWords } from '../../timeline/view/timeline-words.ts';
import { rasterise } from './rasterise.ts';
import { shareImage } from './share-image.ts';

interface PicturePath {
  params: { picture: string };
  props: { make: (file: CaseFile) => Promise<Uint8Array<ArrayBuffer>> };
}

/** Static paths of the pictures in both languages, for an endpoint `[...picture].ts`. */
export function picturePaths(): PicturePath[] {
  const pages = Object.keys(SHARE_IMAGES) as SharedPage[];
  return LOCALES.flatMap((locale) =>
    pages.map((page) => ({
      params: { picture: thumbnailFile(page, locale) },
      props: { make: (file) => rasterise(pictureOf(page, file, locale), THUMBNAIL_PX.width) },
    })),
  );
}

/** The picture of a page: the facts that its choice names, or the longest wait alone. */
function pictureOf(page: SharedPage, file: CaseFile, locale: Locale): string {
  const choice = SHARE_IMAGES[page];
  const events = choice
    ? file.get.preset(choice).stops.map(({ event }) => file.get.event(event))
    : file.events;
  const { site, timeline } = strings(locale);
  const text = file.articles.find((one) => one.name === page && one.locale === locale);
  const title = text?.title ?? (choice ? file.get.preset(choice).title[locale] : timeline.title);
  return shareImage(
    factsOf(events, file, locale, () => ''),
    {
      ...{ site: site.name, title, drawn: timelineWords(locale), isChosen: choice !== undefined },
    },
  );
}
