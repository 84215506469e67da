/**
 * Writes the style sheet of a drawing onto its elements, as plain attributes: other programs know no custom property, no
 * `light-dark()` and no cascade layer.
 */
import drawing from '../../timeline/view/drawing.css?raw';
import tokens from '../../styles/tokens.css?raw';

/** Typefaces of the site, by the custom property that names them. */
const FACES = { '--font-sans': 'Public Sans', '--font-serif': 'Spectral' };

/** Properties of SVG that the sheet sets; others are of the page. */
const PROPERTIES = /^(?:fill|stroke|font|opacity|paint-order|display|visibility)/;

/** Values of the tokens in the light scheme. */
const VALUES = new Map([
  ...[...tokens.matchAll(/(--[\w-]+): light-dark\((#\w+),/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  ),
  ...Object.entries(FACES),
]);

/** Rules of the sheet outside every condition, in their order. */
const RULES = [
  ...drawing
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/@(?:media|container|supports)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
    .replace(/^.*@layer components \{/s, '')
    .matchAll(/([^{}]+)\{([^{}]*)\}/g),
].map(([, selector = '', body = '']) => ({
  selector: selector.trim(),
  declarations: body.split(';').flatMap((line) => {
    const [name = '', value = ''] = line.split(/:(.*)/s).map((part) => part.trim());
    return PROPERTIES.test(name) ? [{ name, value: plain(value) }] : [];
  }),
}));

/** A value without custom properties. */
function plain(value: string): string {
  return value.replace(
    /var\((--[\w-]+)(?:,\s*([^()]*(?:\([^()]*\))?))?\)/g,
    (_all, name: string, other = '') => VALUES.get(name) ?? plain(String(other)),
  );
}

/** Sets what the sheet says of the elements of a drawing; a later rule overrides an earlier one. */
export function writePlainStyles(svg: Element): void {
  for (const { selector, declarations } of RULES) {
    if (declarations.length === 0 || /:(?:hover|focus|target|:)/.test(selector)) continue;
    for (const element of svg.querySelectorAll(selector))
      for (const { name, value } of declarations) element.setAttribute(name, value);
  }
}
