/** Protects: the timeline works at the root of a host, below a path, and opened from a folder. */
import { expect, fromFolder, openTimeline, test } from './site.ts';
import { PATIENT_MS, typefaceStates } from './typeface-states.ts';

const { metadata } = (await import('../../.config/playwright.config.ts')).default;
const PLACES: Record<string, string> = {
  'at the root': `${metadata?.['root']}frise.html`,
  'below a path': `${metadata?.['below']}frise.html`,
  'from a folder': fromFolder('frise.html'),
};

for (const [place, address] of Object.entries(PLACES))
  test(`the timeline zooms and opens an event ${place}`, async ({ page }) => {
    await openTimeline(page, address);
    const before = (await page.locator('.canvas').boundingBox())?.width ?? 0;
    await page.getByRole('button', { name: 'Agrandir' }).click();
    expect((await page.locator('.canvas').boundingBox())?.width).toBeGreaterThan(before * 1.5);
    await page.locator('a.event .mark').first().click();
    await expect(page.locator('.event-sheet')).toBeVisible();
  });

test('an address that leads nowhere gets the page that says so, at any depth', async ({
  page,
  faults,
}) => {
  await page.goto('en/nulle/part.html');
  await expect(page.locator('h1')).toBeVisible();
  expect(faults.splice(0).every((fault) => fault.includes('404'))).toBe(true);
});

for (const [place, address] of Object.entries(PLACES))
  test(`the typefaces are there ${place}`, async ({ page }) => {
    // Asked again where it came too late: an optional face may do without a slow first visit.
    const faces = async () => {
      await page.goto(address);
      return typefaceStates(page);
    };
    await expect.poll(faces, { timeout: PATIENT_MS }).toEqual(['loaded', 'loaded', 'loaded']);
  });

// Firefox draws what has come in a tenth of a second: that would be a test of the machine.
test(
  'a first visit is drawn in the typefaces of the site',
  { tag: '@once' },
  async ({ browser, baseURL }) => {
    /** Whether its title is drawn otherwise than the face of the machine would draw it. */
    const isOurs = async () => {
      const visitor = await browser.newPage({ ...(baseURL ? { baseURL } : {}) });
      await visitor.goto('briefcam.html');
      const widthOf = () =>
        visitor.locator('h1').evaluate((title) => {
          const range = document.createRange();
          range.selectNodeContents(title);
          return range.getClientRects()[0]?.width ?? 0;
        });
      const drawn = await widthOf();
      await visitor.locator('h1').evaluate((title) => (title.style.fontFamily = 'serif'));
      const other = await widthOf();
      await visitor.close();
      return Math.abs(drawn - other) > 1;
    };
    // Each time a first visit: on a busy machine an optional face may come too late for one of them.
    await expect.poll(isOurs, { timeout: PATIENT_MS, intervals: [0] }).toBe(true);
  },
);
