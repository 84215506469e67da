/**
 * Renders a picture to pixels, with the same bytes on every machine: the renderer is WebAssembly and the
 * typefaces are files of packages; system fonts are ignored.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const { resolve } = createRequire(import.meta.url);

/** The weights used in pictures (plain-styles.ts), SIL Open Font License. */
const FONTS = [
  '@expo-google-fonts/public-sans/400Regular/PublicSans_400Regular.ttf',
  '@expo-google-fonts/public-sans/500Medium/PublicSans_500Medium.ttf',
  '@expo-google-fonts/public-sans/600SemiBold/PublicSans_600SemiBold.ttf',
  '@expo-google-fonts/spectral/400Regular/Spectral_400Regular.ttf',
  '@expo-google-fonts/spectral/600SemiBold/Spectral_600SemiBold.ttf',
];

let loaded: Promise<Uint8Array[]> | undefined;

/** Must run only once per build: the library fails when it is initialised twice. */
async function load(): Promise<Uint8Array[]> {
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all(FONTS.map((font) => readFile(resolve(font))));
}

/** PNG of an SVG, `widthPx` wide, with proportional height. */
export async function rasterise(svg: string, widthPx: number): Promise<Uint8Array<ArrayBuffer>> {
  const fontBuffers = await (loaded ??= load());
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: widthPx },
    font: { loadSystemFonts: false, fontBuffers, defaultFontFamily: 'Public Sans' },
  });
  const image = drawing.render();
  const png = new Uint8Array(image.asPng());
  image.free();
  drawing.free();
  return png;
}
