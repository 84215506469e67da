/**
 * Checks the timeline by keyboard alone, through the accessibility tree: one tab stop, each fact with its date and
 * title, each sheet complete.
 */
import type { CDPSession, Page } from '@playwright/test';
import { isRelease } from '../../.config/tiers.mjs';
import { neighbourOf } from '../../src/timeline/client/neighbour.ts';
import { expect, openTimeline, readEvents, test } from './site.ts';

/** More Tab presses than any page needs. */
const TABS_MAX = 80;
/** One fact in this many is tried. */
const SAMPLE_STEP = isRelease ? 10 : 25;
const KEYS = ['Home', 'End', 'PageUp', 'PageDown', 'ArrowUp', 'ArrowDown', 'ArrowLeft'] as const;
const STANDING = /(?:Établi|Rapporté par|Affirmé par|Contesté entre)/;

/** What the list states of a fact, which the drawing must state too. */
interface Listed {
  id: string;
  /** The parts of its line: date, title, when it became known if that was later, standing. */
  line: string[];
  title: string;
  isKnownLater: boolean;
}

/** Collapses white space, so that layout does not matter. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Facts with a mark in the view of all facts, in list order: terms of office are in the band. */
async function readList(page: Page): Promise<Listed[]> {
  const listed = await page
    .locator('.event-list li.fact:not([data-scope], [data-term])')
    .evaluateAll((facts) => {
      const textsOf = (fact: Element, selector: string) =>
        [...fact.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
      return facts.map((fact) => ({
        id: fact.id,
        line: textsOf(fact, ':is(.date, .what, .known, .standing)').map((text) =>
          text.replace(/^, /, ''),
        ),
        title: textsOf(fact, '.what')[0] ?? '',
        isKnownLater: fact.querySelector('.known') !== null,
      }));
    });
  return listed.map((fact) => ({
    ...fact,
    line: fact.line.map(plain),
    title: plain(fact.title),
  }));
}

/** Presses Tab until a fact of the drawing is focused. */
async function tabToDrawing(page: Page): Promise<void> {
  for (let press = 0; press < TABS_MAX; press += 1) {
    await page.keyboard.press('Tab');
    if (await focusedFact(page)) return;
  }
  throw new Error('No fact of the drawing is reached by Tab.');
}

/** Id of the fact with the focused mark; empty for anything else. */
const focusedFact = (page: Page) =>
  page.evaluate(() =>
    document.activeElement?.matches('.drawing a.event')
      ? (document.activeElement.getAttribute('data-id') ?? '')
      : '',
  );

/** Focuses a fact directly; one that shares its mark is reached by the arrow keys, and then gets its own. */
async function focusFact(page: Page, ids: readonly string[], at: number): Promise<void> {
  const id = ids[at] ?? '';
  const link = page.locator(`a.event[data-id="${id}"]`);
  if ((await link.count()) > 0) return link.focus();
  // From the nearer end.
  const last = ids.length - 1;
  const isLate = at > last / 2;
  await page.keyboard.press(isLate ? 'End' : 'Home');
  for (let press = 0; press < (isLate ? last - at : at); press += 1)
    await page.keyboard.press(isLate ? 'ArrowLeft' : 'ArrowRight');
  expect(await focusedFact(page)).toBe(id);
}

/** Role and name of the focused node, in the accessibility tree. */
async function focusedNode(devtools: CDPSession): Promise<{ role: string; name: string }> {
  const { result } = await devtools.send('Runtime.evaluate', {
    expression: 'document.activeElement',
  });
  const { nodes } = await devtools.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId ?? '',
    fetchRelatives: false,
  });
  const [node] = nodes;
  return { role: String(node?.role?.value), name: plain(String(node?.name?.value)) };
}

test('Tab reaches one fact of the drawing, and leaves the drawing from it (RGAA 7.3, 12.8, 12.9)', async ({
  page,
}) => {
  await openTimeline(page, 'frise.html?vue=tous');
  await tabToDrawing(page);
  await page.keyboard.press('ArrowRight');
  const id = await focusedFact(page);
  await page.keyboard.press('Tab');
  expect(await focusedFact(page)).toBe('');
  await page.keyboard.press('Shift+Tab');
  expect(await focusedFact(page)).toBe(id);
});

test('the arrow visits every fact in list order, each a link named by the words of its line @release', async ({
  page,
}) => {
  await openTimeline(page, 'frise.html?vue=tous');
  const listed = await readList(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Accessibility.enable');
  await tabToDrawing(page);
  await page.keyboard.press('Home');
  const heard: { id: string; role: string; name: string }[] = [];
  while (heard.length < listed.length) {
    heard.push({ id: await focusedFact(page), ...(await focusedNode(devtools)) });
    await page.keyboard.press('ArrowRight');
  }
  await test.info().attach('facts-as-heard.json', {
    body: JSON.stringify(heard, undefined, 2),
    contentType: 'application/json',
  });
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await test.info().attach('accessibility-tree.json', {
    body: JSON.stringify(
      nodes
        .filter(({ ignored }) => !ignored)
        .map(({ nodeId, parentId, role, name }) => ({
          nodeId,
          parentId,
          role: String(role?.value),
          name: String(name?.value),
        })),
    ),
    contentType: 'application/json',
  });
  expect(listed.length).toBeGreaterThan(75);
  expect(heard.map(({ id }) => id)).toEqual(listed.map(({ id }) => id));
  expect(heard.filter(({ role }) => role !== 'link')).toEqual([]);
  const incomplete = heard.filter(({ name }, at) => {
    const { line = [], isKnownLater } = listed[at] ?? {};
    const count = isKnownLater ? 4 : 3;
    return line.length !== count || !line.every((part) => part && name.includes(part));
  });
  expect(incomplete).toEqual([]);
});

test('beyond the first and last facts the arrows do nothing', async ({ page }) => {
  await openTimeline(page, 'frise.html?vue=tous');
  await tabToDrawing(page);
  for (const [edge, arrow] of [
    ['End', 'ArrowRight'],
    ['Home', 'ArrowLeft'],
  ] as const) {
    await page.keyboard.press(edge);
    const id = await focusedFact(page);
    expect(id).not.toBe('');
    await page.keyboard.press(arrow);
    expect(await focusedFact(page)).toBe(id);
  }
});

test('each key leads to the neighbour that neighbour.ts gives', async ({ page }) => {
  // Hundreds of keys, each of which redraws.
  test.slow();
  await openTimeline(page, 'frise.html?vue=tous');
  const ids = (await readEvents(page)).filter(({ isTerm }) => !isTerm).map(({ id }) => id);
  await tabToDrawing(page);
  await page.keyboard.press('Home');
  const wrong: string[] = [];
  for (let at = 0; at < ids.length; at += SAMPLE_STEP) {
    const from = ids[at] ?? '';
    for (const key of KEYS) {
      await focusFact(page, ids, at);
      await page.keyboard.press(key);
      const expected = neighbourOf(ids, at, key) ?? from;
      const reached = await focusedFact(page);
      if (reached !== expected) wrong.push(`${from} ${key}: ${reached}, not ${expected}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('Enter opens the complete sheet of a fact, and Escape restores the focus @release', async ({
  page,
}) => {
  await openTimeline(page, 'frise.html?vue=tous');
  const listed = await readList(page);
  await tabToDrawing(page);
  await page.keyboard.press('Home');
  const dump: string[] = [];
  for (const [at, { id, line, title, isKnownLater }] of listed.entries()) {
    expect(await focusedFact(page)).toBe(id);
    if (at % SAMPLE_STEP === 0 || at === listed.length - 1) {
      await page.keyboard.press('Enter');
      const sheet = page.getByRole('region', { name: title, exact: true });
      await expect(sheet.getByRole('heading', { name: title, exact: true })).toBeFocused();
      await expect(sheet.locator('.event-card')).toBeVisible();
      const snapshot = await sheet.ariaSnapshot();
      dump.push(`# ${id}\n${snapshot}`);
      const heard = plain(snapshot);
      // Its text has the full date and its line a short one: the year is the same.
      const [year] = /\d{4}/.exec(line[0] ?? '') ?? [];
      expect(heard, id).toContain(year);
      if (isKnownLater) expect(heard, id).toMatch(/public .*\d{4}/);
      expect(heard, id).toContain(`heading "${title.replaceAll('"', '\\"')}"`);
      expect(heard, id).toMatch(STANDING);
      expect(heard, id).toMatch(/link "source \d+"/);
      await page.keyboard.press('Escape');
      await expect(sheet).toBeHidden();
      await expect(page.locator(`a.event[data-id="${id}"]`)).toBeFocused();
    }
    if (at < listed.length - 1) await page.keyboard.press('ArrowRight');
  }
  await test.info().attach('sheets-as-heard.txt', { body: dump.join('\n\n') });
  expect(listed.some(({ isKnownLater }) => isKnownLater)).toBe(true);
});

test('a minister is a button with name and office, and is pressed with the space bar', async ({
  page,
}) => {
  await openTimeline(page, 'frise.html?vue=tous');
  const minister = page.getByRole('button', { name: 'Darmanin, ministre de l’Intérieur' });
  await expect(minister).toHaveAttribute('aria-pressed', 'false');
  await minister.focus();
  await page.keyboard.press('Space');
  await expect(minister).toHaveAttribute('aria-pressed', 'true');
  await expect(minister).toBeFocused();
  await page.keyboard.press('Space');
  await expect(minister).toHaveAttribute('aria-pressed', 'false');
});
