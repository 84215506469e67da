/**
 * Protects: after any walk over the controls of the timeline, a reload of its address shows what is shown: words,
 * counters, marks, fields; the focus is never lost, and Back leads somewhere. Walks are random, the same in each run.
 */
import type { Locator, Page } from '@playwright/test';
import { randomLcg } from 'd3';
import { isRelease } from '../../.config/tiers.mjs';
import { expect, openTimeline, settled, test } from './site.ts';

const WALKS = isRelease ? 60 : 3;
const STEPS = 6;
/** Addresses are written a moment after the last change, in ms. */
const WRITTEN_MS = 300;

/** Kinds of control, of which one is taken at random, and then one of that kind; `''` is the button Back. */
const KINDS = [
  ...['[data-show]', '[data-zoom]', '[data-reset]', '[data-see]', '[data-step]', '[data-close]'],
  ...['[name=q]', '[name=sujet]', '[name=statut]', 'form.filters select', '.fact .what', '.day'],
  ...['[data-day-list] a', '.drawing a[tabindex="0"]', '.drawing a[data-id]', ''],
];
const KEYS = 'Home End PageUp PageDown ArrowLeft ArrowRight Shift+ArrowRight Enter'.split(' ');
const WORDS = ['CNIL', 'police', 'zzz', '« loi »', ''];

const seen = (page: Page) =>
  page.evaluate(() => {
    const all = <Found extends Element = HTMLElement>(selector: string) => [
      ...document.querySelectorAll<Found>(`zoomable-timeline ${selector}`),
    ];
    const texts = (selector: string) =>
      all(selector)
        .filter((node) => node.checkVisibility())
        .map((node) => node.textContent?.trim());
    return {
      layout: all('[data-show][aria-pressed="true"]').map(({ dataset }) => dataset['show']),
      words: texts(':is(.day-said, .said, [data-reset], .progress, .event-sheet h2)'),
      see: all('[data-see]').map(({ textContent }) => textContent),
      slider: all('.day').map((line) => line.getAttribute('aria-valuetext')),
      hidden: texts('[data-day-list="hidden"] a'),
      years: texts('.drawing .tick text'),
      names: texts('.drawing svg .what').sort(),
      lines: all('.drawing .wait')
        .map((line) => line.getAttribute('d'))
        .sort(),
      marks: all('.drawing svg a[data-id]')
        .filter((link) => link.checkVisibility())
        .map((link) => `${link.dataset['id']} ${link.dataset['known']} ${link.ariaCurrent}`)
        .sort(),
      list: all('.facts .fact:not([hidden])').map(({ id }) => id),
      fields: all<HTMLInputElement>('form.filters :is(input, select)').map((field) =>
        field.type === 'checkbox' ? field.checked : field.value,
      ),
    };
  });

/** Does with a control what a keyboard can do with it. */
async function use(page: Page, control: Locator, random: () => number): Promise<void> {
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  await control.focus();
  const { tag, type } = await control.evaluate((node) => ({
    tag: node.tagName.toLowerCase(),
    type: node.getAttribute('type'),
  }));
  if (tag === 'select')
    return void (await control.selectOption({ index: Math.floor(random() * 5) }));
  if (tag === 'input' && type !== 'checkbox') return control.fill(one(WORDS));
  const hasKeys = await control.evaluate((node) => node.matches('.day, .drawing a'));
  await page.keyboard.press(hasKeys ? one(KEYS) : type === 'checkbox' ? 'Space' : 'Enter');
}

for (let walk = 0; walk < WALKS; walk += 1)
  test(`walk ${walk + 1}: what is shown is what a reload of the address shows`, async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000);
    const random = randomLcg(walk / WALKS);
    const taken: string[] = [];
    const reloaded = await context.newPage();
    await openTimeline(page, walk % 4 === 3 ? 'en/timeline.html' : 'frise.html');
    for (let step = 0; step < STEPS; step += 1) {
      const kind = KINDS[Math.floor(random() * KINDS.length)] ?? '';
      const isInMenu = /sujet|statut|select/.test(kind);
      const menu = page.locator('.filters summary');
      if (isInMenu && !(await page.locator(kind).first().isVisible())) await menu.press('Enter');
      const controls = page.locator(`${kind || 'html'}:visible:not([aria-disabled="true"])`);
      const count = await controls.count();
      const at = Math.floor(random() * count);
      taken.push(`${kind || 'Back'} ${at}`);
      if (kind === '') {
        // The first address of the walk has nothing before it.
        await page.evaluate(() => {
          if (navigation.currentEntry?.index) history.back();
        });
      } else if (count > 0) await use(page, controls.nth(at), random);
      await page.waitForTimeout(WRITTEN_MS);
      await settled(page);
      if (kind !== '' && count > 0)
        expect(await page.evaluate(() => document.activeElement?.tagName), taken.join()).not.toBe(
          'BODY',
        );
      await reloaded.goto('about:blank');
      await openTimeline(reloaded, page.url());
      await settled(reloaded);
      expect([taken, await seen(page)]).toEqual([taken, await seen(reloaded)]);
    }
  });
