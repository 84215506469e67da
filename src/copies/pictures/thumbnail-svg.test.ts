/** Protects: a thumbnail that is read at a third of its size, and is the size that others expect. */
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { aDrawnEvent } from '../../../tests/timeline-events.ts';
import { placeTimeline, prepareLanes } from '../../timeline/layout/timeline-layout.ts';
import { STANDINGS, TOPICS } from '../../timeline/model/vocabulary.ts';
import { thumbnailSvg } from './thumbnail-svg.ts';

/** A link card is about 400 px wide: below 10 px there, nothing is read. */
const LEAST_PX = 30;

const events = TOPICS.flatMap((topic, at) =>
  STANDINGS.map((standing) =>
    aDrawnEvent({ id: `${topic}-${standing}`, topic, standing, start: 19_000 + 100 * at }),
  ),
);

function draw(title: string, shown = events) {
  const svg = thumbnailSvg(
    (widthPx) =>
      placeTimeline({ lanes: prepareLanes(shown), terms: [], knots: [] }, widthPx, {
        labelRows: 0,
        markRows: 12,
      }),
    {
      locale: 'fr',
      site: 'Pièce par pièce',
      title,
      lead: '28 faits datés',
      description: 'Une frise',
    },
  );
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const read = (name: string) => [...(root?.getElementsByTagName(name) ?? [])];
  return { root, texts: read('text'), boxes: read('rect'), marks: read('path') };
}

describe('thumbnailSvg', () => {
  const { root, texts, boxes, marks } = draw('Dix ans, deux horloges');

  test('is 1200 by 630', () => {
    expect(root?.getAttribute('width')).toBe('1200');
    expect(root?.getAttribute('height')).toBe('630');
  });

  test('has no text smaller than 30 px', () => {
    const sizes = texts.map((text) => Number(text.getAttribute('font-size')));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_PX);
  });

  test('has few words', () => {
    const said = texts.map(({ textContent }) => textContent).join(' ');
    expect(said.split(/\s+/).length).toBeLessThan(30);
  });

  test('draws a mark for every fact', () =>
    expect(marks.length).toBeGreaterThanOrEqual(events.length));

  test('keeps the lanes below the words, above the years, within the picture', () => {
    const bottom = Math.max(
      ...boxes
        .slice(1)
        .map((box) => Number(box.getAttribute('y')) + Number(box.getAttribute('height'))),
    );
    const [, , lead] = texts;
    const lanes = boxes.slice(2).map((box) => Number(box.getAttribute('y')));
    expect(Math.min(...lanes)).toBeGreaterThan(Number(lead?.getAttribute('y')));
    expect(bottom).toBeLessThan(630 - LEAST_PX);
  });

  test('breaks a title that is long into two lines, and no more', () => {
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
