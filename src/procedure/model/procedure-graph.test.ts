/**
 * Checks which steps can be reached, where a path through a door can end, and which steps of a walk have no passage
 * between them.
 */
import { describe, expect, test } from 'vitest';
import { isReturn, missingPassages, reachableFrom, stopsBehind } from './procedure-graph.ts';

const link = (text: string) =>
  text.split(' ').map((pair) => ({ from: pair[0] ?? '', to: pair[1] ?? '' }));
/** Facts f, doors d and e, filters g and h, stops x and y; x leads back to d. */
const passages = link('fd fe dg gx gh hy xd eh');
const steps = [
  ['f', 'start'],
  ['d', 'door'],
  ['e', 'door'],
  ['g', 'filter'],
  ['h', 'filter'],
  ['x', 'exit'],
  ['y', 'exit'],
].map(([id, kind]) => ({ id, kind }) as { id: string; kind: 'door' });

describe('a path', () => {
  test('reaches every step downstream, through cycles too', () =>
    expect([...reachableFrom(['d'], passages)].sort().join('')).toBe('dghxy'));

  test('stops at a closed step', () =>
    expect([...reachableFrom(['d'], passages, new Set('g'))].sort().join('')).toBe('dg'));

  test('from a step ends at its stops, in the order of the steps', () => {
    expect(stopsBehind('d', steps, passages)).toEqual(['x', 'y']);
    expect(stopsBehind('e', steps, passages)).toEqual(['y']);
    expect(stopsBehind('f', steps, passages)).toEqual(['x', 'y']);
    expect(stopsBehind('d', steps, passages, new Set('h'))).toEqual(['x']);
  });
});

describe('a walk', () => {
  test('may follow only passages', () =>
    expect(missingPassages(['d', 'g', 'x', 'd'], passages)).toEqual([]));

  test('reports the pair of steps that no passage joins', () =>
    expect(missingPassages(['d', 'h', 'y'], passages)).toEqual([{ from: 'd', to: 'h' }]));
});

test('a passage to an earlier step is a return', () => {
  const rank = (id: string) => 'fdeghxy'.indexOf(id);
  expect(passages.filter((passage) => isReturn(passage, rank))).toEqual(link('xd'));
});
