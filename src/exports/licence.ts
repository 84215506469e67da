/** Names the licence of our words, and the packages whose licences the site repeats. */

/** Licence of our words, in a label. */
export const WORDS_LICENCE = 'CC BY-SA 4.0';

/**
 * Packages with output elsewhere than in scripts: the first writes utilities, the second the empty parts of a
 * sheet to edit; the next two draw the text of pictures; the last two are the typefaces of pages.
 */
export const UNBUNDLED_PACKAGES = [
  'tailwindcss',
  'docx',
  '@expo-google-fonts/spectral',
  '@expo-google-fonts/public-sans',
  '@fontsource/spectral',
  '@fontsource-variable/public-sans',
];
