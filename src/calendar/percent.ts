/** Knows how a fraction of the width is written in SVG: a percentage, so that one drawing fits every width. */

/**
 * « 33.333% ». Three decimals are a fiftieth of a px on the widest screen; two hold while a thing moves, one
 * is a px and a half there: enough for a still of four hundred things.
 */
export function percent(fraction: number, decimals: 1 | 2 | 3 = 3): string {
  const parts = 10 ** decimals;
  return `${Math.round(fraction * 100 * parts) / parts}%`;
}
