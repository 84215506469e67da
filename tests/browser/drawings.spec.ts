/**
 * Checks that meaningful shapes of a drawing have a contrast of 3:1 with their background, in either scheme (WCAG
 * 1.4.11). For the timeline on its lanes see tests/colours.test.ts.
 * RGAA 3.3.
 */
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { contrast } from '../contrast.ts';
import { expect, test } from './site.ts';

/** Pages with drawings, one for each kind of drawing. */
const DRAWN: readonly Parameters<typeof fileOf>[0][] = [
  'home',
  'briefcam',
  'cjr',
  'loi-2023',
  'timeline',
  'procedure',
  'synopsis',
  'regimes',
  'methode',
];
const RATIO_MIN = 3;
/** Shapes without meaning of their own: grids, backgrounds, the sides of a street, what makes a dot hollow. */
const ORDER = [
  '.sparse',
  '.inner',
  '.tick',
  '.halos rect',
  '.years path',
  '.strip-years line',
  '.row',
  '.year',
  '.strip-base',
  '.strip-break',
  '.street > line',
  '.drawing line:not([class])',
].join();
/** Of paper, the line of a day across the rail, which is of ink. */
const ENCASED = '.day path';

/** Every meaningful shape: what it is, its inks over the ground of its drawing, and that ground, channels from 0 to 1. */
const paintedShapes = ({ order, encased }: { order: string; encased: string }) => {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  /** The colour that is seen where these are painted one over the other. */
  const seen = (...layers: readonly (readonly [css: string, alpha: number])[]) => {
    if (!pen) throw new Error('This browser draws on no canvas.');
    for (const [css, alpha] of layers) {
      pen.globalAlpha = alpha;
      pen.fillStyle = css;
      pen.fillRect(0, 0, 1, 1);
    }
    return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((value) => value / 255);
  };
  const lineage = (element: Element | null): Element[] =>
    element ? [element, ...lineage(element.parentElement)] : [];
  const shapes = 'svg :is(rect, circle, path, line, polyline, polygon, ellipse)';
  const found = [...document.querySelectorAll<SVGGraphicsElement>(shapes)].flatMap((shape) => {
    const drawing = shape.ownerSVGElement;
    const style = getComputedStyle(shape);
    if (!drawing || shape.closest('symbol, defs, marker, clipPath, pattern')) return [];
    if (shape.matches(`:is(${order}), ${encased}`) || style.visibility === 'hidden') return [];
    if (!shape.checkVisibility()) return [];
    const opacity = lineage(shape).reduce((all, one) => all * +getComputedStyle(one).opacity, 1);
    const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper');
    const grounds = lineage(drawing.parentElement)
      .map((element) => [getComputedStyle(element).backgroundColor, 1] as const)
      .toReversed();
    const ground = [[paper, 1] as const, ...grounds];
    // A hatched fill has the colour of its lines.
    const hatched = style.fill.startsWith('url') ? document.querySelector('.hatch-line') : null;
    const inks = (['fill', 'stroke'] as const)
      .filter((part) => style[part] !== 'none' && !(part === 'fill' && shape.tagName === 'line'))
      .map((part): readonly [string, number] => [
        part === 'fill' && hatched ? getComputedStyle(hatched).fill : style[part],
        opacity * Number(style[`${part}Opacity`]),
      ])
      .filter(([css, alpha]) => alpha > 0 && !/, 0\)$|transparent/.test(css));
    if (inks.length === 0) return [];
    const name = `${drawing.getAttribute('class')} ${shape.tagName}.${shape.getAttribute('class')}`;
    return [{ name, ground: seen(...ground), inks: inks.map((ink) => seen(...ground, ink)) }];
  });
  return found;
};

for (const locale of LOCALES)
  test(`shapes have a contrast of ${RATIO_MIN}:1 with their background, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const route of DRAWN) {
      await page.goto(fileOf(route, locale));
      for (const fold of await page.locator('details.procedure-part > summary').all())
        await fold.click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const shapes = await page.evaluate(paintedShapes, { order: ORDER, encased: ENCASED });
        expect(shapes.length, route).toBeGreaterThan(0);
        const faint = shapes.filter(
          ({ inks, ground }) => Math.max(...inks.map((ink) => contrast(ink, ground))) < RATIO_MIN,
        );
        expect([route, colorScheme, faint]).toEqual([route, colorScheme, []]);
      }
    }
  });
