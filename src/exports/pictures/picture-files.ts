/** Lists the pictures beside links to pages of the site, by their path in dist. */
import type { CaseFile } from '../../case/case-entry.ts';
import { factsOf } from '../../case/timeline-input.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import { SHARE_IMAGES, THUMBNAIL_PX, thumbnailFile, type SharedPage } from '../../i18n/routes.ts';
import { typeset } from '../../i18n/typography.ts';
import { routeOf } from '../../case/target-path.ts';
import { factsOfLayout } from '../../timeline/model/view-state.ts';
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

/** How much larger a drawing is than on a page, since it is read at a third of its size, and its lines of words below. */
const PICTURE_SCALES = {
  wait: { scale: 1.6, below: 3 },
  parcours: { scale: 1.35 },
  tard: { scale: 1.05 },
} as const;

/** The picture of a page: its own words, the facts that its choice names, those that were learnt late, or the longest wait alone. */
function pictureOf(page: SharedPage, file: CaseFile, locale: Locale): string {
  const shown = SHARE_IMAGES[page];
  const { site, timeline } = strings(locale);
  const text = [...file.articles, ...file.pages].find(
    (one) => routeOf(one.name) === page && one.locale === locale,
  );
  const title = (chosen?: { title: Record<Locale, string> }) =>
    typeset(text?.title ?? chosen?.title[locale] ?? timeline.title, locale);
  if (shown === 'words' && text)
    return shareImage(
      { site: site.name, title: title() },
      { kind: 'words', words: typeset(text.description, locale) },
    );
  const layout = shown === 'tard' ? shown : 'premier';
  const preset = shown === 'parcours' ? file.get.preset(shown) : undefined;
  const events = preset?.stops.map(({ event }) => file.get.event(event)) ?? file.events;
  const facts = factsOf(events, file, locale, () => '');
  return shareImage(
    { site: site.name, title: title(preset) },
    {
      kind: 'rails',
      drawn: timelineWords(locale),
      facts: preset ? facts : factsOfLayout(layout, facts),
      ...PICTURE_SCALES[shown === 'words' ? 'wait' : shown],
    },
  );
}
