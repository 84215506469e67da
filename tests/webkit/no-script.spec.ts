/** Checks in WebKit that without JavaScript everything is present, readable and linked. */
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { countShown, expect, test as base } from './webkit.ts';
import { WebKit } from './web-driver.ts';

/** A window without scripts in its pages; the driver can still evaluate. */
const test = base.extend<object, { scriptless: WebKit }>({
  scriptless: [
    async ({}, use) => {
      const scriptless = await WebKit.open('--enable-javascript=false');
      await use(scriptless);
      await scriptless.close();
    },
    { scope: 'worker' },
  ],
});

test('every event is a line with its date and standing, linked to its page', async ({
  scriptless,
  baseURL,
}) => {
  for (const locale of LOCALES) {
    await scriptless.goto(`${baseURL}${fileOf('timeline', locale)}`);
    const count = await scriptless.evaluate(() => document.querySelectorAll('.fact').length);
    expect(count).toBeGreaterThanOrEqual(75);
    await scriptless.click('details.year > summary');
    expect(await countShown(scriptless, '.facts details[open]')).toBe(1);
    expect(await countShown(scriptless, '.fact:has(.date):has(.standing) .what[href]')).toBe(count);
    expect(await countShown(scriptless, '.drawing a.event')).toBeGreaterThan(8);
  }
});

test('a mark links to the entry of its event', async ({ scriptless, baseURL }) => {
  await scriptless.goto(`${baseURL}${fileOf('timeline', 'fr')}`);
  await scriptless.click('a.event .mark');
  const place = await scriptless.evaluate(() => {
    const { top = -1, bottom = Infinity } =
      document.querySelector(':target')?.getBoundingClientRect() ?? {};
    return { id: location.hash, isSeen: bottom > 0 && top < innerHeight };
  });
  expect(place).toEqual({ id: expect.stringMatching(/^#\d{4}/), isSeen: true });
});

test('a filter hides unchecked topics, in the drawing and in the list', async ({
  scriptless,
  baseURL,
}) => {
  await scriptless.goto(`${baseURL}${fileOf('timeline', 'fr')}`);
  const [rows, lines] = [
    await countShown(scriptless, '.drawing a.event'),
    await countShown(scriptless, 'li[data-topic]'),
  ];
  await scriptless.click('.controls .drop > summary');
  await scriptless.click('label:has(#sujet-logiciel)');
  for (const shown of ['.drawing a.event', 'li'])
    expect(await countShown(scriptless, `${shown}[data-topic]:not([data-topic=logiciel])`)).toBe(0);
  expect(await countShown(scriptless, '.drawing a.event')).toBeGreaterThan(0);
  expect(await countShown(scriptless, 'li[data-topic=logiciel]')).toBeGreaterThan(0);
  await scriptless.click('label:has(#sujet-logiciel)');
  expect(await countShown(scriptless, '.drawing a.event')).toBe(rows);
  expect(await countShown(scriptless, 'li[data-topic]')).toBe(lines);
});

test('no control appears that needs a script', async ({ scriptless, baseURL }) => {
  for (const page of ['timeline', 'known', 'synopsis', 'search'] as const) {
    await scriptless.goto(`${baseURL}${fileOf(page, 'fr')}`);
    expect(
      await countShown(
        scriptless,
        ':is(button:not([popovertarget]), input, select):not(.controls fieldset *)',
      ),
      page,
    ).toBe(0);
  }
});

test('a step of the procedure links to its entry, and an answer opens', async ({
  scriptless,
  baseURL,
}) => {
  await scriptless.goto(`${baseURL}${fileOf('procedure', 'fr')}`);
  await scriptless.click('#chemin');
  expect(await countShown(scriptless, '.procedure .drawing')).toBe(1);
  expect(await countShown(scriptless, '.walker')).toBe(0);
  await scriptless.click('.procedure .drawing a.step[data-step=plainte] tspan');
  expect(await scriptless.evaluate(() => location.hash)).toBe('#etape-plainte');
  await scriptless.goto(`${baseURL}${fileOf('questions', 'fr')}`);
  await scriptless.click('#q-briefcam-2015-2023 summary');
  expect(await countShown(scriptless, '#q-briefcam-2015-2023 .sources a')).toBeGreaterThan(0);
});
