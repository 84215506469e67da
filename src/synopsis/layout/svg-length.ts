/** Knows how a fraction of the width is written in SVG: a percentage, so that one drawing fits every width. */

/** « 33.3% ». One decimal is a px and a half on the widest street: enough for a still, too coarse for movement. */
export function percent(fraction: number, decimals = 1): string {
  return `${Number((fraction * 100).toFixed(decimals))}%`;
}
