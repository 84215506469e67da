/** Knows how to draw a line from its start to its end, once, in frames that stop by themselves. */

/** How long it takes, in ms. */
const TRACE_MS = 700;

/** Draws a line again over itself. Returns what ends it early; at the end the line is as the server drew it. */
export function traceLine(line: SVGPathElement): () => void {
  const length = line.getTotalLength();
  let frame = 0;
  let start: number | undefined;
  const end = () => {
    cancelAnimationFrame(frame);
    line.style.strokeDasharray = '';
    line.style.strokeDashoffset = '';
  };
  const draw = (now: number) => {
    start ??= now;
    const done = Math.min(1, (now - start) / TRACE_MS);
    line.style.strokeDasharray = `${length}`;
    line.style.strokeDashoffset = `${length * (1 - done) ** 2}`;
    if (done === 1) end();
    else frame = requestAnimationFrame(draw);
  };
  frame = requestAnimationFrame(draw);
  return end;
}
