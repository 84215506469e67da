/** Lists the views that can be embedded in another page, with a suitable height for each. */
import type { Locale } from '../i18n/locale.ts';
import {
  copyFile,
  fileOf,
  FRAMED_INSTRUMENTS,
  FRAMED_TIMELINES,
  type Address,
  type FramedTimeline,
} from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import type { CaseFile } from '../case/case-entry.ts';
import { getCaseFile } from '../case/case-file.ts';
import { factsOf } from '../case/timeline-input.ts';
import { FRAME_QUERY } from '../timeline/model/view-state.ts';
import { presetOf } from '../views/timeline/timeline-pages.ts';
import { framedTitle } from '../case/framed-title.ts';

/** Suitable height of a frame, in px: for a timeline, an instrument. */
const FRAME_HEIGHTS_PX = { timeline: 640, instrument: 800 } as const;
export type FrameShape = keyof typeof FRAME_HEIGHTS_PX;

/** Announced width of a frame, in px; any width works. */
export const FRAME_WIDTH_PX = 800;

export interface FramedView {
  address: Address;
  shape: FrameShape;
  title: string;
  /** Path in dist of the frame, with the query with which it opens, and of the page on the site. */
  frame: string;
  page: string;
  heightPx: number;
}

/** All views: the timeline and its choices, the instruments. */
export function framedViews(file: CaseFile, locale: Locale): [FramedView, ...FramedView[]] {
  const words = strings(locale);
  const [whole, ...choices] = FRAMED_TIMELINES;
  const view = (address: Address, shape: FrameShape, title: string): FramedView => ({
    address,
    shape,
    title,
    frame: copyFile('frame', address, locale) + (address === whole ? `?${FRAME_QUERY}` : ''),
    page: fileOf(address, locale),
    heightPx: FRAME_HEIGHTS_PX[shape],
  });
  const timeline = (route: FramedTimeline) =>
    view(route, 'timeline', presetOf(route, file)?.title[locale] ?? words.timeline.title);
  return [
    timeline(whole),
    ...choices.map(timeline),
    ...FRAMED_INSTRUMENTS.map((route) =>
      view(route, 'instrument', framedTitle(route, file, locale)),
    ),
  ];
}

/** Props of the page on which the reader chooses a view, and the facts for a class. */
export async function builderProps(locale: Locale) {
  const file = await getCaseFile();
  const facts = factsOf(file.events, file, locale, () => '').map(
    ({ code, title, date, inClass }) => ({ code, title, date, inClass }),
  );
  return { views: framedViews(file, locale), data: { facts } };
}
