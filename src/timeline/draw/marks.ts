/**
 * What the drawings of the timeline share, as plain D3 on the `svg` that they are given: linkedom runs them at build, the
 * browser on the same nodes. Positions are attributes, never styles, which the policy of the page refuses.
 */
import type { Axis, Selection } from 'd3';
import type { Point } from '../layout/rails-layout.ts';
import type { TimeScale } from '../layout/time-axis.ts';
import type { Fact } from '../model/fact.ts';

/** Nodes of a drawing, and what each of them shows. D3 types a selection by its nodes and their parents too, on which nothing here depends. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Nodes<Datum = any> = Selection<any, Datum, any, any>;

/** To a tenth of a px, so that what is written stays short. */
export const px = (number: number): number => Math.round(number * 10) / 10;

/** Key of a join: a node that the server drew bears its id and has no datum yet. */
export function key(this: Element, datum: { id: string } | undefined): string {
  return datum?.id ?? this.getAttribute('data-id') ?? '';
}

/** Writes words where they have changed: the same words written again would be laid out again, at each frame of a zoom. */
export function say<Datum>(text: Nodes<Datum>, words: (datum: Datum, at: number) => string): void {
  text.each(function (this: Element, datum, at) {
    const said = words(datum, at);
    if (this.textContent !== said) this.textContent = said;
  });
}

/** The group of a drawing that has this name, made where it is not there yet. */
export function layer(parent: Nodes, name: string): Nodes {
  return parent.selectAll(`g.${name}`).data([name]).join('g').attr('class', name);
}

/** Makes new nodes links to the pages of their facts, each with its accessible name and its standing. */
export function linked<Datum extends { id: string; fact: Fact }>(made: Nodes<Datum>): Nodes<Datum> {
  return made
    .attr('data-id', ({ id }) => id)
    .attr('class', ({ fact }) => fact.standing)
    .attr('href', ({ fact }) => fact.href)
    .attr('aria-label', ({ fact }) => fact.name);
}

/** The name of a fact that is labelled: it begins with the words that are seen (WCAG 2.5.3), not with its title. */
export const spoken = ({ label, title, name }: Fact): string => name.replace(title, () => label);

/** Oblique lines for a day that is not known exactly; a drawing has its own, since one that is hidden draws nothing. */
export function hatching(svg: Nodes, id: string): void {
  svg
    .selectAll('pattern')
    .data([id])
    .join((enter) => {
      const pattern = enter.append('pattern').attr('id', id);
      pattern
        .attr('width', 5)
        .attr('height', 5)
        .attr('patternUnits', 'userSpaceOnUse')
        .attr('patternTransform', 'rotate(45)')
        .append('rect')
        .attr('class', 'hatch')
        .attr('width', 2.4)
        .attr('height', 5);
      return pattern;
    });
}

/** The field in which a drawing is seen while it is zoomed. */
export function clipping(svg: Nodes, id: string, [x, y]: Point, [right, bottom]: Point): void {
  const clip = svg
    .selectAll('clipPath')
    .data([id])
    .join((enter) => {
      const made = enter.append('clipPath').attr('id', id);
      made.append('rect');
      return made;
    });
  clip
    .select('rect')
    .attr('x', x)
    .attr('y', y)
    .attr('width', right - x)
    .attr('height', bottom - y);
}

/** Draws an axis. D3 finds its ticks by their dates, which those that the server drew bear as numbers until they have one. */
export function drawAxis(group: Nodes, axis: Axis<Date>): void {
  group.selectAll<SVGGElement, Date | undefined>('.tick').datum(function (date) {
    return date ?? new Date(Number(this.getAttribute('data-time')));
  });
  const x = axis.scale<TimeScale>();
  // Whole px: what is written stays short.
  axis.scale(x.copy().rangeRound(x.range()));
  group
    .call(axis.offset(0))
    .selectAll<SVGGElement, Date>('.tick')
    .attr('data-time', (date) => date.getTime());
}
