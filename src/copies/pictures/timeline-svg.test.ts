/** Protects: the picture of the timeline: valid XML, alone, every fact in it, no word outside it. */
import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { aDrawnEvent, anyEvents, onDay } from '../../../tests/timeline-events.ts';
import { placeTimeline, prepareLanes } from '../../timeline/layout/timeline-layout.ts';
import type { TermOfOffice, TimelineEvent } from '../../timeline/model/timeline-event.ts';
import type { PictureWords } from './picture-words.ts';
import { drawingWidthPx, timelineSvg } from './timeline-svg.ts';

const WIDTH_PX = 1600;
const DRAWING_PX = drawingWidthPx(WIDTH_PX);

const words: PictureWords = {
  locale: 'fr',
  site: 'Pièce par pièce',
  title: 'Dix ans & deux « horloges » <test>',
  lead: 'Chaque fait est placé le jour où il s’est produit.',
  description: 'Frise de deux faits.',
  ministers: 'Ministre de l’Intérieur',
  officeNote: 'Ces noms situent les faits dans le temps.',
  topics: {
    logiciel: 'Le logiciel',
    revelation: 'Les révélations',
    controle: 'Les contrôles',
    justice: 'La justice',
    politique: 'La politique',
    loi: 'La loi',
    experimentation: 'L’expérimentation',
  },
  standings: {
    established: 'établi',
    reported: 'rapporté',
    asserted: 'affirmé',
    disputed: 'contesté',
  },
  note: 'Établi : un document primaire le dit.',
  thread: 'du fait au jour où le public a pu le savoir',
  doubt: 'date imprécise',
  length: 'un fait qui a duré',
  enlarged: 'échelle agrandie',
  months: Array.from({ length: 12 }, (_, month) => `m${month + 1}`),
  credit: 'Pièce par pièce, version 0.1.0. CC BY-SA 4.0.',
  code: undefined,
};

const term = (name: string, from: string, to: string): TermOfOffice => ({
  id: name,
  name,
  start: on(from),
  end: on(to),
});
/** One has room for his name in a picture, the other has not. */
const LONG = term('Castaner', '2018-10-16', '2020-07-06');
const SHORT = term('Fekl', '2017-03-21', '2017-05-17');

function draw(events: readonly TimelineEvent[], terms = [SHORT, LONG]): Element {
  const knots = [{ day: on('2023-11-14'), label: '14 nov. 2023 : 3 faits' }];
  const placed = placeTimeline({ lanes: prepareLanes(events), terms, knots }, DRAWING_PX, {
    labelRows: 12,
  });
  const svg = timelineSvg(placed, DRAWING_PX, words);
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

  test('says its title, its licence and its version', () => {
    const texts = all(root, 'text').map(({ textContent }) => textContent);
    expect(texts).toContain(words.title);
    expect(texts).toContain(words.credit);
  });

  test('needs no style sheet, no script and no other file', () => {
    const names = new Set(all(root).map(({ tagName }) => tagName));
    expect([...names].sort()).toEqual(['desc', 'g', 'line', 'path', 'rect', 'text', 'title']);
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

  test('names each in its band, however short its term, with what the names do not say', () => {
    const texts = said([SHORT, LONG]);
    expect(texts).toEqual(expect.arrayContaining(['Fekl', 'Castaner']));
    expect(texts.join(' ')).toContain(words.officeNote);
  });

  test('is not there where nobody is in it', () => expect(said([])).not.toContain(words.ministers));

  test('says nothing of names where there is none', () =>
    expect(said([]).join(' ')).not.toContain(words.officeNote));
});

describe('of any collection of events', () => {
  test('every fact is drawn or counted, and every text is inside', () => {
    fc.assert(
      fc.property(anyEvents(undefined, 40), (events) => {
        const root = draw(events);
        const drawn = all(root, 'g').map((group) => group.getAttribute('id'));
        const counted = placeTimeline(
          { lanes: prepareLanes(events), terms: [], knots: [] },
          DRAWING_PX,
          { labelRows: 12 },
        ).lanes.flatMap(({ clusters }) => clusters.flatMap(({ ids }) => ids));
        expect([...drawn, ...counted.map((id) => `fait-${id}`)].sort()).toEqual(
          events.map(({ id }) => `fait-${id}`).sort(),
        );
        const height = number(root, 'height');
        for (const text of all(root, 'text')) {
          const wide = number(text, 'textLength');
          const at = number(text, 'x');
          const anchor = text.getAttribute('text-anchor');
          const left = anchor === 'end' ? at - wide : anchor === 'middle' ? at - wide / 2 : at;
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + wide).toBeLessThanOrEqual(WIDTH_PX);
          expect(number(text, 'y')).toBeLessThan(height);
        }
      }),
      { numRuns: 60 },
    );
  });
});
