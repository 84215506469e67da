/** Knows whether the typefaces of a page, of which none may come late, are there. */
import type { Evaluates } from './site.ts';

/** What came of each upright face of a page: « loaded », « error »… */
export const typefaceStates = (page: Evaluates): Promise<FontFaceLoadStatus[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter(({ display, style }) => display === 'optional' && style === 'normal')
      .map(({ status }) => status);
  });
