/**
 * Checks that every field states what it accepts: a label beside it, unique among its neighbours, a legend for related
 * fields (RGAA 11.2 to 11.5), an error message for an invalid value (11.10, 11.11).
 */
import type { Page } from '@playwright/test';
import { isRelease } from '../../.config/tiers.mjs';
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { expect, test } from './site.ts';

/** Pages with each kind of field; the others use the same components. */
const PAGES = [
  'timeline',
  'embed',
  'procedure',
  'search',
  'synopsis',
  'questions',
  'pupil-sheet:snt-2de',
] as const;
/**
 * Maximum distance from a label to its field, in px, horizontally or vertically between the nearest edges; the mark of
 * a standing fits between them.
 */
const NEAR_PX = 40;

const fieldFaults = (page: Page) =>
  page.evaluate((nearPx) => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    for (const bar of document.querySelectorAll<HTMLElement>('.walk-bar')) bar.click();
    const fields = [
      ...document.querySelectorAll<HTMLInputElement>('main :is(input, select, textarea)'),
    ].filter((field) => field.checkVisibility({ visibilityProperty: true }));
    const wordsOf = (label: Element) => {
      const copy = label.cloneNode(true) as Element;
      for (const inner of copy.querySelectorAll('select, option, textarea')) inner.remove();
      return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
    };
    const nameOf = (field: HTMLInputElement) =>
      field.getAttribute('aria-label') ?? [...(field.labels ?? [])].map(wordsOf).join(' ');
    /** Boxes of the text of a label, without that of its field. */
    const boxesOf = (label: Element) => {
      const range = document.createRange();
      const boxes: DOMRect[] = [];
      const walk = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        if (!node.textContent?.trim() || node.parentElement?.closest('select, textarea')) continue;
        range.selectNodeContents(node);
        boxes.push(...range.getClientRects());
      }
      return boxes;
    };
    const gap = (a: DOMRect, b: DOMRect) =>
      Math.hypot(
        Math.max(0, a.left - b.right, b.left - a.right),
        Math.max(0, a.top - b.bottom, b.top - a.bottom),
      );
    const groupOf = (field: Element) => field.closest('fieldset') ?? document.body;
    /** Heading of a group: its legend, or the column header. */
    const legendOf = (field: Element) => {
      const cell = field.closest('td, th') as HTMLTableCellElement | null;
      const heads = cell?.closest('table')?.tHead?.rows[0]?.cells;
      const over =
        heads?.[cell?.cellIndex ?? -1] ?? field.closest('fieldset')?.querySelector('legend');
      return over?.textContent?.trim() ?? '';
    };
    const isTicked = ({ type }: HTMLInputElement) => type === 'checkbox' || type === 'radio';
    const faults = fields.flatMap((field) => {
      const name = nameOf(field);
      const others = fields.filter((other) => other !== field && groupOf(other) === groupOf(field));
      const near = [...(field.labels ?? [])]
        .flatMap(boxesOf)
        .map((box) => gap(box, field.getBoundingClientRect()));
      return [
        ...(near.length > 0 && Math.min(...near) > nearPx ? ['its label is far'] : []),
        ...(others.some((other) => nameOf(other) === name) ? ['the name of its neighbour'] : []),
        ...(isTicked(field) && others.some((other) => isTicked(other)) && !legendOf(field)
          ? ['a choice among others without a legend']
          : []),
        // Half of a range.
        ...(/^(?:de|à|from|to)$/i.test(name) && !legendOf(field) ? ['no legend'] : []),
      ].map((fault) => `${field.tagName} ${field.name} « ${name} »: ${fault}`);
    });
    return { count: fields.length, faults };
  }, NEAR_PX);

for (const address of PAGES)
  test(`the fields of ${fileOf(address, 'fr')} state what they accept (RGAA 11.2, 11.4, 11.5)`, async ({
    page,
  }) => {
    for (const locale of isRelease ? LOCALES : (['fr'] as const))
      for (const width of [1440, 360]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(fileOf(address, locale));
        const { count, faults } = await fieldFaults(page);
        // On a phone the procedure is lists, without a field.
        if (width === 1440) expect(count, locale).toBeGreaterThan(0);
        expect(faults, `${locale}, ${width} px`).toEqual([]);
      }
  });

for (const locale of LOCALES)
  test(`an invalid field of the embed page shows below it what it accepts, in ${locale} (RGAA 11.10, 11.11)`, async ({
    page,
  }) => {
    const { own } = strings(locale).ownTimeline;
    await page.goto(fileOf('embed', locale));
    await page.getByText(own.title).click();
    const date = page.locator('[name=fait-date]');
    await page.locator('[name=fait-titre]').fill('Un débat');
    for (const typed of ['hier', '31/02/2023', '']) {
      await date.fill(typed);
      await page.locator('[data-add]').click();
      await expect(date, typed).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator('#fait-faute'), typed).toHaveText(own.fault);
    }
    await date.fill('14/11/2023');
    await page.locator('[data-add]').click();
    await expect(date).toHaveAttribute('aria-invalid', 'false');
    await expect(page.locator('.own li')).toContainText('2023-11-14');
  });
