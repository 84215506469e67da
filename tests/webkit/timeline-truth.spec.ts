/**
 * Checks in WebKit too that the timeline's statements match what it shows, and that a copied link restores the same
 * view.
 */
import { fileOf } from '../../src/i18n/routes.ts';
import { fromFolder } from '../browser/site.ts';
import { ask, someAsked } from '../browser/timeline-asked.ts';
import { copyLink, expectSameView, expectTrue, expectTrueTerm } from '../browser/timeline-truth.ts';
import { readView } from '../browser/timeline-view.ts';
import { openTimeline, test } from './webkit.ts';

const FILE = fileOf('timeline', 'fr');
/** Views that the other engines test too, one of each test opened from a folder. */
const VIEWS = someAsked(20231114, 8);
const AT_ONCE = 4;

for (let first = 0; first < VIEWS.length; first += AT_ONCE)
  test(`views ${first + 1} to ${first + AT_ONCE} state what they show, and their links restore them`, async ({
    webkit,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    for (const [at, asked] of VIEWS.slice(first, first + AT_ONCE).entries())
      await test.step(JSON.stringify(asked), async () => {
        await openTimeline(webkit, `${baseURL}${FILE}`);
        const actor = await ask(webkit, asked);
        const view = await readView(webkit);
        expectTrue(view, asked, actor);
        if (view.drawing) await expectTrueTerm(webkit, first + at, view);
        const link = await copyLink(webkit);
        const { search, hash } = new URL(link);
        const address = at === 0 ? `${fromFolder(FILE)}${search}${hash}` : link;
        await webkit.goto('about:blank');
        await openTimeline(webkit, address);
        expectSameView(await readView(webkit), view, address);
      });
  });
