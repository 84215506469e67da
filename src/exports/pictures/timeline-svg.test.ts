import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { aDrawnEvent, anyEvents, onDay } from '../../../tests/timeline-events.ts';
import { aSceneInput } from '../../../tests/scene-boxes.ts';
import { frameOf } from '../../timeline/scene/frame-sizes.ts';
import { timelineScene } from '../../timeline/scene/timeline-scene.ts';
import type { TermOfOffice, TimelineEvent } from '../../timeline/model/timeline-event.ts';
import type { PictureWords } from './picture-words.ts';
import { drawingWidthPx, timelineSvg } from './timeline-svg.ts';

const WIDTH_PX = 1600;

const words: PictureWords = {
  locale: 'fr',
  site: 'Pièce par pièce',
  title: 'Dix ans & deux « horloges » <test>',
  lead: 'Chaque fait est placé le jour où il s’est produit.',
  description: 'Frise de deux faits.',
  officeNote: 'Ces noms situent les faits dans le temps.',
  standings: {
    established: 'établi',
    reported: 'rapporté',
    asserted: 'affirmé',
    disputed: 'contesté',
  },
  note: 'Établi : un document primaire le dit.',
  wait: 'l’attente',
  doubt: 'date imprécise',
  length: 'un fait qui a duré',
  credit: 'Pièce par pièce, version 0.1.0. CC BY-SA 4.0.',
  code: undefined,
};

const term = (name: string, from: string, to: string): TermOfOffice => ({
  id: name,
  name,
  start: on(from),
  end: on(to),
});
/** One has space for his name in a picture, the other does not. */
const LONG = term('Castaner', '2018-10-16', '2020-07-06');
const SHORT = term('Fekl', '2017-03-21', '2017-05-17');

function draw(events: readonly TimelineEvent[], terms = [SHORT, LONG]): Element {
  const frame = frameOf('lanes', drawingWidthPx(WIDTH_PX));
  const input = {
    ...aSceneInput(events),
    terms: terms.map((one) => ({ ...one, href: undefined, said: one.name })),
  };
  const options = { layout: 'lanes', isWhole: true } as const;
  const scene = timelineScene('tous', input, frame, options);
  const officeNote = terms.length > 0 ? words.officeNote : undefined;
  const svg = timelineSvg({ scene, frame, layout: 'lanes' }, { ...words, officeNote });
  const root = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(svg, 'image/svg+xml').documentElement;
  if (!root) throw new Error('no root');
  return root;
}

const all = (root: Element, name = '*') => [...root.getElementsByTagName(name)];
const number = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);

/** Translation of an element, including that of its ancestors, in px. */
function shiftOf(element: Element): [x: number, y: number] {
  const parent = element.parentNode as Element | null;
  const [, x = 0, y = 0] =
    /translate\(([-\d.]+) ([-\d.]+)\)/.exec(element.getAttribute('transform') ?? '') ?? [];
  const [aroundX, aroundY] = parent && 'getAttribute' in parent ? shiftOf(parent) : [0, 0];
  return [Number(x) + aroundX, Number(y) + aroundY];
}

describe('timelineSvg', () => {
  const root = draw([
    aDrawnEvent({ id: 'a', label: 'Label <&> "cité"' }),
    aDrawnEvent({
      id: 'b',
      start: on('2015-01-01'),
      end: on('2016-01-01'),
      disclosed: onDay('2023-11-14'),
    }),
  ]);

  test('names and describes itself', () => {
    expect(root.getAttribute('role')).toBe('img');
    const named = root.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const texts = named.map(
      (id) => all(root).find((one) => one.getAttribute('id') === id)?.textContent,
    );
    expect(texts).toEqual([words.title, words.description]);
  });

  test('is in its language', () => expect(root.getAttribute('xml:lang')).toBe('fr'));

  test('contains its title, its licence and its version', () => {
    const texts = all(root, 'text').map(({ textContent }) => textContent);
    expect(texts).toContain(words.title);
    expect(texts).toContain(words.credit);
  });

  test('needs no style sheet, no script and no other file', () => {
    const names = new Set(all(root).map(({ tagName }) => tagName));
    expect([...names].sort()).toEqual(
      'circle defs desc g line path pattern rect svg text title tspan'.split(' '),
    );
    const attributes = new Set(
      all(root).flatMap((element) => [...element.attributes].map(({ name }) => name)),
    );
    for (const name of ['style', 'class', 'href', 'xlink:href', 'onclick'])
      expect(attributes).not.toContain(name);
  });

  test('draws the four shapes of its key', () =>
    expect(all(root, 'text').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['établi', 'rapporté', 'affirmé', 'contesté']),
    ));
});

describe('the band of ministers', () => {
  const said = (terms: TermOfOffice[]) =>
    all(draw([], terms), 'text').map(({ textContent }) => textContent ?? '');

  test('names each minister, however short the term, with the note on the names', () => {
    const texts = said([SHORT, LONG]);
    expect(texts).toEqual(expect.arrayContaining(['Fekl', 'Castaner']));
    expect(texts.join(' ')).toContain(words.officeNote);
  });

  test('is absent if nobody is in it', () =>
    expect(said([])).not.toContain('Ministre de l’Intérieur'));

  test('has no note on names if there are none', () =>
    expect(said([]).join(' ')).not.toContain(words.officeNote));
});

describe('for any collection of events', () => {
  test('every fact is drawn with its name, and every text is inside', () => {
    fc.assert(
      fc.property(anyEvents(undefined, 40), (events) => {
        const root = draw(events);
        const drawn = all(root, 'g').flatMap((group) => group.getAttribute('id') ?? []);
        expect(drawn.filter(Boolean).sort()).toEqual(events.map(({ id }) => `fait-${id}`).sort());
        const height = number(root, 'height');
        for (const text of all(root, 'text')) {
          const [x, y] = shiftOf(text);
          const wide = number(text, 'textLength');
          const at = x + number(text, 'x') + number(text, 'dx');
          const anchor = text.getAttribute('text-anchor');
          const left = anchor === 'end' ? at - wide : anchor === 'middle' ? at - wide / 2 : at;
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + wide).toBeLessThanOrEqual(WIDTH_PX);
          expect(number(text, 'y') + y).toBeLessThan(height);
        }
      }),
      { numRuns: 60 },
    );
  });
});
