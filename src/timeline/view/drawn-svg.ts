/** Runs a D3 drawing at build, in the DOM of linkedom: the browser then draws on with the same function on the same nodes. */
import { select } from 'd3';
import { parseHTML } from 'linkedom';
import type { Nodes } from '../draw/marks.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/**
 * An `svg` element as HTML.
 * @param attributes  of the element itself, such as its class
 */
export function drawnSvg(
  attributes: Readonly<Record<string, string | number>>,
  draw: (svg: Nodes) => void,
): string {
  const svg = select(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
  for (const [name, value] of Object.entries(attributes)) svg.attr(name, value);
  draw(svg as unknown as Nodes);
  return (svg.node() as Element).outerHTML;
}
