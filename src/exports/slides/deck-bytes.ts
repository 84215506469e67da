/**
 * Writes the guided reading as slides (Office Open XML, ISO/IEC 29500). The file still contains its creation
 * time; integrations/slide-decks.ts makes it reproducible.
 */
import PptxGenJS from 'pptxgenjs';
import { LANGUAGE_TAGS } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../timeline/model/timeline-window.ts';
import { HUES, PAINT, TOPIC_HUES } from '../pictures/picture-paint.ts';
import { drawnCode } from '../pictures/picture-parts.ts';
import { rasterise } from '../pictures/rasterise.ts';
import { FACES, oneLine } from './fitted-text.ts';
import { deckContent, type DeckContent, type SlideContent } from './slide-content.ts';
import { DRAWING_PX, DRAWING_SCALE, slideDrawing } from './slide-drawing.ts';
import {
  datesSize,
  DATES,
  DRAWING,
  FACE,
  flowBoxes,
  FOOT,
  headBoxes,
  RULE,
  SLIDE,
  SMALL,
  TITLE,
  titleSize,
} from './slide-places.ts';

type Run = PptxGenJS.TextProps;

const LAYOUT = 'fait';
const TITLE_HOLDER = 'title';
/** Width of the QR code on the last slide, in px. */
const CODE_PX = 600;
const LICENCE = 'CC BY-SA 4.0';

/** PptxGenJS takes colours without the leading `#`. */
const paint = (colour: string) => colour.slice(1);
const INK = paint(PAINT.ink);
const LINK = paint(HUES.blue.ink);
/** Options of a text box without margins. */
const box = {
  margin: 0,
  valign: 'top',
  fontFace: FACES.sans,
  fontSize: SMALL,
  color: INK,
} as const;

/** Bytes of the deck in one language. */
export async function deckBytes(locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const deck = await deckContent(locale);
  const { site } = strings(locale);
  const pptx = new PptxGenJS();
  pptx.title = deck.title;
  pptx.subject = deck.lead;
  pptx.author = site.name;
  pptx.company = site.name;
  pptx.theme = { headFontFace: FACES.serif, bodyFontFace: FACES.sans };
  pptx.defineLayout({ name: LAYOUT, width: SLIDE.width, height: SLIDE.height });
  pptx.layout = LAYOUT;
  pptx.defineSlideMaster({
    title: LAYOUT,
    background: { color: paint(PAINT.paper) },
    objects: [
      { rect: { ...RULE, fill: { color: paint(PAINT.rule) } } },
      {
        placeholder: {
          options: {
            ...box,
            ...TITLE,
            name: TITLE_HOLDER,
            type: 'title',
            align: 'left',
            bold: true,
            fontFace: FACES.serif,
            lang: LANGUAGE_TAGS[locale],
          },
          text: '',
        },
      },
    ],
  });
  for (const content of deck.slides) await addSlide(pptx, deck, content);
  return new Uint8Array((await pptx.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
}

/** Writes text runs in the language of a deck; a link without a URL is plain text. */
function penOf(locale: Locale) {
  const run = (text: string, options: PptxGenJS.TextPropsOptions = {}): Run => ({
    text,
    options: { lang: LANGUAGE_TAGS[locale], ...options },
  });
  const link = (text: string, url: string | undefined): Run =>
    url ? run(text, { hyperlink: { url }, color: LINK }) : run(text);
  return { run, link };
}

/** Adds the elements in the order in which a slide is read aloud. */
async function addSlide(pptx: PptxGenJS, deck: DeckContent, content: SlideContent): Promise<void> {
  const slide = pptx.addSlide({ masterName: LAYOUT });
  const { run } = penOf(deck.locale);
  slide.addText([run(content.title, { fontSize: titleSize(content.title) })], {
    placeholder: TITLE_HOLDER,
  });
  await addDates(slide, deck, content);
  await addTexts(slide, deck, content);
  addFrame(slide, deck, content);
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
  const lines = [names.happened + happened, ...(disclosed ? [names.disclosed + disclosed] : [])];
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
  const description = `${shown} ${lines.join('. ')}.`;
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

/** Header and footer: topic, position in the deck, link to the page of the fact; label of the copy. */
function addFrame(
  slide: PptxGenJS.Slide,
  { locale, title, label }: DeckContent,
  { topic, place, href }: SlideContent,
): void {
  const { topics, site, timeline, framed, pages } = strings(locale);
  const { run, link } = penOf(locale);
  const { tab, rest } = headBoxes(topics[topic]);
  slide.addText([run(topics[topic], { bold: true })], {
    ...box,
    ...tab,
    valign: 'middle',
    align: 'center',
    fill: { color: paint(TOPIC_HUES[topic].tint) },
  });
  slide.addText(
    [
      run(`${site.name}, ${title.charAt(0).toLowerCase()}${title.slice(1)} · `),
      run(place, { bold: true }),
      ...(href ? [run(' · '), link(timeline.itsPage, href)] : []),
    ],
    { ...box, ...rest, valign: 'middle', align: 'right' },
  );
  const { version, date, validUntilWords, corrections } = label;
  const copy = [framed.edition(version, date), framed.validUntil(validUntilWords), `${LICENCE}.`];
  slide.addText(
    [run(copy.join(' ')), ...(corrections ? [run(' '), link(pages.corrections, corrections)] : [])],
    { ...box, ...FOOT },
  );
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
    const cut = oneLine(`${room}${title}`, SMALL, width, FACE.bold).slice(room.length);
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
