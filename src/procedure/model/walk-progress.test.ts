/** Checks that a walk moves step by step, does not pass its ends, and stops playing at the last step. */
import { describe, expect, test } from 'vitest';
import { actionOfKey, holdMs, progressAfter, type WalkAction } from './walk-progress.ts';

const start = { at: 0, length: 3, isPlaying: false };
const after = (...actions: WalkAction[]) => actions.reduce(progressAfter, start);

describe('a walk', () => {
  test('moves forward, and stops at its end', () => {
    expect(after('next').at).toBe(1);
    expect(after('next', 'next', 'next').at).toBe(2);
  });
  test('moves back, and stops at its beginning', () =>
    expect(after('next', 'previous', 'previous').at).toBe(0));
  test('jumps to either end', () => {
    expect(after('last').at).toBe(2);
    expect(after('last', 'first').at).toBe(0);
  });
  test('plays to its end and stops', () => {
    expect(after('play').isPlaying).toBe(true);
    expect(after('play', 'advance')).toEqual({ at: 1, length: 3, isPlaying: true });
    expect(after('play', 'advance', 'advance')).toEqual({ at: 2, length: 3, isPlaying: false });
    expect(after('play', 'advance', 'advance', 'advance').at).toBe(2);
  });
  test('is paused by the button and by a manual step', () => {
    expect(after('play', 'pause').isPlaying).toBe(false);
    expect(after('play', 'next')).toEqual({ at: 1, length: 3, isPlaying: false });
    expect(after('play', 'pause', 'advance').at).toBe(0);
  });
  test('plays again from the start once at its end', () =>
    expect(after('last', 'play')).toEqual({ at: 0, length: 3, isPlaying: true }));
});

test('arrows, Home and End move; other keys do not', () => {
  expect(['ArrowRight', 'ArrowLeft', 'Home', 'End'].map(actionOfKey)).toEqual([
    'next',
    'previous',
    'first',
    'last',
  ]);
  expect(actionOfKey('Tab')).toBeUndefined();
});

test('a long sentence is held longer, a short one for the minimum', () => {
  expect(holdMs('Un mot')).toBe(holdMs('Deux mots ici'));
  expect(holdMs('mot '.repeat(40))).toBeGreaterThan(holdMs('mot '.repeat(20)));
});
