/** The strip of one fact across the ten years, drawn as the timeline draws it. Decorative: the words beside it say the same. */
import { drawStrip, drawYears } from '../draw/bars.ts';
import { layOutStrip, STRIP, WIDE_STRIP } from '../layout/bars-layout.ts';
import type { Fact } from '../model/fact.ts';
import { drawnSvg } from './drawn-svg.ts';

export const stripOf = (fact: Fact, frame = STRIP): string =>
  drawnSvg({ class: 'strip', 'aria-hidden': 'true' }, (svg) =>
    drawStrip(svg, layOutStrip(fact, frame), frame),
  );

/** The years above strips. */
export const yearsOf = (frame = WIDE_STRIP): string =>
  drawnSvg({ class: 'strip-years', 'aria-hidden': 'true' }, (svg) => drawYears(svg, frame));
