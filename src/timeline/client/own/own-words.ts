/** Knows the words of what is loaded when it is asked for: the page bears them, in its language. */

export interface HiddenWords {
  hidden: string;
  shown: string;
  hide: string;
  reveal: string;
}

export interface OwnWords {
  /** Name of a file that is taken away, without its ending. */
  file: string;
  failed: string;
  /** Name of the bar of a choice; how many facts are chosen, the last with `{n}`. */
  choosing: string;
  none: string;
  one: string;
  many: string;
  view: string;
  clear: string;
  close: string;
  /** What is hidden from pupils, each with what it says while it is and is not, and the two buttons. */
  pupils: string;
  dates: HiddenWords;
  noms: HiddenWords;
  /** The exercise of order, with `{n}` and `{total}`. */
  order: string;
  orderLead: string;
  up: string;
  down: string;
  place: string;
  check: string;
  inPlace: string;
  /** In the sheet: chooses its fact, and gives it up. */
  pick: string;
  unpick: string;
}

/** The words that the link `[data-later]` of a timeline bears as JSON; without that link, an empty object. */
export function ownWords(host: Element): OwnWords {
  const { words = '{}' } = host.querySelector<HTMLElement>('[data-later]')?.dataset ?? {};
  return JSON.parse(words) as OwnWords;
}
