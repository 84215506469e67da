/** Checks the map of France: places are where they should be, and no name covers another. */
import { describe, expect, test } from 'vitest';
import { MAP_PX, placeOnMap } from './france-map.ts';

const BREST = { id: 'brest', name: 'Brest', latitude: 48.39, longitude: -4.49 };
const NICE = { id: 'nice', name: 'Nice', latitude: 43.7, longitude: 7.26 };
const LILLE = { id: 'lille', name: 'Lille', latitude: 50.63, longitude: 3.06 };
const ROUBAIX = { id: 'roubaix', name: 'Roubaix', latitude: 50.69, longitude: 3.17 };

describe('placeOnMap', () => {
  const { places, outline } = placeOnMap([BREST, NICE, LILLE, ROUBAIX]);
  const at = (id: string) => places.find((place) => place.id === id);

  test('draws metropolitan France and Corsica, without the parts overseas', () => {
    expect(outline.match(/M/g)?.length).toBeGreaterThan(1);
    const xs = [...outline.matchAll(/(-?\d+),/g)].map(([, x]) => Number(x));
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(MAP_PX.width * 0.6);
  });

  test('puts Brest in the west, Nice in the south-east and Lille in the north', () => {
    expect(at('brest')?.x).toBeLessThan(at('lille')?.x ?? 0);
    expect(at('nice')?.x).toBeGreaterThan(at('lille')?.x ?? Infinity);
    expect(at('nice')?.y).toBeGreaterThan(at('brest')?.y ?? Infinity);
    expect(at('lille')?.y).toBeLessThan(at('brest')?.y ?? 0);
  });

  test('names two neighbours on different sides', () => {
    expect(at('lille')).not.toMatchObject({
      nameY: at('roubaix')?.nameY,
      anchor: at('roubaix')?.anchor,
    });
  });

  test('refuses a map on which a name has no place', () => {
    const crowd = Array.from({ length: 30 }, (_, n) => ({ ...LILLE, id: `lille-${n}` }));
    expect(() => placeOnMap(crowd)).toThrow('aucun espace');
  });
});
