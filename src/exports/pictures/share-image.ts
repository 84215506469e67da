/**
 * The picture beside a link to a page of the site: its title, then the rails, drawn by the same function as on the page, or
 * what the page says of itself.
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
/** How much larger the drawing is than on a page, since it is read at a third of its size: one wait alone, many facts. */
const SCALE = { alone: 1.6, many: 1.05 } as const;
/** Title sizes, the largest first: the first in which it takes two lines at most. */
const TITLES_PX = [58, 50, 44, 38];

/** Size of what a page says of itself, and of a line of it. */
const SENTENCE_PX = { size: 40, line: 54 } as const;

export interface ShareWords {
  site: string;
  title: string;
}

/** The picture as SVG text, with plain values only. @param shown  facts to draw, or a sentence */
export function shareImage(
  { site, title }: ShareWords,
  shown: string | { facts: readonly Fact[]; drawn: DrawnWords },
): string {
  const { width, height } = THUMBNAIL_PX;
  const linesAt = (px: number, text = title) =>
    wrapText(text, INNER_PX, (line) => textWidthPx(line, px) * WIDEST_FACE.regular);
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
  if (typeof shown === 'string') {
    const { size, line } = SENTENCE_PX;
    linesAt(size, shown).forEach((part, at) =>
      words(part, top + 20 + (at + 1) * line, size, 'Spectral', '#464d55', 400),
    );
  } else {
    const { facts, drawn } = shown;
    const scale = facts.length > 1 ? SCALE.many : SCALE.alone;
    const frame = railsFrame(INNER_PX / scale, (height - top - 10) / scale);
    const drawing = svg
      .append('svg')
      .attr('class', 'drawn')
      .attr('x', MARGIN_PX)
      .attr('y', top)
      .attr('width', frame.width * scale)
      .attr('height', frame.height * scale);
    drawRails(drawing, layOutRails(facts, frame, drawn), drawn, 'share');
    writePlainStyles(drawing.node() as Element);
  }
  return svg.node()?.toString() ?? '';
}
