/** Knows how to draw a line from its start to its end, once, in frames that stop by themselves. */
import { easeQuadOut, select, timer } from 'd3';

/** How long it takes, in ms. */
const TRACE_MS = 700;

/** Draws a line again over itself. Returns what ends it early; at the end the line is as the server drew it. */
export function traceLine(line: SVGPathElement): () => void {
  const length = line.getTotalLength();
  const traced = select(line).style('stroke-dasharray', length).style('stroke-dashoffset', length);
  const frames = timer((elapsedMs) => {
    traced.style('stroke-dashoffset', length * (1 - easeQuadOut(elapsedMs / TRACE_MS)));
    if (elapsedMs >= TRACE_MS) end();
  });
  const end = () => {
    frames.stop();
    traced.style('stroke-dasharray', null).style('stroke-dashoffset', null);
  };
  return end;
}
