/** Knows a computed colour as any reader of SVG 1.1 takes it. Pure. */

export interface PlainColour {
  /** `#rrggbb` */
  hex: string;
  /** 0 to 1 */
  opacity: number;
}

/**
 * @param text  as a browser computes it: `rgb(163, 22, 47)`, `rgba(…)`, or `color(srgb 0.6 0.1 0.2 / 0.3)`, which is
 *   what a mixed colour is and no editor of pictures reads; undefined for any other, and for none
 */
export function plainColour(text: string): PlainColour | undefined {
  const isMixed = text.startsWith('color(srgb ');
  if (!isMixed && !text.startsWith('rgb')) return undefined;
  const [red = 0, green = 0, blue = 0, opacity = 1] = (
    text.slice(isMixed ? 11 : 4).match(/[\d.]+(?:e-?\d+)?/g) ?? []
  ).map(Number);
  const pair = (part: number) =>
    Math.round(Math.min(255, isMixed ? part * 255 : part))
      .toString(16)
      .padStart(2, '0');
  return { hex: `#${[red, green, blue].map(pair).join('')}`, opacity };
}
