/**
 * Knows how a picture becomes pixels: the same bytes on every machine, because the drawing library is
 * WebAssembly and the typefaces are files of packages; those of the system are not looked at.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const { resolve } = createRequire(import.meta.url);

/** The weights that the pictures use (picture-parts.ts), SIL Open Font License. */
const FONTS = [
  '@expo-google-fonts/public-sans/400Regular/PublicSans_400Regular.ttf',
  '@expo-google-fonts/public-sans/500Medium/PublicSans_500Medium.ttf',
  '@expo-google-fonts/public-sans/600SemiBold/PublicSans_600SemiBold.ttf',
  '@expo-google-fonts/spectral/400Regular/Spectral_400Regular.ttf',
  '@expo-google-fonts/spectral/600SemiBold/Spectral_600SemiBold.ttf',
];

let loaded: Promise<Uint8Array[]> | undefined;

/** The library starts once in a build, and fails when it is started twice. */
async function load(): Promise<Uint8Array[]> {
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all(FONTS.map((font) => readFile(resolve(font))));
}

/** PNG of an SVG, `widthPx` wide, its height in proportion. */
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
