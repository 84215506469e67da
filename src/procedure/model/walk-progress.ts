/**
 * Computes the position of a reader in a walk, the effect of a key or button, and the time each sentence is held. Pure:
 * no clock.
 */

export interface WalkProgress {
  /** Index of the step, from 0. */
  at: number;
  /** Number of steps in the walk. */
  length: number;
  isPlaying: boolean;
}

export type WalkAction = 'previous' | 'next' | 'first' | 'last' | 'play' | 'pause' | 'advance';

/**
 * Progress after an action. `advance` is the automatic next step of a playing walk, which stops at the last one. A
 * manual step pauses. Playing from the last step starts again.
 */
export function progressAfter(progress: WalkProgress, action: WalkAction): WalkProgress {
  const { at, length, isPlaying } = progress;
  const last = length - 1;
  switch (action) {
    case 'previous':
      return { at: Math.max(0, at - 1), length, isPlaying: false };
    case 'next':
      return { at: Math.min(last, at + 1), length, isPlaying: false };
    case 'first':
      return { at: 0, length, isPlaying: false };
    case 'last':
      return { at: last, length, isPlaying: false };
    case 'play':
      return { at: at === last ? 0 : at, length, isPlaying: length > 1 };
    case 'pause':
      return { at, length, isPlaying: false };
    case 'advance': {
      const next = isPlaying ? Math.min(last, at + 1) : at;
      return { at: next, length, isPlaying: isPlaying && next < last };
    }
  }
}

const KEYS: Readonly<Record<string, WalkAction>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** Action of a key, or undefined. */
export function actionOfKey(key: string): WalkAction | undefined {
  return KEYS[key];
}

/** Reading time of one word, in ms: about 170 words a minute. */
const WORD_MS = 350;
/** Minimum time on a step, in ms. */
const HOLD_MIN_MS = 3500;

/** How long a sentence is held while a walk plays, in ms. */
export function holdMs(sentence: string): number {
  return Math.max(HOLD_MIN_MS, sentence.split(/\s+/).filter(Boolean).length * WORD_MS);
}
