/** Lists the pictures beside links to pages of the site, by their path in dist. */
import type { CaseFile } from '../../case/case-entry.ts';
import { factsOf } from '../../case/timeline-input.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import { SHARE_IMAGES, THUMBNAIL_PX, thumbnailFile, type SharedPage } from '../../i18n/routes.ts';
import { strings } from '../../i18n/strings.ts';
import { factsOfLayout } from '../../timeline/model/view-state.ts';
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

/** The picture of a page. */
function pictureOf(page: SharedPage, file: CaseFile, locale: Locale): string {
  const { site, timeline } = strings(locale);
  const shows = SHARE_IMAGES[page];
  const text = file.articles.find((one) => one.name === page && one.locale === locale);
  const words = { site: site.name, title: text?.title ?? timeline.title };
  if (shows === 'words') return shareImage(words, text?.description ?? '');
  const drawn = timelineWords(locale);
  const factsFrom = (events: CaseFile['events']) => factsOf(events, file, locale, () => '');
  if (shows !== 'parcours')
    return shareImage(words, { drawn, facts: factsOfLayout(shows, factsFrom(file.events)) });
  const { stops, title } = file.get.preset(shows);
  const facts = factsFrom(stops.map(({ event }) => file.get.event(event)));
  return shareImage({ ...words, title: title[locale] }, { drawn, facts });
}
