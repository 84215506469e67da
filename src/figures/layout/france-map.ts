/**
 * Places points and their names on a map of metropolitan France. The projection is the conformal conic that French official
 * maps use (Lambert-93, standard parallels 44° and 49° N, EPSG:2154), fitted to the outline. Pure.
 */
import { geoConicConformal } from 'd3';
import { textWidthPx } from '../../timeline/layout/text-width.ts';
/**
 * Metropolitan France with its islands as an SVG path, in px of the map. From Natural Earth (1:50,000,000, public domain),
 * as the package world-atlas 2.0.2 distributes it, through the projection below, to a px.
 */
import outline from './france-outline.txt?raw';

export const MAP_PX = { width: 440, height: 430 } as const;
/** What fits the outline into the map, less a margin of 12 px. */
const SCALE = 2383.31;
const TRANSLATE: [number, number] = [225.698, 2349.137];
/** Radius of a mark, and gap between it and its name. */
export const MARK_PX = 6;
const GAP_PX = 5;
/** Ratio to the measured typeface of the widest one that a reader without our fonts may see (DejaVu Sans). */
const WIDEST = 1.14;
const NAME_STYLE = { fontPx: 15, linePx: 18 } as const;

/** Degrees on the map. */
interface Located {
  id: string;
  name: string;
  latitude: number;
  longitude: number;
}

export interface PlacedName {
  id: string;
  name: string;
  /** Centre of the mark, in px. */
  x: number;
  y: number;
  /** Baseline of the name, in px, and the side of the mark on which it is. */
  nameX: number;
  nameY: number;
  anchor: 'start' | 'end' | 'middle';
}

export interface PlacedMap {
  width: number;
  height: number;
  /** The outline, as an SVG path. */
  outline: string;
  places: PlacedName[];
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Places every mark, and beside it its name where it covers no mark, no other name and no edge: to the right, then to
 * the left, below or above.
 *
 * @throws if a name has no place, so that a crowded map is noticed when it is built
 */
export function placeOnMap(places: readonly Located[]): PlacedMap {
  const { width, height } = MAP_PX;
  const projection = geoConicConformal()
    .parallels([44, 49])
    .rotate([-3, 0])
    .scale(SCALE)
    .translate(TRANSLATE);
  const marks = places.map((place) => {
    const [x = 0, y = 0] = projection([place.longitude, place.latitude]) ?? [];
    return { id: place.id, name: place.name, x: Math.round(x), y: Math.round(y) };
  });
  const taken: Box[] = marks.map(({ x, y }) => ({
    left: x - MARK_PX,
    right: x + MARK_PX,
    top: y - MARK_PX,
    bottom: y + MARK_PX,
  }));
  return {
    width,
    height,
    outline,
    places: marks.map((mark) => {
      const placed = sidesOf(mark).find(
        ({ box }) =>
          box.left >= 0 &&
          box.right <= width &&
          box.top >= 0 &&
          box.bottom <= height &&
          !taken.some((other) => overlaps(box, other)),
      );
      if (!placed) throw new Error(`« ${mark.name} » : aucun espace pour ce nom sur la carte.`);
      taken.push(placed.box);
      const { box: _, ...name } = placed;
      return { ...mark, ...name };
    }),
  };
}

/** Where a name may stand, best first. */
function sidesOf({ name, x, y }: { name: string; x: number; y: number }) {
  const { fontPx, linePx } = NAME_STYLE;
  const long = textWidthPx(name, fontPx) * WIDEST;
  const away = MARK_PX + GAP_PX;
  const rise = fontPx / 3;
  const at = (nameX: number, middleY: number, anchor: PlacedName['anchor']) => {
    const left = anchor === 'start' ? nameX : anchor === 'end' ? nameX - long : nameX - long / 2;
    return {
      nameX: Math.round(nameX),
      nameY: Math.round(middleY + rise),
      anchor,
      box: { left, right: left + long, top: middleY - linePx / 2, bottom: middleY + linePx / 2 },
    };
  };
  const level = away + linePx / 2 - GAP_PX;
  return [
    at(x + away, y, 'start'),
    at(x - away, y, 'end'),
    at(x, y + level, 'middle'),
    at(x, y - level, 'middle'),
    at(x + MARK_PX, y + level, 'start'),
    at(x + MARK_PX, y - level, 'start'),
    at(x - MARK_PX, y + level, 'end'),
    at(x - MARK_PX, y - level, 'end'),
  ];
}
