/** Protects: no label of the timeline overlaps another label or a mark, none leaves the drawing; on real geometry. */
import type { Page } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { expect, openTimeline, pan, test, WIDTHS } from './site.ts';

const ZOOM_STEPS = 5;

/** Where the drawing is panned to, as fractions of its width: only what is near the view is drawn. */
const VIEWS = [0, 0.25, 0.5, 0.75, 1];

/** Names that these views show at the very least, on the narrowest phone at the largest zoom. */
const LABELS_MIN = 50;

interface Faults {
  labels: string[];
  overlaps: string[];
  clipped: string[];
}

/** Every visible label against every other label, every mark of its lane, and the edges of the drawing. */
async function labelFaults(page: Page): Promise<Faults> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() => {
    interface Box {
      name: string;
      owner: string;
      rect: DOMRect;
    }
    const boxes = (selector: string): Box[] =>
      [...document.querySelectorAll(selector)]
        .map((element) => ({
          name: element.textContent ?? '',
          owner: element.closest('a')?.getAttribute('href') ?? element.textContent ?? '',
          rect: element.getBoundingClientRect(),
        }))
        .filter(({ rect }) => rect.width > 0);
    const shown = boxes(
      '.canvas .label, .canvas .term text, .canvas .tick-label, .canvas .knot-label, .canvas .break-caption',
    );
    const marks = boxes('.canvas .event .mark');
    const touch = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 0.5 &&
      b.left < a.right - 0.5 &&
      a.top < b.bottom - 0.5 &&
      b.top < a.bottom - 0.5;
    const overlaps: string[] = [];
    shown.forEach((label, at) => {
      for (const other of shown.slice(at + 1))
        if (touch(label.rect, other.rect)) overlaps.push(`${label.name} / ${other.name}`);
      for (const mark of marks)
        if (mark.owner !== label.owner && touch(label.rect, mark.rect))
          overlaps.push(`${label.name} / ${mark.owner}`);
    });
    const canvas = document.querySelector('.canvas')?.getBoundingClientRect() ?? new DOMRect();
    const clipped = shown
      .filter(({ rect }) => rect.left < canvas.left - 0.5 || rect.right > canvas.right + 0.5)
      .map(({ name }) => name);
    return { labels: shown.map(({ name }) => name), overlaps, clipped };
  });
}

const TIMELINES = LOCALES.map((locale) => ({
  locale,
  file: fileOf('timeline', locale),
  zoomIn: strings(locale).timeline.zoomIn,
}));

for (const width of WIDTHS) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const { locale, file, zoomIn } of TIMELINES)
      test(`labels keep apart at ${ZOOM_STEPS} zoom levels, in ${locale}`, async ({ page }) => {
        await openTimeline(page, file);
        for (let step = 0; step < ZOOM_STEPS; step += 1) {
          const seen = new Set<string>();
          for (const view of VIEWS) {
            await pan(page, view);
            const { labels, overlaps, clipped } = await labelFaults(page);
            for (const label of labels) seen.add(label);
            expect(overlaps, `zoom ${2 ** step}, view ${view}`).toEqual([]);
            expect(clipped, `zoom ${2 ** step}, view ${view}`).toEqual([]);
          }
          expect(seen.size, `zoom ${2 ** step}`).toBeGreaterThan(LABELS_MIN);
          await page.getByRole('button', { name: zoomIn }).click();
        }
      });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { locale, file } of TIMELINES)
    test(`the same holds for what the server drew, at every width, in ${locale}`, async ({
      page,
    }) => {
      await page.goto(file);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const { labels, overlaps, clipped } = await labelFaults(page);
        expect(labels.length, `${width} px`).toBeGreaterThan(0);
        expect(overlaps, `${width} px`).toEqual([]);
        expect(clipped, `${width} px`).toEqual([]);
      }
    });
});
