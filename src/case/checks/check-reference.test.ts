/** Checks which known name is proposed for one that does not exist. */
import { expect, test } from 'vitest';
import { nearestName } from './check-reference.ts';

const NAMES = ['cnil-2024-12-05', 'cnil-2024-11-05', 'next-2024-12-05', 'igpn'];

test.each([
  ['cnil-2024-12-5', 'cnil-2024-12-05'],
  ['cnli-2024-12-05', 'cnil-2024-12-05'],
  ['ignp', 'igpn'],
  ['disclose', undefined],
  ['a', undefined],
])('%s is near %s', (written, near) => expect(nearestName(written, NAMES)).toBe(near));

test('a name is not near itself', () => expect(nearestName('igpn', NAMES)).toBeUndefined());
