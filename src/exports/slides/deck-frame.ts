/** Writes what all slides have in common: their size, the topic above, the label of the copy below. */
import PptxGenJS from 'pptxgenjs';
import type { CopyLabel } from '../../case/copy-label.ts';
import { LANGUAGE_TAGS } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import { HUES, PAINT } from '../pictures/picture-paint.ts';
import { WORDS_LICENCE } from '../licence.ts';
import { FACES } from '../office-faces.ts';
import {
  FOOT,
  headBoxes,
  LOW_TITLE,
  RULE,
  SLIDE,
  SMALL,
  TITLE,
  titleSize,
  type Box,
} from './slide-places.ts';

export type Run = PptxGenJS.TextProps;

/** A title of two lines, and of one. */
const LAYOUT = 'fait';
const LOW_LAYOUT = 'liste';
const TITLE_HOLDER = 'title';

/** PptxGenJS takes colours without the leading `#`. */
export const paint = (colour: string) => colour.slice(1);
export const INK = paint(PAINT.ink);
const LINK = paint(HUES.blue.ink);
/** Options of a text box without margins. */
export const box = {
  margin: 0,
  valign: 'top',
  fontFace: FACES.sans,
  fontSize: SMALL,
  color: INK,
} as const;

/** An empty deck, in the look of the site. */
export function newDeck(locale: Locale, title: string, subject: string): PptxGenJS {
  const { site } = strings(locale);
  const pptx = new PptxGenJS();
  pptx.title = title;
  pptx.subject = subject;
  pptx.author = site.name;
  pptx.company = site.name;
  pptx.theme = { headFontFace: FACES.serif, bodyFontFace: FACES.sans };
  pptx.defineLayout({ name: LAYOUT, width: SLIDE.width, height: SLIDE.height });
  pptx.layout = LAYOUT;
  for (const [title, place] of [
    [LAYOUT, TITLE],
    [LOW_LAYOUT, LOW_TITLE],
  ] as const)
    pptx.defineSlideMaster({
      title,
      background: { color: paint(PAINT.paper) },
      objects: [
        { rect: { ...RULE, fill: { color: paint(PAINT.rule) } } },
        {
          placeholder: {
            options: {
              ...box,
              ...place,
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
  return pptx;
}

/** Bytes of a deck. */
export async function writtenDeck(pptx: PptxGenJS): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array((await pptx.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
}

/** Writes text runs in the language of a deck; a link without a URL is plain text. */
export function penOf(locale: Locale) {
  const run = (text: string, options: PptxGenJS.TextPropsOptions = {}): Run => ({
    text,
    options: { lang: LANGUAGE_TAGS[locale], ...options },
  });
  const link = (text: string, url: string | undefined): Run =>
    url ? run(text, { hyperlink: { url }, color: LINK }) : run(text);
  return { run, link };
}

/** A new slide with its title, in a box of two lines unless another is given. */
export function titledSlide(
  pptx: PptxGenJS,
  locale: Locale,
  title: string,
  place: Box = TITLE,
): PptxGenJS.Slide {
  const slide = pptx.addSlide({ masterName: place === LOW_TITLE ? LOW_LAYOUT : LAYOUT });
  slide.addText([penOf(locale).run(title, { fontSize: titleSize(title, place) })], {
    placeholder: TITLE_HOLDER,
  });
  return slide;
}

/** Header and footer: topic and its tint, place in the deck and a link; label of the copy. */
export function addFrame(
  slide: PptxGenJS.Slide,
  locale: Locale,
  {
    topic,
    tint,
    place,
    label,
  }: { topic: string; tint: string; place: readonly Run[]; label: CopyLabel },
): void {
  const { framed, pages } = strings(locale);
  const { run, link } = penOf(locale);
  const { tab, rest } = headBoxes(topic);
  slide.addText([run(topic, { bold: true })], {
    ...box,
    ...tab,
    valign: 'middle',
    align: 'center',
    fill: { color: paint(tint) },
  });
  slide.addText([...place], { ...box, ...rest, valign: 'middle', align: 'right' });
  const { version, date, validUntilWords, corrections } = label;
  const copy = [
    framed.edition(version, date),
    framed.validUntil(validUntilWords),
    `${WORDS_LICENCE}.`,
  ];
  slide.addText(
    [run(copy.join(' ')), ...(corrections ? [run(' '), link(pages.corrections, corrections)] : [])],
    { ...box, ...FOOT },
  );
}
