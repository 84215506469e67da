/** Knows how a fraction of the width is written in SVG: a percentage, so that one drawing fits every width. */

/** « 33.333% »: three decimals are a fiftieth of a px on the widest screen. */
export function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(3))}%`;
}
