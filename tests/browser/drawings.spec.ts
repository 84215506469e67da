/**
 * Checks that meaningful shapes of a drawing have a contrast of 3:1 with their background, in either scheme (WCAG
 * 1.4.11). For the timeline on its lanes see tests/colours.test.ts.
 * RGAA 3.3.
 */
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
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
  '.years path',
  '.strip-years line',
  '.row',
  '.year',
  '.edge',
  '.strip-base',
  '.strip-break',
  '.street > line',
  '.drawing line:not([class])',
].join();
/** Bright lines with a dark casing, and the shade of what follows a day, whose edge is a line. */
const ENCASED = ':is(.casing ~ polyline, .after rect)';

/** Shapes below 3:1: the better of fill and stroke, against the background of the drawing. */
const faintShapes = (asked: { order: string; encased: string; least: number }) => {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser draws on no canvas.');
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const colourOf = (css: string): Colour => {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = css;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = (front: Colour, back: Colour): Colour => {
    const mix = (at: 0 | 1 | 2) => front[at] * front[3] + back[at] * (1 - front[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const luminance = ([red, green, blue]: Colour) => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: Colour, other: Colour) => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const lineage = (element: Element | null): Element[] =>
    element ? [element, ...lineage(element.parentElement)] : [];
  const groundOf = (drawing: Element) =>
    lineage(drawing.parentElement)
      .map((element) => colourOf(getComputedStyle(element).backgroundColor))
      .reduceRight<Colour>(
        (ground, colour) => over(colour, ground),
        colourOf(getComputedStyle(document.documentElement).getPropertyValue('--paper')),
      );
  const found: string[] = [];
  let judged = 0;
  const shapes = 'svg :is(rect, circle, path, line, polyline, polygon, ellipse)';
  for (const shape of document.querySelectorAll<SVGGraphicsElement>(shapes)) {
    if (shape.closest('symbol, defs, marker, clipPath, pattern')) continue;
    if (shape.matches(`:is(${asked.order}), ${asked.encased}`) || !shape.checkVisibility())
      continue;
    const drawing = shape.ownerSVGElement;
    const style = getComputedStyle(shape);
    if (!drawing || style.visibility === 'hidden') continue;
    const opacity = lineage(shape).reduce(
      (all, one) => all * Number(getComputedStyle(one).opacity),
      1,
    );
    const ground = groundOf(drawing);
    // A hatched fill has the colour of its lines.
    const hatched = style.fill.startsWith('url') ? document.querySelector('.hatch-line') : null;
    const fill = hatched ? getComputedStyle(hatched).fill : style.fill;
    const inks = (['fill', 'stroke'] as const)
      .filter((part) => style[part] !== 'none' && !(part === 'fill' && shape.tagName === 'line'))
      .map((part): Colour => {
        const [red, green, blue, alpha] = colourOf(part === 'fill' ? fill : style[part]);
        return [red, green, blue, alpha * opacity * Number(style[`${part}Opacity`])];
      })
      .filter(([, , , alpha]) => alpha > 0);
    if (inks.length === 0) continue;
    judged += 1;
    const ratio = Math.max(...inks.map((ink) => contrast(over(ink, ground), ground)));
    if (ratio < asked.least)
      found.push(
        `${drawing.getAttribute('class')} ${shape.tagName}.${shape.getAttribute('class')}: ${ratio.toFixed(2)}`,
      );
  }
  return { judged, faint: [...new Set(found)] };
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
        const { judged, faint } = await page.evaluate(faintShapes, {
          order: ORDER,
          encased: ENCASED,
          least: RATIO_MIN,
        });
        expect([route, colorScheme, faint]).toEqual([route, colorScheme, []]);
        expect(judged, route).toBeGreaterThan(0);
      }
    }
  });
