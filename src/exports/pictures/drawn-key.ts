/** Draws the key of a picture: the four shapes with their words, then samples of a wait, a doubt and a length. */
import type { ShapeElement } from '../../timeline/scene/element.ts';
import { textWidthPx } from '../../timeline/scene/text-width.ts';
import { STANDINGS, type Standing } from '../../timeline/model/vocabulary.ts';
import { MARK_PX, painted } from './painted-scene.ts';
import { PAINT } from './picture-paint.ts';
import { fittedText } from './picture-parts.ts';
import { MARGIN_PX, SMALL_PX, type Part, type PictureWords } from './picture-words.ts';

const FONT_PX = 13;
/** Gap between entries, gap between a sample and its words, and line height, in px. */
const GAP_PX = 26;
const TO_WORDS_PX = 7;
const LINE_PX = 24;
/** Widths of the samples of a mark and of a bar, in px. */
const MARK_SAMPLE_PX = 12;
const BAR_SAMPLE_PX = 56;

const mark = (standing: Standing, xPx: number): ShapeElement => ({
  tag: 'use',
  attributes: { href: `#m-${standing}`, x: xPx },
});
const bar = (name: string, fromPx: number, toPx: number, heightPx: number): ShapeElement => ({
  tag: 'rect',
  attributes: { class: name, x: fromPx, width: toPx - fromPx, y: -heightPx / 2, height: heightPx },
});

/** Draws the key in lines of at most `innerPx`, from `topPx` down. */
export function drawnKey(words: PictureWords, innerPx: number, topPx: number): Part {
  type Entry = readonly [samplePx: number, shape: ShapeElement[], text: string];
  const end: ShapeElement = { tag: 'circle', attributes: { class: 'public', cx: 50, r: 4.5 } };
  const entries: Entry[] = [
    ...STANDINGS.map((standing): Entry => [
      MARK_SAMPLE_PX,
      [mark(standing, MARK_SAMPLE_PX / 2)],
      words.standings[standing],
    ]),
    [
      BAR_SAMPLE_PX,
      [bar('doubt', 6, 24, 8), bar('wait', 24, 50, 8), mark('established', 6), end],
      words.wait,
    ],
    [BAR_SAMPLE_PX / 2, [bar('doubt', 0, BAR_SAMPLE_PX / 2, 8)], words.doubt],
    [BAR_SAMPLE_PX, [bar('span', 6, BAR_SAMPLE_PX, 4), mark('established', 6)], words.length],
  ];
  let xPx = MARGIN_PX;
  let yPx = topPx + LINE_PX / 2;
  const svg = entries.map(([samplePx, shape, text]) => {
    const widePx = samplePx + TO_WORDS_PX + textWidthPx(text, FONT_PX);
    if (xPx + widePx > MARGIN_PX + innerPx) {
      xPx = MARGIN_PX;
      yPx += LINE_PX;
    }
    const pen = { leftPx: 0, topPx: 0, widthPx: 1, typePx: SMALL_PX, hue: PAINT.ink };
    const drawn =
      `<g transform="translate(${xPx.toFixed(2)} ${yPx})">` +
      shape.map((element) => painted(element, { ...pen, markPx: MARK_PX })).join('') +
      '</g>' +
      fittedText(text, xPx + samplePx + TO_WORDS_PX, yPx, { fontPx: FONT_PX, fill: PAINT.ink });
    xPx += widePx + GAP_PX;
    return drawn;
  });
  return { svg: svg.join(''), endPx: yPx + LINE_PX / 2 };
}
