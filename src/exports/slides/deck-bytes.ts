/**
 * Writes the guided reading as slides (Office Open XML, ISO/IEC 29500). The file still contains its creation
 * time; integrations/office-files.ts makes it reproducible.
 */
import type PptxGenJS from 'pptxgenjs';
import type { Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../timeline/model/timeline-window.ts';
import { FACES } from '../office-faces.ts';
import { PAINT, TOPIC_HUES } from '../pictures/picture-paint.ts';
import { drawnCode } from '../pictures/picture-parts.ts';
import { rasterise } from '../pictures/rasterise.ts';
import {
  addFrame,
  box,
  INK,
  newDeck,
  paint,
  penOf,
  titledSlide,
  writtenDeck,
  type Run,
} from './deck-frame.ts';
import { oneLine } from './fitted-text.ts';
import { deckContent, type DeckContent, type SlideContent } from './slide-content.ts';
import { DRAWING_PX, DRAWING_SCALE, slideDrawing } from './slide-drawing.ts';
import {
  datesSize,
  DATES,
  DRAWING,
  FACE,
  flowBoxes,
  SMALL,
  type DatedLine,
} from './slide-places.ts';

/** Width of the QR code on the last slide, in px. */
const CODE_PX = 600;

/** Bytes of the deck in one language. */
export async function deckBytes(locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const deck = await deckContent(locale);
  const pptx = newDeck(locale, deck.title, deck.lead);
  for (const content of deck.slides) await addSlide(pptx, deck, content);
  return writtenDeck(pptx);
}

/** Adds the elements in the order in which a slide is read aloud. */
async function addSlide(pptx: PptxGenJS, deck: DeckContent, content: SlideContent): Promise<void> {
  const { locale, title, label } = deck;
  const { topics, site, timeline } = strings(locale);
  const { run, link } = penOf(locale);
  const slide = titledSlide(pptx, locale, content.title);
  await addDates(slide, deck, content);
  await addTexts(slide, deck, content);
  addFrame(slide, locale, {
    topic: topics[content.topic],
    tint: TOPIC_HUES[content.topic].tint,
    place: [
      run(`${site.name}, ${title.charAt(0).toLowerCase()}${title.slice(1)} · `),
      run(content.place, { bold: true }),
      ...(content.href ? [run(' · '), link(timeline.itsPage, content.href)] : []),
    ],
    label,
  });
  slide.addNotes(content.notes.join('\n'));
}

/** The two dates in words, or one if they are the same, then the drawing. */
async function addDates(
  slide: PptxGenJS.Slide,
  { locale, drawn }: DeckContent,
  { id, title, happened, disclosed, isLate }: SlideContent,
): Promise<void> {
  const { timeline, label, deck } = strings(locale);
  const { run } = penOf(locale);
  const names = {
    happened: `${label(timeline.columns.happened)} `,
    disclosed: `${label(timeline.columns.disclosed)} `,
  };
  const lines: DatedLine[] = [
    [names.happened, happened],
    ...(disclosed ? [[names.disclosed, disclosed] as const] : []),
  ];
  slide.addText(
    [
      run(names.happened),
      run(happened, { bold: true, breakLine: disclosed !== undefined }),
      ...(disclosed
        ? [
            run(names.disclosed),
            run(disclosed, { bold: true, color: isLate ? paint(PAINT.stamp) : INK }),
          ]
        : []),
    ],
    { ...box, ...DATES, fontSize: datesSize(lines) },
  );
  const shown = deck.drawing(drawn.length, FIRST_YEAR, LAST_YEAR);
  const description = `${shown} ${lines.map(([name, date]) => name + date).join('. ')}.`;
  const svg = slideDrawing(drawn, id, { locale, title, description });
  slide.addImage({
    ...DRAWING,
    data: await pngData(svg, DRAWING_PX.width * DRAWING_SCALE),
    altText: description,
  });
}

/** The text, its standing, its pièces and, on the last slide, the QR code of the corrections. */
async function addTexts(
  slide: PptxGenJS.Slide,
  deck: DeckContent,
  content: SlideContent,
): Promise<void> {
  const { locale, label } = deck;
  const { run, link } = penOf(locale);
  const more = moreOf(deck, content);
  const code = content === deck.slides.at(-1) ? label.code : undefined;
  const [held, why] = [`${content.standing}.`, ` ${content.reason}`];
  const flow = flowBoxes({
    said: content.says,
    standing: held + why,
    held,
    pieces: content.pieces.length,
    more: more?.map(({ text }) => text).join(' '),
    hasCode: code !== undefined,
  });
  slide.addText([run(content.says)], {
    ...box,
    ...flow.said,
    fontFace: FACES.serif,
    fontSize: flow.saidSize,
  });
  slide.addText([run(held, { bold: true }), run(why)], { ...box, ...flow.standing });
  slide.addText(piecesRuns(content, flow.pieces.w, locale), { ...box, ...flow.pieces });
  if (more && flow.more)
    slide.addText(
      more.flatMap(({ text, url }, n) => [...(n > 0 ? [run(' ')] : []), link(text, url)]),
      { ...box, ...flow.more, valign: 'bottom' },
    );
  if (code && flow.code)
    slide.addImage({
      ...flow.code,
      data: await pngData(drawnCode(code), CODE_PX),
      altText: strings(locale).framed.code,
    });
}

/** Additional text: on the first slide, what the deck is; on the last, where it is corrected. */
function moreOf(
  { slides, lead, label, locale }: DeckContent,
  content: SlideContent,
): { text: string; url?: string | undefined }[] | undefined {
  const { framed } = strings(locale);
  if (content === slides[0]) return [{ text: lead }];
  if (content !== slides.at(-1)) return undefined;
  return label.corrections
    ? [{ text: framed.corrections }, { text: label.corrections, url: label.corrections }]
    : [{ text: framed.noCorrections }];
}

/**
 * One line per pièce: number, publisher, title in its own language. The publisher comes first, since claims in a
 * press title are not ours.
 */
function piecesRuns({ pieces }: SlideContent, width: number, locale: Locale): Run[] {
  const { link } = penOf(locale);
  return pieces.flatMap(({ name, source, title, language, href }) => {
    const number = link(strings(locale).label(name), href);
    const room = `${number.text} ${source}, `;
    const cut = oneLine(`${room}${title}`, SMALL, width, FACE.plain, number.text).slice(
      room.length,
    );
    return [
      { ...number, options: { ...number.options, bold: true } },
      { text: ` ${source}, ` },
      { text: cut, options: { lang: language, italic: true, breakLine: true } },
    ];
  });
}

async function pngData(svg: string, widthPx: number): Promise<string> {
  const png = await rasterise(svg, widthPx);
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}
