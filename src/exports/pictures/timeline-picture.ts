/** Draws the pictures of each view of the timeline: chooses events, words and width. */
import type { Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import type { FramedTimeline } from '../../i18n/routes.ts';
import type { CaseFile } from '../../case/case-entry.ts';
import { copyLabel, type QrCode } from '../../case/copy-label.ts';
import { citePage, latestCheck } from '../../case/page-citation.ts';
import { presetOf, timelineProps } from '../../case/timeline-input.ts';
import type { SceneInput } from '../../timeline/scene/scene.ts';
import { frameOf } from '../../timeline/scene/frame-sizes.ts';
import { factsOfView, timelineScene } from '../../timeline/scene/timeline-scene.ts';
import type { TimelineEvent } from '../../timeline/model/timeline-event.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../timeline/model/timeline-window.ts';
import { STANDINGS } from '../../timeline/model/vocabulary.ts';
import { sceneFacts, sceneInput, sceneTerms } from '../../timeline/view/scene-input.ts';
import { thumbnailSvg } from './thumbnail-svg.ts';
import type { PictureWords } from './picture-words.ts';
import { drawingWidthPx, timelineSvg } from './timeline-svg.ts';

/** Widths of the pictures, in px: the whole timeline, and a preset, which has larger names. */
const WHOLE_PX = 1600;
const CHOICE_PX = 1200;
/** Rows of a thumbnail: the longest waits, or the most important facts if fewer than two have one. */
const THUMBNAIL_ROWS = 4;

interface View {
  locale: Locale;
  title: string;
  lead: string;
  drawn: TimelineEvent[];
  input: SceneInput;
  credit: string;
  code: QrCode | undefined;
}

function viewOf(view: FramedTimeline, file: CaseFile, locale: Locale): View {
  const { timeline, framed } = strings(locale);
  const preset = presetOf(view, file);
  const { drawn, terms, listed } = timelineProps(file, locale, preset);
  const facts = sceneFacts(drawn, listed, locale, () => undefined);
  const shown = new Set(drawn.map(({ id }) => id));
  const events = file.events.filter(({ id }) => shown.has(id));
  const label = copyLabel(view, locale, { ...file, events });
  const title = preset ? preset.title[locale] : timeline.title;
  return {
    locale,
    title,
    lead: preset ? preset.lead[locale] : timeline.lead,
    drawn,
    input: sceneInput(facts, sceneTerms(terms, locale), locale),
    credit: [
      citePage(view, locale, { title, verified: preset?.verified ?? latestCheck(file) }).full,
      framed.validUntil(label.validUntilWords),
      label.corrections ? `${framed.corrections} ${label.corrections}` : framed.noCorrections,
    ].join(' '),
    code: label.code,
  };
}

/** Text of the SVG file of a view. */
export function pictureSvg(view: FramedTimeline, file: CaseFile, locale: Locale): string {
  const { drawn, input, ...shown } = viewOf(view, file, locale);
  const widthPx = drawingWidthPx(view === 'timeline' ? WHOLE_PX : CHOICE_PX);
  const frame = frameOf('lanes', widthPx);
  const options = { layout: 'lanes', isWhole: true } as const;
  const scene = timelineScene('tous', input, frame, options);
  return timelineSvg(
    { scene, frame, layout: 'lanes' },
    { ...shown, ...drawingWords(locale, drawn.length, input.terms.length > 0) },
  );
}

/**
 * Text of the SVG from which the thumbnail of a view is made.
 * @param title  in place of the name of the view
 */
export function thumbnailOf(
  view: FramedTimeline,
  file: CaseFile,
  locale: Locale,
  title?: string,
): string {
  const { drawn, input, ...named } = viewOf(view, file, locale);
  const words = strings(locale);
  const waits = factsOfView('tard', input.facts).slice(0, THUMBNAIL_ROWS);
  const first = [...input.facts].sort((a, b) => a.importance - b.importance || a.start - b.start);
  const chosen = waits.length > 1 ? waits : first.slice(0, THUMBNAIL_ROWS);
  const lead = words.takeHome.datedFacts(drawn.length, FIRST_YEAR, LAST_YEAR);
  return thumbnailSvg(chosen, input, {
    locale,
    title: title ?? named.title,
    lead,
    site: words.site.name,
    description: lead,
  });
}

function drawingWords(
  locale: Locale,
  count: number,
  hasMinisters: boolean,
): Omit<PictureWords, 'locale' | 'title' | 'lead' | 'credit' | 'code'> {
  const words = strings(locale);
  const { timeline, standings, standingMeaning, takeHome } = words;
  return {
    site: words.site.name,
    description: takeHome.pictureDescription(count, FIRST_YEAR, LAST_YEAR),
    officeNote: hasMinisters ? timeline.office.note : undefined,
    standings,
    note: STANDINGS.map((standing) => {
      const [word, meaning] = [standings[standing], standingMeaning[standing]];
      return `${words.label(`${word.charAt(0).toUpperCase()}${word.slice(1)}`)} ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`;
    }).join(' '),
    wait: timeline.legendWait,
    doubt: timeline.legendDoubt,
    length: timeline.legendSpan,
  };
}
