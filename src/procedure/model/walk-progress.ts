/** Knows where a reader is in a walk, what a key or a button does to it, and how long a sentence is held. Pure: no clock. */

export interface WalkProgress {
  /** Index of the step, from 0. */
  at: number;
  /** Steps of the walk. */
  length: number;
  isPlaying: boolean;
}

export type WalkAction = 'previous' | 'next' | 'first' | 'last' | 'play' | 'pause' | 'advance';

/**
 * The place after an action. `advance` is the next step of a walk that plays: at the last one it stops by
 * itself. A step asked for by hand pauses. Playing from the last step starts again.
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

/** What a key asks for, or undefined. */
export function actionOfKey(key: string): WalkAction | undefined {
  return KEYS[key];
}

/** Milliseconds for a word read aloud: about 170 words a minute. */
const WORD_MS = 350;
/** Shortest time on a step. */
const HOLD_MIN_MS = 3500;

/** How long a sentence stays while a walk plays, in ms. */
export function holdMs(sentence: string): number {
  return Math.max(HOLD_MIN_MS, sentence.split(/\s+/).filter(Boolean).length * WORD_MS);
}
