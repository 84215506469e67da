/** The words of the script that is loaded on request: another script of the site brings them, in the page's language. */

import type { ClassName } from '../../model/class-query.ts';
import type { FrameOffer } from '../../model/framed-view.ts';

export interface HiddenWords {
  hidden: string;
  shown: string;
  hide: string;
  reveal: string;
}

export interface OwnWords extends FrameOffer {
  /** Name of a file that is taken away, without its ending. */
  file: string;
  failed: string;
  /** Name of the bar of a choice; how many facts are chosen, the last with `{n}`. */
  choosing: string;
  none: string;
  one: string;
  many: string;
  /** Leads from the choice to the panel; shows what is chosen. */
  next: string;
  view: string;
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
  /** What a teacher added, and whose the words are. */
  added: string;
  by: string;
  publicAt: string;
  /** What of an address was refused, with `{parts}`. */
  refused: string;
  parts: Readonly<Record<ClassName, string>>;
  /** In the panel: takes a fact away; why one is refused, the most with `{n}`; what was copied, and was not. */
  remove: string;
  noTitle: string;
  noDate: string;
  badKnown: string;
  full: string;
  copied: string;
  byHand: string;
  noAddress: string;
  /** The strips of paper: what they are for, and the most of them with `{n}`. */
  cut: string;
  tooMany: string;
  /** The page that is taken away. */
  facts: string;
  drawing: string;
  answer: string;
  answers: string;
  sources: string;
  origin: string;
}

/** The words that the link of the script bears, since they came before it; without that link, an empty object. */
export function ownWords(host: Element): OwnWords {
  const { words = '{}', failed = '' } =
    host.querySelector<HTMLElement>('[data-script]')?.dataset ?? {};
  return { ...(JSON.parse(words) as OwnWords), failed };
}
