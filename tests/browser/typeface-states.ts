/** Knows whether the typefaces of a page, of which none may come late, are there, and whether it is drawn in them. */
import { expect, type Page } from '@playwright/test';
import type { Evaluates } from './site.ts';

/** How long they are asked for, in ms: on a busy machine several visits in a row may be slow. */
export const PATIENT_MS = 20_000;

/** What came of each upright face of a page: « loaded », « error »… */
export const typefaceStates = (page: Evaluates): Promise<FontFaceLoadStatus[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter(({ display, style }) => display === 'optional' && style === 'normal')
      .map(({ status }) => status);
  });

/** Families that a page is not drawn in: a face that came too late is « loaded » too, and not used. */
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
    // Named twice, for `monospace` alone is drawn smaller.
    const without = widthIn('monospace, monospace');
    return families.filter((family) => widthIn(`${family}, monospace`) === without);
  });

/**
 * Opens a page as often as it takes to be drawn in its typefaces. Heights are promised in those: another face, which
 * a slow first visit does without them in, is as wide as the machine has it.
 */
export async function openInTypefaces(page: Page, address: string): Promise<void> {
  const unused = async () => {
    await page.goto(address);
    return unusedFamilies(page);
  };
  await expect.poll(unused, { timeout: PATIENT_MS, intervals: [0] }).toEqual([]);
}
