/** Checks that a page that arrives slowly, and in parts, does not move under its reader. */
import { copyFile, fileOf } from '../../src/i18n/routes.ts';
import { expect, PAGE_SAMPLE, test } from './site.ts';

/** The slow 4G of browsers' tools: bytes a second and ms. */
const SLOW = {
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
  latency: 150,
  offline: false,
};
/** Most that a page moves while it loads (https://web.dev/articles/cls gives 0.1 as good). */
const SHIFT_MAX = 0.01;
/** Pages that a script draws again: `npm test` loads these, a release all. */
const DRAWN = [
  copyFile('frame', 'timeline', 'fr'),
  ...(['home', 'timeline', 'preset-parcours', 'procedure', 'synopsis'] as const).map((address) =>
    fileOf(address, 'fr'),
  ),
];

/** Layout Instability API, which TypeScript does not know: https://wicg.github.io/layout-instability/. */
interface Shift {
  value: number;
  sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

for (const file of [...DRAWN, ...PAGE_SAMPLE.filter((page) => !DRAWN.includes(page))])
  test(`${file} does not move while it loads on a phone${DRAWN.includes(file) ? '' : ' @release'}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW);
    await page.goto(file);
    const { shift, moved } = await page.evaluate(
      () =>
        new Promise<{ shift: number; moved: string[] }>((resolve) => {
          const seen = { shift: 0, moved: [] as string[] };
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              const { value, sources } = entry as unknown as Shift;
              seen.shift += value;
              for (const { node, previousRect, currentRect } of sources) {
                const name = node?.parentElement?.className || node?.nodeName;
                seen.moved.push(`${name}: ${previousRect.y} → ${currentRect.y} px`);
              }
            }
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(seen), 500);
        }),
    );
    expect(shift, moved.join('\n')).toBeLessThanOrEqual(SHIFT_MAX);
  });
