/**
 * Captures the bytes of a file where the page creates it. Firefox's driver reports no download, and Chromium's cannot
 * save one below a folder with an accent where the system has no locale.
 */
import type { Page } from '@playwright/test';

/** @param ask  presses what makes the file */
export async function takenBlob(page: Page, ask: () => Promise<unknown>): Promise<Buffer> {
  await page.evaluate(() => {
    delete (window as { taken?: Blob }).taken;
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      URL.createObjectURL = make;
      Object.assign(window, { taken: blob });
      return make(blob);
    };
  });
  await ask();
  await page.waitForFunction(() => 'taken' in window);
  const url = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result));
        reader.readAsDataURL((window as unknown as { taken: Blob }).taken);
      }),
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
