/** Checks whether the fonts of a page, which must not load late, are loaded and used. */
import { expect, type Page } from '@playwright/test';
import type { Evaluates } from './site.ts';

/** Timeout for the fonts, in ms: on a busy machine several visits in a row may be slow. */
export const PATIENT_MS = 20_000;

/** State of each upright font of a page: « loaded », « error »… */
export const typefaceStates = (page: Evaluates): Promise<FontFaceLoadStatus[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter(({ display, style }) => display === 'optional' && style === 'normal')
      .map(({ status }) => status);
  });

/** Families that the page does not use: a font that loads too late is also « loaded », but not used. */
const unusedFamilies = (page: Evaluates): Promise<string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const widthIn = (family: string) => {
      const words = document.createElement('span');
      words.textContent = 'Pièce par pièce, 2015–2025';
      Object.assign(words.style, { position: 'absolute', fontFamily: family });
      document.body.append(words);
      const { width } = words.getBoundingClientRect();
      words.remove();
      return width;
    };
    const families = [...document.fonts]
      .filter(({ display, style }) => display === 'optional' && style === 'normal')
      .map(({ family }) => `"${family.replaceAll('"', '')}"`);
    // Named twice, because `monospace` alone is drawn smaller.
    const without = widthIn('monospace, monospace');
    return families.filter((family) => widthIn(`${family}, monospace`) === without);
  });

/**
 * Reloads a page until it is drawn in its fonts. Heights depend on them: the fallback of a slow first visit has other
 * widths.
 */
export async function openInTypefaces(page: Page, address: string): Promise<void> {
  const unused = async () => {
    await page.goto(address);
    return unusedFamilies(page);
  };
  await expect.poll(unused, { timeout: PATIENT_MS, intervals: [0] }).toEqual([]);
}
