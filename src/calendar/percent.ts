/**
 * A fraction of the width in SVG as a percentage, « 33.333% », so that one drawing fits every width. On the widest
 * screen, three decimals are a fiftieth of a px.
 */
export function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(3))}%`;
}
