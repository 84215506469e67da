/** Protects: the same functions draw at build and in a browser, on the same nodes, by attributes alone. */
import { select } from 'd3';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { aFact, between, DRAWN_WORDS } from '../../../tests/timeline-facts.ts';
import { lanesFrame, layOutLanes } from '../layout/lanes-layout.ts';
import { layOutRails, railsFrame } from '../layout/rails-layout.ts';
import { placeWait, stripScale } from '../layout/wait.ts';
import { drawLanes } from './lanes.ts';
import type { Nodes } from './marks.ts';
import { drawDay, drawRails } from './rails.ts';
import { drawStrip } from './wait.ts';

const POLICE = between('2015-01-01', '2016-01-01', '2023-11-14', { id: 'police' });
const FACTS = [
  POLICE,
  between('2023-06-01', '2023-09-01', '2024-10-28', { id: 'fosses', standing: 'reported' }),
  aFact(),
];

const DAY_WORDS = { months: DRAWN_WORDS.months, ordinal: 'er' };
const DRAWINGS: readonly (readonly [string, (svg: Nodes, width: number) => void])[] = [
  [
    'rails',
    (svg, width) => {
      const layout = layOutRails(FACTS, railsFrame(width, 500), DRAWN_WORDS);
      drawRails(svg, layout, DRAWN_WORDS, 'test');
      drawDay(svg, layout, on('2023-11-13'), { ...DRAWN_WORDS, long: DAY_WORDS, short: DAY_WORDS });
    },
  ],
  [
    'lanes',
    (svg, width) => drawLanes(svg, layOutLanes(FACTS, [], lanesFrame(width)), DRAWN_WORDS, 'test'),
  ],
  ['strips', (svg, width) => drawStrip(svg, placeWait(POLICE, stripScale(width), true), width)],
];

/** An empty drawing, or one from its markup, as a browser finds it. */
function svgOf(markup = '<svg></svg>') {
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  return document.querySelector('svg') as unknown as SVGSVGElement;
}

test.each(DRAWINGS)('%s keep every node that the server drew, at the same width', (_name, draw) => {
  const server = svgOf();
  draw(select(server), 1120);
  const page = svgOf(server.outerHTML);
  const before = new Set(page.querySelectorAll('*'));
  draw(select(page), 1120);
  const after = [...page.querySelectorAll('*')];
  expect(after.filter((node) => !before.has(node))).toEqual([]);
  expect(after).toHaveLength(before.size);
  // Read again, a name of SVG has lost its capitals in this DOM.
  expect(page.outerHTML.toLowerCase() === server.outerHTML.toLowerCase()).toBe(true);
});

test.each(DRAWINGS.slice(0, 2))(
  '%s keep the links of their facts at another width',
  (_name, draw) => {
    const server = svgOf();
    draw(select(server), 1120);
    const page = svgOf(server.outerHTML);
    const links = () =>
      new Map(
        [...page.querySelectorAll('a[data-id]')].map((link) => [
          link.getAttribute('data-id'),
          link,
        ]),
      );
    const before = links();
    draw(select(page), 680);
    const kept = [...links()].filter(([id]) => before.has(id));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.every(([id, link]) => before.get(id) === link)).toBe(true);
  },
);

test.each(DRAWINGS)(
  '%s have no style attribute, which the policy of the page refuses',
  (_name, draw) => {
    const svg = svgOf();
    draw(select(svg), 1120);
    expect(svg.querySelectorAll('[style]')).toHaveLength(0);
  },
);

test('every line and every dot is a link with both dates and the standing of its fact', () => {
  const svg = svgOf();
  DRAWINGS[0]?.[1](select(svg), 1120);
  const links = [...svg.querySelectorAll(':is(.field, .at-once) a')];
  expect(links).toHaveLength(FACTS.length);
  for (const link of links) {
    const fact = FACTS.find(({ id }) => id === link.getAttribute('data-id'));
    const said = link.getAttribute('aria-label') ?? '';
    const seen = link.textContent.replaceAll(/\s+/g, ' ').trim();
    expect(said).toBe(seen ? `${seen} : 14 novembre 2023. Établi.` : fact?.name);
    if (seen) expect(seen.startsWith(fact?.label ?? '')).toBe(true);
  }
  expect(links.map((link) => link.getAttribute('data-known')).sort()).toEqual([
    'hidden',
    'hidden',
    'to-come',
  ]);
});
