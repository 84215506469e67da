/** Protects: a frame takes two colours from its address, and nothing else that anyone writes there. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isStale } from './copy-age.ts';
import { parseTheme } from './frame-query.ts';

test.each(['?theme=clair', '?theme=sombre&x=1'])('%s names colours', (search) =>
  expect(parseTheme(search)).toMatch(/^(?:clair|sombre)$/),
);

test.each([
  '',
  '?theme=',
  '?theme=__proto__',
  '?theme=constructor',
  '?theme=%E0%A4%A',
  '?theme=Clair',
])('%s names none', (search) => expect(parseTheme(search)).toBeUndefined());

test('whatever an address says, it names one of the two or none', () =>
  fc.assert(
    fc.property(fc.string(), (theme) => {
      expect(parseTheme(`?theme=${theme}`) ?? 'clair').toMatch(/^(?:clair|sombre)$/);
    }),
    { numRuns: 5000 },
  ));

test('a copy holds on its last day, and no longer on the next', () => {
  expect(isStale('2027-05-25', '2027-05-25')).toBe(false);
  expect(isStale('2027-05-25', '2027-05-26')).toBe(true);
});
