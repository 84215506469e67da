/** Fonts of office files: both Windows and macOS have them; Linux uses Liberation Sans or DejaVu Sans, and DejaVu Serif. */
export const FACES = { serif: 'Georgia', sans: 'Arial' } as const;
