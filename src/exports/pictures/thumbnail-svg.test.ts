import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { aDrawnEvent, onDay } from '../../../tests/timeline-events.ts';
import { aSceneInput } from '../../../tests/scene-boxes.ts';
import { STANDINGS, TOPICS } from '../../timeline/model/vocabulary.ts';
import { HUES } from './picture-paint.ts';
import { thumbnailSvg } from './thumbnail-svg.ts';

/** A link card is about 400 px wide, where text below 10 px is unreadable. */
const LEAST_PX = 30;

const events = TOPICS.slice(0, 4).map((topic, at) =>
  aDrawnEvent({
    id: topic,
    topic,
    standing: STANDINGS[at] ?? 'established',
    start: 18_000 + 100 * at,
    disclosed: onDay('2023-11-14'),
  }),
);

function draw(title: string, shown = events) {
  const input = aSceneInput(shown);
  const svg = thumbnailSvg(input.facts, input, {
    locale: 'fr',
    site: 'Pièce par pièce',
    title,
    lead: '28 faits datés',
    description: 'Une frise',
  });
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const read = (name: string) => [...(root?.getElementsByTagName(name) ?? [])];
  return { root, texts: read('text'), boxes: read('rect'), marks: read('path') };
}

/** Scale at which an element is painted. */
function scaleOf({ parentNode }: ReturnType<typeof draw>['texts'][number]): number {
  const parent = parentNode as typeof parentNode & ReturnType<typeof draw>['texts'][number];
  if (!parent || parent.nodeName === '#document') return 1;
  const [, scale = 1] = /scale\(([\d.]+)\)/.exec(parent.getAttribute('transform') ?? '') ?? [];
  return Number(scale) * scaleOf(parent);
}

describe('thumbnailSvg', () => {
  const { root, texts, boxes, marks } = draw('Dix ans, deux horloges');

  test('is 1200 by 630', () => {
    expect(root?.getAttribute('width')).toBe('1200');
    expect(root?.getAttribute('height')).toBe('630');
  });

  test('has no text smaller than 30 px', () => {
    const sizes = texts.map((text) => Number(text.getAttribute('font-size')) * scaleOf(text));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_PX);
  });

  test('has few words', () => {
    const said = texts.map(({ textContent }) => textContent).join(' ');
    expect(said.split(/\s+/).length).toBeLessThan(90);
  });

  test('draws a wait for every fact that fits', () => {
    const waits = boxes.filter((box) => box.getAttribute('fill') === HUES.grey.ink);
    expect(waits.length).toBeGreaterThanOrEqual(3);
    expect(marks.length).toBeGreaterThan(0);
  });

  test('breaks a long title into two lines at most', () => {
    const long = draw(
      'Un titre si long qu’il ne tiendrait jamais sur une seule ligne, ni sur deux, ni même peut-être sur trois lignes de cette largeur',
    );
    const titles = long.texts.filter((text) =>
      text.getAttribute('font-family')?.startsWith('Spectral'),
    );
    expect(titles).toHaveLength(3);
  });

  test('needs no event', () => expect(draw('Rien', []).marks).toHaveLength(0));
});
