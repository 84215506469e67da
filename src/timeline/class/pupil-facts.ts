/** Maps the facts of a class before they are drawn: what a view hides is not in what it is given. Pure. */
import { calendarOf } from '../../calendar/day.ts';
import { sayDay, type DayWords } from '../../calendar/said-day.ts';
import type { Days, Fact } from '../model/fact.ts';
import { TIMELINE_WINDOW } from '../model/timeline-window.ts';
import { daysOf, type ClassChoice, type ClassView } from './class-choice.ts';

/** A fact of the case or of the teacher, all of it. */
export type ClassFact = Fact & { text?: string };

/** What is shown of a fact. */
export interface ShownFact {
  /** Its code, or that of a fact of the teacher. */
  key: string;
  title?: string | undefined;
  text?: string | undefined;
  date?: string | undefined;
  /** When it became public, where that was later. */
  known?: string | undefined;
  /** As the rails draw it, where its date is seen. */
  drawn?: Fact | undefined;
}

/** The facts of a choice in the order of time, with the words that a class reads. */
export function factsOfChoice(
  { codes, own }: Pick<ClassChoice, 'codes' | 'own'>,
  facts: readonly Fact[],
  words: DayWords,
): ClassFact[] {
  const chosen = facts
    .filter(({ code }) => codes.includes(code))
    .map((fact) => ({ ...fact, ...fact.inClass }));
  const added = own.map(({ date, title, text }, at): ClassFact => {
    const happened = daysOf(date);
    const [first, after] = happened;
    const isBefore = after <= TIMELINE_WINDOW.start;
    const scope = isBefore ? 'context' : first >= TIMELINE_WINDOW.end ? 'epilogue' : undefined;
    const code = `mien-${at}`;
    return {
      ...{ id: code, code, title, label: title, text, happened, scope, href: '', name: '' },
      ...{ topic: 'logiciel', standing: 'asserted', importance: 1, actors: [] },
      date: sayDays(happened, words),
    };
  });
  return [...chosen, ...added].sort(
    (a, b) => a.happened[0] - b.happened[0] || a.happened[1] - b.happened[1],
  );
}

/** « 14 nov. 2023 », « nov. 2023 », « 2023 » */
function sayDays([first, after]: Days, words: DayWords): string {
  const { year, month } = calendarOf(first);
  if (after - first === 1) return sayDay(first, words);
  return after - first > 31 ? String(year) : `${words.months[month - 1] ?? ''} ${year}`;
}

/** What a view shows of these facts, in the order given; the number of a fact stands for a title that is hidden. */
export function showFacts(facts: readonly ClassFact[], view: ClassView): ShownFact[] {
  return facts.map((fact, at) => {
    const { code: key, title, text, date, knownDate: known } = fact;
    if (view !== 'tout' && view !== 'titres') return { key, title, text };
    const number = String(at + 1);
    const says = view === 'tout' ? { title, label: fact.label } : { title: number, label: number };
    const drawn: Fact = {
      ...fact,
      ...says,
      // Its id and its page would say what it is.
      id: `fait-${number}`,
      href: `#fait-${number}`,
      name: `${says.title}, ${date}`,
      ...(view === 'titres' && { source: undefined, inClass: undefined, actors: [] }),
    };
    return view === 'tout' ? { key, title, text, date, known, drawn } : { key, date, known, drawn };
  });
}

type Dated = Pick<Fact, 'happened'>;

/** Whether one fact is sure to come before another. */
const isBefore = (one: Dated, other: Dated) => one.happened[1] <= other.happened[0];

/** How many neighbours are in the right order: the first certainly precedes the second. */
export const countRightNeighbours = (facts: readonly Dated[]): number =>
  facts.filter((fact, at) => at > 0 && isBefore(facts[at - 1] as Dated, fact)).length;

/**
 * The facts in an order that is the same for all pupils and gives none away: at most a third of neighbours are right.
 * @param facts  in the order of their codes, or any that says nothing
 */
export function mixFacts<Some extends Dated & Pick<Fact, 'code'>>(facts: readonly Some[]): Some[] {
  const mixed = facts.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const most = Math.max(0, Math.floor((mixed.length - 1) / 3));
  // Each exchange puts two facts the wrong way round: it ends, at the latest when all are.
  for (let at = 0; countRightNeighbours(mixed) > most; at = (at + 1) % (mixed.length - 1)) {
    const pair = mixed.slice(at, at + 2) as [Some, Some];
    if (isBefore(...pair)) mixed.splice(at, 2, pair[1], pair[0]);
  }
  return mixed;
}

/** How many facts stand where they may in the order of time: dates that overlap may be either way round. */
export function countPlaced(facts: readonly Dated[]): number {
  return facts.filter((fact, at) => {
    const before = facts.filter((other) => isBefore(other, fact)).length;
    const after = facts.filter((other) => isBefore(fact, other)).length;
    return at >= before && at < facts.length - after;
  }).length;
}
