/**
 * Checks that the published grid of RGAA 4.1.2 lists every criterion of every theme once, and calls none met without a
 * test that names it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { getCaseFile } from '../src/case/case-file.ts';
import { RGAA_CRITERIA } from '../src/schemas/access-theme.ts';

const { access } = await getCaseFile();

test('the grid has the 13 themes and the 106 criteria of RGAA 4.1.2, each once', () => {
  expect(access.map(({ theme }) => theme)).toEqual(RGAA_CRITERIA.map((_, at) => at + 1));
  expect(access.map(({ criteria }) => criteria.length)).toEqual([...RGAA_CRITERIA]);
  expect(RGAA_CRITERIA.reduce((sum, count) => sum + count, 0)).toBe(106);
  const asked = access.flatMap(({ theme, criteria }) =>
    criteria.map(({ asks }) => `${theme} ${asks.fr}`),
  );
  expect(new Set(asked).size).toBe(106);
});

test('every test named in the grid is a test file', () => {
  const named = access.flatMap(({ criteria }) => criteria.flatMap(({ tests = [] }) => tests));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((file) => !/\.(?:test|spec)\.ts$/.test(file) || !existsSync(file))).toEqual(
    [],
  );
});

/** Criteria that a test file names in the titles of its tests, or at its top: « RGAA 5.6, 5.7 ». */
const criteriaIn = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/RGAA (\d+\.\d+(?:, \d+\.\d+)*)/g)].flatMap(
    ([, numbers = '']) => numbers.split(', '),
  );

test('a criterion that is met names its tests, and each of them names the criterion', () => {
  const named = new Map<string, readonly string[]>();
  const faults = access.flatMap(({ theme, criteria }) =>
    criteria.flatMap(({ status, tests = [] }, at) => {
      const number = `${theme}.${at + 1}`;
      if (status !== 'conform') return [];
      if (tests.length === 0) return [`${number} names no test`];
      return tests
        .filter((file) => {
          const numbers = named.get(file) ?? criteriaIn(file);
          named.set(file, numbers);
          return !numbers.includes(number);
        })
        .map((file) => `${number} is not named in ${file}`);
    }),
  );
  expect(faults).toEqual([]);
});

test('criteria that do not apply name no test', () => {
  const idle = access.flatMap(({ criteria }) =>
    criteria.filter(({ status, tests }) => status === 'not-applicable' && tests),
  );
  expect(idle).toEqual([]);
});
