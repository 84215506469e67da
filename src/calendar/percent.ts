/** Writes a fraction of the width in SVG as a percentage, so that one drawing fits every width. */

/**
 * A percentage such as « 33.333% ». On the widest screen, three decimals are a fiftieth of a px; two are enough during
 * a movement; one is a px and a half, enough for a still image of four hundred things. What is enlarged needs five.
 */
export function percent(fraction: number, decimals: 1 | 2 | 3 | 5 = 3): string {
  const parts = 10 ** decimals;
  return `${Math.round(fraction * 100 * parts) / parts}%`;
}
