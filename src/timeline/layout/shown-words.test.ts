/** Protects: what is shown is counted right, named or not. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEvents, anyWidthPx } from '../../../tests/timeline-events.ts';
import { countUnnamed, sayShown } from './shown-words.ts';
import { placeTimeline, prepareLanes } from './timeline-layout.ts';

const words = {
  none: 'Aucun fait.',
  one: '{n} fait sur {total}.',
  many: '{n} faits sur {total}.',
  unnamed: ' {n} sans nom.',
};

test.each([
  [{ shown: 1, total: 80, unnamed: 0 }, '1 fait sur 80.'],
  [{ shown: 80, total: 80, unnamed: 12 }, '80 faits sur 80. 12 sans nom.'],
  [{ shown: 0, total: 80, unnamed: 0 }, 'Aucun fait.'],
])('%o is said « %s »', (counts, said) => expect(sayShown(counts, words)).toBe(said));

test('every event has a name or is counted as having none', () =>
  fc.assert(
    fc.property(anyEvents(undefined, 200), anyWidthPx, (events, widthPx) => {
      const placed = placeTimeline({ lanes: prepareLanes(events), terms: [], knots: [] }, widthPx);
      const named = placed.lanes.flatMap((lane) =>
        lane.events.filter(({ placedLabel }) => placedLabel),
      );
      expect(named.length + countUnnamed(placed)).toBe(events.length);
    }),
  ));
