/** Words a moment and the result of a search, for the server and the script, from the texts of the page. Pure. */

interface Plural {
  one: string;
  many: string;
}

export interface InstrumentWords {
  play: string;
  pause: string;
  replay: string;
  jump: string;
  /** `{m}` minutes and `{s}` seconds. */
  time: string;
  /** `{n}` shapes at `{time}`. */
  present: Plural;
  /** `{n}` passages. */
  kept: Plural;
  left: Plural;
}

const inNumber = (n: number, { one, many }: Plural) =>
  (n < 2 ? one : many).replace('{n}', String(n));

/** « 12 min 30 s »; rounds down to whole seconds. */
export function sayTime(seconds: number, { time }: Pick<InstrumentWords, 'time'>): string {
  const whole = Math.floor(seconds);
  return time.replace('{m}', String(Math.floor(whole / 60))).replace('{s}', String(whole % 60));
}

/** A moment of the street and the number of shapes in it, as one phrase; rounds down to whole seconds. */
export function sayMoment(
  seconds: number,
  count: number,
  words: Pick<InstrumentWords, 'time' | 'present'>,
): string {
  return inNumber(count, words.present).replace('{time}', sayTime(seconds, words));
}

/** « 10 passages gardés, 30 écartés. » */
export function saySearch(
  kept: number,
  left: number,
  words: Pick<InstrumentWords, 'kept' | 'left'>,
): string {
  return `${inNumber(kept, words.kept)}, ${inNumber(left, words.left)}`;
}
