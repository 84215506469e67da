/**
 * The picture beside a link to a page of the site: its title, and what it says of itself, or rails drawn by the same
 * function as the page.
 */
import { select } from 'd3';
import { parseHTML } from 'linkedom';
import { THUMBNAIL_PX } from '../../i18n/routes.ts';
import { drawRails } from '../../timeline/draw/rails.ts';
import { layOutRails, railsFrame } from '../../timeline/layout/rails-layout.ts';
import { textWidthPx, WIDEST_FACE, wrapText } from '../../timeline/layout/text-width.ts';
import type { Fact } from '../../timeline/model/fact.ts';
import type { DrawnWords } from '../../timeline/model/timeline-words.ts';
import { writePlainStyles } from './plain-styles.ts';

const MARGIN_PX = 48;
const INNER_PX = THUMBNAIL_PX.width - 2 * MARGIN_PX;
/** Title sizes, the largest first: the first in which it takes two lines at most. */
const TITLES_PX = [58, 50, 44, 38];
/** Sizes of the words below it, the largest first: the first in which they fit. */
const WORDS_PX = [54, 48, 42, 38];
const WORDS_LINE_EM = 1.25;

/** Below the title: words, or rails drawn `scale` times larger than on a page, with so many lines under them. */
type Shown =
  | { kind: 'words'; words: string }
  | { kind: 'rails'; facts: readonly Fact[]; drawn: DrawnWords; scale: number; below?: number };

/** The picture as SVG text, with plain values only. */
export function shareImage({ site, title }: { site: string; title: string }, shown: Shown): string {
  const { width, height } = THUMBNAIL_PX;
  const wrapped = (text: string, px: number) =>
    wrapText(text, INNER_PX, (line) => textWidthPx(line, px) * WIDEST_FACE.regular);
  const linesAt = (px: number) => wrapped(title, px);
  const titlePx = TITLES_PX.find((px) => linesAt(px).length <= 2) ?? 38;
  const lines = linesAt(titlePx).slice(0, 3);
  const top = 78 + lines.length * titlePx * 1.08 + 14;
  const svg = select(
    parseHTML('<svg></svg>').document.querySelector('svg') as unknown as SVGSVGElement,
  )
    .attr('xmlns', 'http://www.w3.org/2000/svg')
    .attr('viewBox', `0 0 ${width} ${height}`);
  svg.append('rect').attr('width', width).attr('height', height).attr('fill', '#fbfbf8');
  svg.append('rect').attr('width', width).attr('height', 12).attr('fill', '#97142b');
  const words = (text: string, y: number, size: number, face: string, fill: string, weight = 600) =>
    svg
      .append('text')
      .attr('x', MARGIN_PX)
      .attr('y', y)
      .attr('font-size', size)
      .attr('font-family', face)
      .attr('font-weight', weight)
      .attr('fill', fill)
      .text(text);
  words(site, 62, 28, 'Public Sans', '#97142b');
  lines.forEach((line, at) =>
    words(line, 72 + (at + 1) * titlePx * 1.08, titlePx, 'Spectral', '#1d2126'),
  );
  if (shown.kind === 'words') {
    const room = height - top - MARGIN_PX;
    const px =
      WORDS_PX.find((size) => wrapped(shown.words, size).length * size * WORDS_LINE_EM < room) ??
      38;
    wrapped(shown.words, px).forEach((line, at) =>
      words(line, top + (at + 1.2) * px * WORDS_LINE_EM, px, 'Public Sans', '#1d2126', 400),
    );
    return svg.node()?.toString() ?? '';
  }
  const { facts, drawn, scale, below } = shown;
  const frame = railsFrame(INNER_PX / scale, (height - top - 10) / scale, below);
  const drawing = svg
    .append('svg')
    .attr('class', 'drawn')
    .attr('x', MARGIN_PX)
    .attr('y', top)
    .attr('width', frame.width * scale)
    .attr('height', frame.height * scale);
  drawRails(drawing, layOutRails(facts, frame, drawn), drawn, 'share');
  writePlainStyles(drawing.node() as Element);
  return svg.node()?.toString() ?? '';
}
