/**
 * Checks that the marks after a sentence do not hinder reading, copying or listening, and that their notes open without
 * a script.
 */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site.ts';

const groupsOf = (page: Page) => page.locator('.claim .cite:has(button)');
const noteOf = async (page: Page, group: Locator) =>
  page.locator((await group.locator('a').getAttribute('href')) ?? '');

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a click opens the note of a sentence, Escape closes it, the page does not scroll', async ({
    page,
  }) => {
    await page.goto('briefcam.html');
    const group = groupsOf(page).nth(1);
    const note = await noteOf(page, group);
    await expect(note).toBeHidden();
    await group.scrollIntoViewIfNeeded();
    const before = await group.boundingBox();
    await group.click();
    await expect(note).toBeInViewport();
    expect(await group.boundingBox()).toEqual(before);
    await expect(note.locator('li').first()).toContainText(/source \d+/);
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    expect(new URL(page.url()).hash).toBe('');
  });

  test('a click outside an open note closes it, or its button of 24 px, and another group opens its own', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto('briefcam.html');
    const closing = page.getByRole('button', { name: 'Fermer' });
    const [first, second] = [groupsOf(page).nth(0), groupsOf(page).nth(4)];
    const [note, other] = [await noteOf(page, first), await noteOf(page, second)];
    await expect(closing).toHaveCount(0);
    for (const close of [() => page.locator('h1').click(), () => closing.click()]) {
      await first.click();
      await expect(note).toBeVisible();
      const box = await closing.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      await expect(note.getByRole('link', { name: 'Retour au texte' })).toBeHidden();
      await close();
      await expect(note).toBeHidden();
    }
    await second.click();
    await expect(other).toBeVisible();
  });

  test('the link shows the same note by keyboard, and the link back leads to the sentence (RGAA 10.14, 12.11)', async ({
    page,
  }) => {
    await page.goto('briefcam.html');
    const claim = page.locator('.claim').nth(2);
    const group = claim.locator('.cite:has(button)');
    const note = await noteOf(page, group);
    await group.locator('a').focus();
    await page.keyboard.press('Enter');
    await expect(note).toBeInViewport();
    // The next tab stop is in the note.
    await page.keyboard.press('Tab');
    await expect(note.locator(':focus')).toHaveCount(1);
    await note.getByRole('link', { name: 'Retour au texte' }).click();
    await expect(note).toBeHidden();
    await expect(claim).toBeInViewport();
    expect(new URL(page.url()).hash).toBe(`#${await claim.getAttribute('id')}`);
  });
});

test('a note opens by keyboard too, and Escape gives the focus back to its link (RGAA 10.13)', async ({
  page,
}) => {
  await page.goto('briefcam.html');
  const group = groupsOf(page).nth(1);
  const note = await noteOf(page, group);
  const link = group.locator('a');
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(note.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(link).toBeFocused();
  // The button over the link, which no screen reader has, gives the focus to it.
  await group.locator('button').click();
  await expect(note).toBeVisible();
  await expect(link).toBeFocused();
});

test('either line of a group that wraps opens its note with a close button', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('briefcam.html');
  // The marks in the open may all be on one line.
  await page.locator('.more').evaluateAll((rests) => {
    for (const rest of rests) (rest as HTMLDetailsElement).open = true;
  });
  const at = await groupsOf(page).evaluateAll((groups) =>
    groups.findIndex((group) => group.getClientRects().length > 1),
  );
  expect(at).toBeGreaterThanOrEqual(0);
  const group = groupsOf(page).nth(at);
  const note = await noteOf(page, group);
  for (const line of [0, 1]) {
    await group.scrollIntoViewIfNeeded();
    const box = await group.evaluate((element, index) => {
      const { left, top, width, height } = element.getClientRects()[index] ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, line);
    await page.mouse.click(box.x, box.y);
    await expect(note).toBeVisible();
    await page.getByRole('button', { name: 'Fermer' }).click();
    await expect(note).toBeHidden();
  }
});

test('a note that the mouse opens stays under it, and closes with Escape (RGAA 10.13)', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('briefcam.html');
  const group = groupsOf(page).nth(1);
  const note = await noteOf(page, group);
  await group.scrollIntoViewIfNeeded();
  await group.hover();
  await expect(note).toBeVisible();
  const box = await note.boundingBox();
  if (!box) throw new Error('There is no note.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  // Longer than the mouse may be away from both.
  await page.waitForTimeout(1000);
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});

test('a copied paragraph has its sentences and « sources (4) », and nothing else', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('briefcam.html');
  const paragraph = page.locator('.prose p:has(.cite)').first();
  const copied = await paragraph.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString() ?? '';
  });
  const said = (await paragraph.textContent()) ?? '';
  const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
  expect(folded(copied)).toBe(folded(said));
  expect(folded(copied)).toMatch(/\. (?:\p{L}+ · )?sources \(\d+\)$/u);
});
