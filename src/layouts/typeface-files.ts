/** Names the files of the typefaces, for a page that cannot link to them by a relative URL. */
import { fontData } from 'astro:assets';

/** The faces that titles and interface words need. */
const FACES = [
  { family: 'Spectral', variable: '--font-serif', weight: '600' },
  { family: 'Public Sans', variable: '--font-sans', weight: '100 900' },
] as const;

export interface TypefaceFile {
  family: string;
  weight: string;
  /** Path in dist. */
  file: string;
}

/** @throws if styles/typefaces.ts no longer has one of the faces */
export function typefaceFiles(): TypefaceFile[] {
  return FACES.map(({ family, variable, weight }) => {
    const face = fontData[variable].find((one) => one.weight === weight);
    const file = face?.src[0]?.url.replace(/^\//, '');
    if (!file) throw new Error(`styles/typefaces.ts has no ${family} of weight ${weight}.`);
    return { family, weight, file };
  });
}
