/** Boxes of a scene in px, for tests that look for texts that overlap or are cut off. */
import type { ShapeElement } from '../src/timeline/scene/element.ts';
import type { Scene, SceneFact, SceneFrame, SceneInput } from '../src/timeline/scene/scene.ts';
import { textWidthPx } from '../src/timeline/scene/text-width.ts';
import type { TimelineEvent } from '../src/timeline/model/timeline-event.ts';
import { ADDED, TOPICS } from '../src/timeline/model/vocabulary.ts';

export interface WordBox {
  text: string;
  name: string;
  leftPx: number;
  rightPx: number;
  yPx: number;
}

/** A fact of a scene, from an event, with short texts. */
export const aSceneFact = (event: TimelineEvent): SceneFact => ({
  ...event,
  date: '14 nov. 2023',
  gap: event.disclosed && 'au moins 7 ans et 10 mois',
  said: event.label,
  href: `#${event.id}`,
});

export const aSceneInput = (events: readonly TimelineEvent[]): SceneInput => {
  const facts = events.map(aSceneFact);
  return {
    facts,
    all: facts,
    terms: [],
    words: {
      days: {
        ordinal: 'er',
        months: Array.from({ length: 12 }, (_, month) => `m${month + 1}`),
      },
      rail: 'Rendu public',
      facts: '{n} faits',
      some: '{n} faits, dont {m} ici',
      ministers: 'Ministre de l’Intérieur',
      topics: Object.fromEntries(
        [...TOPICS, ADDED].map((topic) => [topic, topic]),
      ) as SceneInput['words']['topics'],
    },
  };
};

type Value = ShapeElement['attributes'][string];

/** A coordinate in px of the frame. */
export function inPx(value: Value, widthPx: number): number {
  if (value === undefined) return 0;
  if (typeof value === 'object') return ('at' in value ? value.at : value.wide) * widthPx;
  return value === '100%' ? widthPx : Number(value);
}

const shiftOf = (transform: Value) => {
  const [, x = 0, y = 0] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(String(transform)) ?? [];
  return { x: Number(x), y: Number(y) };
};

/** Visits every element, with the vertical offset of its parent. */
export function eachElement(
  elements: readonly ShapeElement[],
  visit: (element: ShapeElement, yPx: number) => void,
  yPx = 0,
): void {
  for (const element of elements) {
    const own = yPx + shiftOf(element.attributes['transform']).y;
    visit(element, own);
    eachElement(element.children ?? [], visit, own);
  }
}

/** Texts of a scene, with their measured widths. */
export function wordsOf(scene: Scene, { widthPx, typePx }: SceneFrame): WordBox[] {
  const boxes: WordBox[] = [];
  for (const elements of Object.values(scene.layers))
    eachElement(elements, ({ tag, attributes, text, children = [] }, yPx) => {
      if (tag !== 'text') return;
      const words = text ?? children.map((child) => child.text ?? '').join('');
      const name = String(attributes['class'] ?? '');
      const fontPx = /knot-label|tick-label/.test(name) ? typePx - 1 : typePx;
      const wide = textWidthPx(words, name.includes('large') ? 1.5 * fontPx : fontPx);
      const at = inPx(attributes['x'], widthPx) + inPx(attributes['dx'], widthPx);
      const anchor = attributes['text-anchor'];
      const leftPx = anchor === 'end' ? at - wide : anchor === 'middle' ? at - wide / 2 : at;
      boxes.push({
        text: words,
        name,
        leftPx,
        rightPx: leftPx + wide,
        yPx:
          yPx + inPx(attributes['y'], widthPx) - (attributes['dy'] === undefined ? fontPx / 2 : 0),
      });
    });
  return boxes;
}

/** Pairs of texts that overlap. */
export function meeting(boxes: readonly WordBox[], heightPx: number): string[] {
  const found: string[] = [];
  boxes.forEach((a, at) => {
    for (const b of boxes.slice(at + 1))
      if (
        Math.abs(a.yPx - b.yPx) < heightPx &&
        a.leftPx < b.rightPx - 0.5 &&
        b.leftPx < a.rightPx - 0.5
      )
        found.push(`${a.name} « ${a.text} » / ${b.name} « ${b.text} »`);
  });
  return found;
}
