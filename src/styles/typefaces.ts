/** Defines the two typefaces of the site. They come from packages, so a build downloads nothing. */
import { fontProviders } from 'astro/config';

/**
 * Files of a typeface. It is used only if it is available at the first render, so that nothing moves when it
 * arrives later.
 */
const variants = (face: string, names: readonly string[]) =>
  names.map((name) => {
    const [weight = '', style = 'normal'] = name.split('-');
    const src: [string] = [`./node_modules/${face}-${name}.woff2`];
    const display = 'optional' as const;
    return { weight: weight === 'wght' ? '100 900' : weight, style, display, src };
  });

/** For `fonts` in astro.config.mjs. */
export const TYPEFACES = [
  {
    provider: fontProviders.local(),
    name: 'Spectral',
    cssVariable: '--font-serif' as const,
    fallbacks: ['Georgia', 'serif'],
    optimizedFallbacks: false,
    options: {
      variants: variants('@fontsource/spectral/files/spectral-latin', [
        '400-normal',
        '400-italic',
        '600-normal',
      ]),
    },
  },
  {
    provider: fontProviders.local(),
    name: 'Public Sans',
    cssVariable: '--font-sans' as const,
    // The first is a font face of views/timeline/timeline.css, for names that a drawing has measured.
    fallbacks: ['Narrow', 'system-ui', 'sans-serif'],
    optimizedFallbacks: false,
    options: {
      variants: variants('@fontsource-variable/public-sans/files/public-sans-latin', [
        'wght-normal',
      ]),
    },
  },
];
