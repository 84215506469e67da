/**
 * Checks that the focused element is never entirely covered by sticky content (WCAG 2.4.11), and looks different from
 * its unfocused state (RGAA 10.7).
 */
import type { Locator, Page } from '@playwright/test';
import { expect, NO_NOTE, test } from './site.ts';

/** Tab stops. A mark in running text is preceded by the button of its note, which opens it. */
const STOPS = `:is(a[href], button, summary, input, select, textarea, [tabindex="0"])${NO_NOTE}:not(.cite *, :disabled)`;

/** Windows with sticky content: a panel, the rows above the facts, the sheet of a fact. */
const COVERED = [
  ['procedure-cjr.html', 320, 640],
  ['procedure-cjr.html', 320, 256],
  ['frise.html', 320, 640],
  ['frise.html?fait=2023-11-14-disclose', 320, 640],
  ['frise.html?fait=2023-11-14-disclose', 768, 900],
  ['frise.html?fait=2023-11-14-disclose', 1100, 700],
  ['frise.html?fait=2023-11-14-disclose', 844, 390],
  ['frise.html?fait=2023-11-14-disclose', 640, 320],
  ['frise.html?fait=2023-11-14-disclose', 320, 256],
] as const;

for (const [address, width, height] of COVERED)
  test(`nothing covers the focused element in ${address} at ${width} × ${height} px @once`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(address);
    await expect(page.locator('[data-ready]').first()).toBeVisible();
    if (address.includes('?')) await expect(page.locator('.event-sheet')).toBeVisible();
    const { reached, covered } = await page.evaluate((stops) => {
      let reached = 0;
      const covered: string[] = [];
      for (const stop of document.querySelectorAll<HTMLElement>(stops)) {
        if (stop.tabIndex < 0) continue;
        stop.focus();
        const target = (stop.matches('a') && stop.querySelector('.mark')) || stop;
        const boxes = [...target.getClientRects()].filter((box) => box.width * box.height > 0);
        if (document.activeElement !== stop || boxes.length === 0) continue;
        reached += 1;
        // For an element larger than the window, its visible part; two range inputs overlap completely, only their
        // thumbs are apart.
        const place = stop.matches('[type=range]') ? (stop.parentElement ?? stop) : stop;
        const isSeen = boxes.some((box) => {
          const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
          const width = Math.min(innerWidth, box.right) - left;
          const height = Math.min(innerHeight, box.bottom) - top;
          return [0.02, 0.25, 0.5, 0.75, 0.98].some((across) =>
            [0.006, 0.1, 0.5, 0.9, 0.994].some((down) => {
              const at = document.elementFromPoint(left + across * width, top + down * height);
              const label = at?.closest('label');
              return at && (place.contains(at) || at.contains(stop) || label?.control === stop);
            }),
          );
        });
        if (!isSeen)
          covered.push(stop.getAttribute('aria-label') ?? stop.textContent?.trim() ?? '');
      }
      return { reached, covered };
    }, STOPS);
    expect(reached).toBeGreaterThan(25);
    expect(covered).toEqual([]);
  });

/** Pages that together have every kind of control. */
const CONTROLLED = ['frise.html', 'procedure-cjr.html', 'resume-video.html', 'integrer.html'];
/** Space for a focus ring around a control, in px. */
const RING_PX = 8;

/** Marks one control of each unknown kind (tag, type, classes and container) with a number. */
const markKinds = (page: Page, known: readonly string[]) =>
  page.evaluate(
    ({ stops, known }) => {
      const kinds = new Map<string, Element>();
      for (const stop of document.querySelectorAll<HTMLElement>(stops)) {
        if (stop.tabIndex < 0 || !stop.checkVisibility({ visibilityProperty: true })) continue;
        const kind = [
          stop.tagName,
          stop.getAttribute('type'),
          stop.getAttribute('class'),
          stop.closest('header, nav, footer, form, [role=group], table, svg')?.tagName,
        ].join(' ');
        if (!known.includes(kind) && !kinds.has(kind)) kinds.set(kind, stop);
      }
      [...kinds.values()].forEach((stop, at) => stop.setAttribute('data-stop', String(at)));
      return [...kinds.keys()];
    },
    { stops: STOPS, known },
  );

/** Area of a control with its surroundings; for a box drawn by its label, that of the label. */
const placeOf = (stop: Locator) =>
  stop.evaluate((element, ring) => {
    const shown = element.matches('.sr-only') ? element.closest('label') : element;
    const { left, top, width, height } = (shown ?? element).getBoundingClientRect();
    const [x, y] = [Math.max(0, left - ring), Math.max(0, top - ring)];
    return {
      x,
      y,
      width: Math.min(innerWidth - x, width + 2 * ring),
      height: Math.min(innerHeight - y, height + 2 * ring),
    };
  }, RING_PX);

test('every kind of control looks different with the focus @once', async ({ page }) => {
  test.setTimeout(60_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const seen: string[] = [];
  const unseen: string[] = [];
  for (const address of CONTROLLED) {
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
    // Browsers show a focus set by a script only after a key press.
    await page.keyboard.press('Tab');
    const kinds = await markKinds(page, seen);
    seen.push(...kinds);
    for (const [at, kind] of kinds.entries()) {
      const stop = page.locator(`[data-stop="${at}"]`);
      const looksAlike = async () => {
        await stop.focus();
        const clip = await placeOf(stop);
        const focused = await page.screenshot({ clip });
        await stop.evaluate((element) => (element as HTMLElement).blur());
        return focused.equals(await page.screenshot({ clip }));
      };
      // On a busy machine a page may still settle, and move a control out of its first picture.
      if ((await looksAlike()) && (await looksAlike())) unseen.push(`${address} ${kind}`);
    }
  }
  expect(seen.length).toBeGreaterThan(20);
  expect(unseen).toEqual([]);
});
