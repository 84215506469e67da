/** The words of the script that is loaded on request: another script of the site brings them, in the page's language. */

import type { ClassName } from '../../model/class-query.ts';
import type { FrameOffer } from '../../model/framed-view.ts';
import type { ShownWords } from '../../scene/shown-words.ts';

export interface HiddenWords {
  hidden: string;
  shown: string;
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
  /** Follows the name of a mark that is chosen. */
  isChosen: string;
  /** In the panel: how facts are chosen; how one is added, with `{first}`, `{last}`, `{total}`; what pupils may find. */
  how: string;
  addHow: string;
  curious: string;
  /** Leads from the choice to the panel; shows what is chosen. */
  next: string;
  view: string;
  close: string;
  /** What is hidden from pupils, each with what is said while it is and is not; the two buttons. */
  pupils: string;
  dates: HiddenWords;
  noms: HiddenWords;
  hide: string;
  reveal: string;
  /** The exercise of order, with `{n}` and `{total}`. */
  order: string;
  orderLead: ShownWords;
  up: string;
  down: string;
  place: string;
  check: string;
  inOrder: ShownWords;
  /** In the sheet: chooses its fact, and gives it up. */
  pick: string;
  unpick: string;
  /** What a teacher added, and whose the words are. */
  added: string;
  by: string;
  publicAt: string;
  /** What of an address was refused, with `{parts}`; added facts beyond the most, `{total}`; facts that are none of ours. */
  refused: string;
  parts: Readonly<Record<ClassName, string>>;
  manyParts: string;
  beyond: Omit<ShownWords, 'none'>;
  unknown: Omit<ShownWords, 'none'>;
  /** In the panel: takes a fact away; what became of one, with `{title}`; where none is drawn, with its years. */
  remove: string;
  kept: string;
  gone: string;
  undrawn: string;
  /** Why one is refused: the field with `{field}` and its years, the most with `{n}`. */
  noTitle: string;
  noDate: string;
  badKnown: string;
  full: string;
  /** What was copied, and was not; an address of `{n}` characters; a file that was saved, with `{name}`. */
  long: string;
  tooLong: string;
  saved: string;
  copied: string;
  byHand: string;
  noAddress: string;
  /** The strips of paper: what they are for, whose words they are, their answers, and the most of them with `{n}`. */
  cut: string;
  byTeacher: string;
  key: string;
  tooMany: string;
  /** The page that is taken away. */
  facts: string;
  drawing: string;
  answer: string;
  answers: string;
  sources: string;
  origin: string;
  /** Name of the site. */
  siteName: string;
}

/** The words that the link of the script bears, since they came before it; without that link, an empty object. */
export function ownWords(host: Element): OwnWords {
  const { words = '{}', failed = '' } =
    host.querySelector<HTMLElement>('[data-script]')?.dataset ?? {};
  return { ...(JSON.parse(words) as OwnWords), failed };
}
