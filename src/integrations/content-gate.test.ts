import { afterEach, expect, test, vi } from 'vitest';
import { refuseMistakes } from './content-gate.ts';

afterEach(() => void vi.restoreAllMocks());

function setUp(command: 'build' | 'dev', mistakes: string | undefined) {
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  const print = vi.spyOn(console, 'error').mockReturnValue();
  refuseMistakes(command, () => mistakes);
  return { codes: exit.mock.calls.flat(), printed: print.mock.calls.flat() };
}

test('a build of bad content prints its mistakes and stops', () =>
  expect(setUp('build', 'Une erreur')).toEqual({ codes: [1], printed: ['Une erreur'] }));

test('a build of sound content goes on', () =>
  expect(setUp('build', undefined)).toEqual({ codes: [], printed: [] }));

test('the dev server does not read all content first', () =>
  expect(setUp('dev', 'Une erreur')).toEqual({ codes: [], printed: [] }));
