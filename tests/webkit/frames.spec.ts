/**
 * Checks in WebKit that the timeline in a frame of another site is readable without scripts, works with them, and takes
 * nothing from its address.
 */
import { copyFile } from '../../src/i18n/routes.ts';
import { startFramer, type RunningHost } from '../browser/host-servers.ts';
import { SHARES, shareOf, startRewritable, takenBy } from '../browser/hostile-address.ts';
import { settled } from '../browser/site.ts';
import { expect, isFocused, isShown, test, zoomIn } from './webkit.ts';
import type { WebKit } from './web-driver.ts';

const FRAME = copyFile('frame', 'timeline', 'fr');
/** Number of hostile addresses tried on a frame in one go. */
const AT_ONCE = 24;

/** Opens the timeline in a frame of another site, and runs the checks there. */
async function inFrame(
  webkit: WebKit,
  framed: string,
  sandbox: string,
  ask: () => Promise<void>,
): Promise<void> {
  const framer: RunningHost = await startFramer(
    framed,
    `width="760" height="480" sandbox="${sandbox}"`,
  );
  await webkit.goto(framer.url);
  await webkit.enterFrame();
  await ask();
  await webkit.leaveFrame();
  await framer.close();
}

test('in a frame with sandbox="" every event is readable, and controls that need a script are hidden', async ({
  webkit,
  baseURL,
}) => {
  await inFrame(webkit, `${baseURL}${FRAME}`, '', async () => {
    const read = await webkit.evaluate(() => {
      const isShown = (element: Element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.getClientRects().length > 0;
      const controls = [...document.querySelectorAll('button, input, select')].filter(
        (control) => isShown(control) && !control.matches('.controls fieldset *'),
      );
      for (const group of document.querySelectorAll('.facts details'))
        group.setAttribute('open', '');
      return {
        lines: document.querySelectorAll('.fact').length,
        shown: [
          ...document.querySelectorAll(
            '.fact:has(.date):has(.standing):has(.cited a[href^="#p"]) .what',
          ),
        ].filter(isShown).length,
        controls: controls.map(({ outerHTML }) => outerHTML),
        ready: document.querySelector('[data-ready]') !== null,
      };
    });
    expect(read).toMatchObject({ shown: read.lines, controls: [], ready: false });
    expect(read.lines).toBeGreaterThanOrEqual(75);
  });
});

test('in a frame with sandbox="allow-scripts" the timeline zooms, and opens an event within the frame', async ({
  webkit,
  baseURL,
}) => {
  await inFrame(webkit, `${baseURL}${FRAME}`, 'allow-scripts', async () => {
    await expect
      .poll(() => isShown(webkit, 'zoomable-timeline[data-ready]:not([data-pending])'))
      .toBe(true);
    await zoomIn(webkit);
    await settled(webkit);
    await webkit.click('a.event .mark');
    await expect.poll(() => isFocused(webkit, '.event-sheet h2')).toBe(true);
    await webkit.press('Escape');
    await expect.poll(() => isShown(webkit, '.event-sheet')).toBe(false);
    expect(await webkit.evaluate(() => (window as unknown as { faults: string[] }).faults)).toEqual(
      [],
    );
  });
});

for (let share = 0; share < SHARES; share += 1)
  test(`share ${share + 1} of the frames ignores hostile addresses`, async ({ webkit }) => {
    test.setTimeout(1_800_000);
    const { url, close } = await startRewritable();
    for (const { file, tried } of shareOf(share))
      for (let first = 0; first < tried.length; first += AT_ONCE) {
        await webkit.goto(`${url}${file}`);
        const asked = tried.slice(first, first + AT_ONCE);
        expect(await takenBy(webkit, file, asked), file).toEqual([]);
      }
    await close();
  });
