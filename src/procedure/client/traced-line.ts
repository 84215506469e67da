/** Animates the drawing of a line from its start to its end, once. The animation frames stop on their own. */
import { easeQuadOut, select, timer } from 'd3';

/** Duration of the animation, in ms. */
const TRACE_MS = 700;

/** Redraws a line over itself, which ends in the state that the server drew. Returns a function that ends it early. */
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
