/** Contrast of colours (WCAG 2.2). */

/** Relative luminance (WCAG 2.2). */
export const luminance = (colour: readonly number[]) =>
  colour
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, at) => sum + value * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
/** Contrast ratio of two colours, 1 to 21; each as its channels, 0 to 1. */
export function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
