/**
 * Lets a reader choose a day by the address, a slider, a date field, buttons to the next change or key days, and keeps
 * all of these in step. What a day changes is up to the caller.
 */
import { bisectLeft, bisectRight } from 'd3';
import { isoOf, parseIsoDay, type Day } from '../day.ts';
import { sayDay } from '../said-day.ts';

/** The day that a page with a calendar shows first: `?jour=2024-07-26`. */
const DAY_PARAMETER = 'jour';

/** Days that can be chosen, and the callback. */
export interface DayChoice {
  first: Day;
  last: Day;
  /** Day on which the page opens: the buttons start from it, and the address has no day until one is chosen. */
  opening: Day;
  /** Days on which something changes, in chronological order. */
  changes: readonly Day[];
  /** `said` is the day in words, « 1er avril 2025 ». */
  show: (day: Day, said: string) => void;
}

/** Listens to the controls of a host, which has the names of the months in its data; ignores days out of range. */
export function listenForDays(
  host: HTMLElement,
  { first, last, opening, changes, show }: DayChoice,
): void {
  const months = (host.dataset['months'] ?? '').split('|');
  let day = opening;
  let isChosen = false;

  const choose = (asked: Day | undefined) => {
    if (asked === undefined || asked < first || asked > last) return;
    if (asked === day && isChosen) return;
    day = asked;
    isChosen = true;
    const said = sayDay(day, { months, ordinal: host.dataset['ordinal'] ?? '' });
    show(day, said);
    writeControls(host, day, said);
    remember(day);
  };

  host.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    choose(target.type === 'range' ? Number(target.value) : parseIsoDay(target.value));
  });
  // While a year is being typed, the day is out of range: only when the field is left does it take the nearest day.
  host.addEventListener('focusout', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'date') return;
    const asked = parseIsoDay(target.value);
    if (asked === undefined || (asked >= first && asked <= last)) return;
    choose(Math.min(last, Math.max(first, asked)));
    target.value = isoOf(day);
  });
  host.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const by = event.target.closest<HTMLElement>('[data-change]')?.dataset['change'];
    if (by) choose(changeFrom(changes, day, Number(by)));
    const key = event.target.closest<HTMLElement>('[data-key-day]')?.dataset['keyDay'];
    if (!key || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    choose(parseIsoDay(key));
  });
  host.dataset['ready'] = '';
  choose(parseIsoDay(new URLSearchParams(location.search).get(DAY_PARAMETER) ?? ''));
}

/** The nearest day, after (1) or before (−1), on which something changes. */
export function changeFrom(changes: readonly Day[], day: Day, by: number): Day | undefined {
  return changes[by > 0 ? bisectRight(changes, day) : bisectLeft(changes, day) - 1];
}

function writeControls(host: Element, day: Day, said: string): void {
  const iso = isoOf(day);
  for (const input of host.querySelectorAll('input')) {
    const value = input.type === 'range' ? String(day) : iso;
    // A field that is being typed in must not be set again.
    if (input.value !== value) input.value = value;
    if (input.type === 'range') input.setAttribute('aria-valuetext', said);
  }
  for (const link of host.querySelectorAll<HTMLElement>('[data-key-day]'))
    if (link.dataset['keyDay'] === iso) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
}

/** A frame keeps no state: its address is the one that its host wrote. */
function remember(day: Day): void {
  if (parent !== window) return;
  const address = new URL(location.href);
  address.searchParams.set(DAY_PARAMETER, isoOf(day));
  try {
    history.replaceState(history.state, '', address.href);
  } catch {
    // A page opened from a folder may refuse: the day is shown all the same.
  }
}
