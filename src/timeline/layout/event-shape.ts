/**
 * Knows what an event, or a cluster of them, is drawn with: bar, thread, mark, name. One shape; the page,
 * the browser and the picture write it. Heights and distances are in px from the middle of its row.
 */
import type { When } from '../../calendar/when.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import type { Standing } from '../model/vocabulary.ts';
import { drawnBar, THREAD_END_PX, type DrawnBar } from './drawn-bar.ts';
import type { EventGeometry } from './event-geometry.ts';
import { CLUSTER_PX } from './lane-layout.ts';
import type { PlacedCluster, PlacedEvent } from './placed-event.ts';
import type { ShapeElement } from './shape-element.ts';

/** From the middle of a line of text to its baseline. */
const TO_BASELINE = '0.34em';

export interface EventShapeOptions {
  /** Where it leads: to its entry in the list, unless it is a sheet without a list. */
  href?: string | undefined;
  /** Its name for who does not see it; without one its label is its name. */
  name?: string | undefined;
}

/** A link with the elements of an event, from back to front. */
export function eventShape(
  event: PlacedEvent,
  { href, name }: EventShapeOptions = {},
): ShapeElement {
  const { id, standing, markAt, yPx, placedLabel } = event;
  return {
    tag: 'a',
    attributes: {
      href: href ?? `#${id}`,
      class: 'event',
      transform: `translate(0 ${yPx})`,
      'aria-label': name,
      'data-unnamed': placedLabel ? undefined : '',
    },
    children: [...spanShapes(event), markShape(standing, markAt), labelShape(event)],
  };
}

/** What an event has besides its mark, from back to front: a bar, a thread, or none. */
export function spanShapes(
  event: Pick<TimelineEvent, 'kind' | 'start' | 'end'> & EventGeometry,
): ShapeElement[] {
  const { kind, markAt, threadEnd } = event;
  const bar = drawnBar(event);
  return [
    ...(bar ? [barShape(kind, bar)] : []),
    ...(threadEnd ? threadShape(markAt, threadEnd) : []),
  ];
}

/** How long a thing lasted, or how wide the doubt of its date is. */
export function barShape(kind: When['kind'], bar: DrawnBar): ShapeElement {
  return {
    tag: 'rect',
    attributes: {
      class: `bar ${kind}`,
      x: { at: bar.from },
      width: { wide: bar.to - bar.from },
      y: -bar.heightPx / 2,
      height: bar.heightPx,
      rx: bar.radiusPx,
    },
  };
}

/** From the mark to the day it became public, and that day as wide as its doubt. */
export function threadShape(markAt: number, end: { from: number; to: number }): ShapeElement[] {
  return [
    { tag: 'line', attributes: { class: 'thread', x1: { at: markAt }, x2: { at: end.from } } },
    {
      tag: 'rect',
      attributes: {
        class: 'thread-end',
        x: { at: end.from },
        width: { wide: end.to - end.from },
        y: -THREAD_END_PX / 2,
        height: THREAD_END_PX,
      },
    },
  ];
}

/** The mark of a standing, whose shape the drawing holds once (`StandingSymbols.astro`). */
export function markShape(standing: Standing, markAt: number): ShapeElement {
  return { tag: 'use', attributes: { class: 'mark', href: `#m-${standing}`, x: { at: markAt } } };
}

function labelShape({ markAt, placedLabel, label }: PlacedEvent): ShapeElement {
  return {
    tag: 'text',
    attributes: {
      class: 'label',
      dy: TO_BASELINE,
      dx: placedLabel?.offsetPx ?? 0,
      x: { at: placedLabel?.at ?? markAt },
      'text-anchor': placedLabel?.side === 'before' ? 'end' : undefined,
    },
    text: label,
  };
}

/**
 * A link with the pill that counts a cluster; without a script it leads to the first of its events in the list.
 * @param name  what it says aloud
 */
export function clusterShape(
  { at, widthPx, yPx, ids, start, end }: PlacedCluster,
  name: string,
): ShapeElement {
  return {
    tag: 'a',
    attributes: {
      href: `#${ids[0] ?? ''}`,
      class: 'cluster',
      transform: `translate(0 ${yPx})`,
      'aria-label': name,
      'data-start': start,
      'data-end': end,
    },
    children: [
      {
        tag: 'rect',
        attributes: {
          x: { at },
          width: widthPx,
          height: CLUSTER_PX,
          y: -CLUSTER_PX / 2,
          rx: CLUSTER_PX / 2,
          transform: `translate(${-widthPx / 2} 0)`,
        },
      },
      {
        tag: 'text',
        attributes: { x: { at }, dy: TO_BASELINE, 'text-anchor': 'middle' },
        text: String(ids.length),
      },
    ],
  };
}
