/**
 * Reads and writes what a teacher adds to a timeline in its address: a title, an instruction, facts of their own, and
 * what is hidden from pupils: `?titre=…&consigne=…&mien=2024-03-05~2024-06~Le titre&eleve=ordre`.
 * An address is hostile until proved otherwise: each of its values is taken whole or refused, and what is refused is
 * named, so that a reader is told. A text is never markup: who shows it writes it as text. Pure.
 */
import { dayOf, parseIsoDay } from '../../calendar/day.ts';
import type { FuzzyDate, Precision, Stretch } from '../../calendar/when.ts';
import { CLASS_NAMES, formatPairs, type ClassName } from './class-query.ts';
import { PUPIL_VIEWS, type PupilView } from './pupil-view.ts';
import { FIRST_YEAR, LAST_YEAR, TIMELINE_WINDOW } from './timeline-window.ts';

/** Most characters of each text, and most facts that a teacher adds. */
export const CLASS_MAX = { title: 120, instruction: 400, factTitle: 120, facts: 12 } as const;

/** Characters of an address from which some mail programs cut it, and from which a browser or a host may refuse it. */
export const ADDRESS_MAX = { mailed: 2000, opened: 7500 } as const;

/** Years of a fact that a teacher adds: those of the drawing, and five on either side, which are listed and not drawn. */
export const OWN_YEARS = { first: FIRST_YEAR - 5, last: LAST_YEAR + 5 } as const;

/** A fact that a teacher adds, of which the site says nothing. */
export interface OwnFact {
  title: string;
  at: FuzzyDate;
  /** When it became known; undefined where the teacher does not say. */
  known: FuzzyDate | undefined;
}

export interface ClassView {
  /** Empty for none. */
  title: string;
  instruction: string;
  /** In the order of time. */
  own: readonly OwnFact[];
  pupils: PupilView | undefined;
}

/** What an address asks for, and what of it is not taken. */
export interface AskedClass {
  view: ClassView;
  /** The parameters of which a value was refused, one by one. */
  refused: readonly ClassName[];
  /** How many facts are added beyond the most. */
  beyond: number;
}

/** Between the parts of a fact in the address. */
const BETWEEN = '~';
/** Characters that are not seen, or that stand for what a broken escape said. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\uFFFD\s]+/gu;
/** More marks on one letter than a language writes: they would cover the lines above and below. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;

/** A typed text as it is kept: one line of seen characters, no more than `max` of them. */
export function cleanText(text: string, max: number): string {
  const line = text.replace(UNSEEN, ' ').replace(PILED_MARKS, '$1').trim();
  return [...line].slice(0, max).join('').trim();
}

/** Whether a text of an address is one that `cleanText` leaves as it is. */
const isClean = (text: string, max: number) =>
  text.length <= 2 * max && text === cleanText(text, max);

/** « 2024 », « 2024-03 » or « 2024-03-05 », in the years that a fact may have; undefined for anything else. */
export function parseOwnDate(iso: string): FuzzyDate | undefined {
  const [, year = '', month, date] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso) ?? [];
  const start = parseIsoDay(`${year}-${month ?? '01'}-${date ?? '01'}`);
  const isInside = Number(year) >= OWN_YEARS.first && Number(year) <= OWN_YEARS.last;
  if (start === undefined || !isInside) return undefined;
  const [precision, end]: [Precision, number] = date
    ? ['day', start + 1]
    : month
      ? ['month', dayOf(Number(year), Number(month) + 1)]
      : ['year', dayOf(Number(year) + 1)];
  return { edtf: iso, start, end, precision, approximate: false, uncertain: false };
}

/**
 * A date as a teacher types it, « 5/3/2024 », « 5 mars 2024 », « 3/2024 », « 2024 », or as ISO 8601 writes it.
 * @param months  the twelve months, January first, each as short as it may be typed: « janv. »
 */
export function parseTypedDate(text: string, months: readonly string[]): FuzzyDate | undefined {
  const typed = text.trim().replace(/\p{L}{3,}\.?/u, (name) => {
    const isName = (month: string) =>
      name.toLowerCase().startsWith(month.replace('.', '').toLowerCase());
    return String(months.findIndex(isName) + 1);
  });
  const [, date, month, year] =
    /^(?:(\d{1,2})(?:er)?[\s/.]+)?(\d{1,2})[\s/.]+(\d{4})$/.exec(typed) ?? [];
  const parts = [year, month, date].flatMap((part) => part?.padStart(2, '0') ?? []);
  return parseOwnDate(year ? parts.join('-') : typed);
}

/** A fact of these parts; undefined without a title, or where the public would have known before it happened. */
export function ownFact(
  title: string,
  at: FuzzyDate | undefined,
  known?: FuzzyDate | undefined,
): OwnFact | undefined {
  if (!title || !at || (known && known.end <= at.start)) return undefined;
  return { title, at, known };
}

/** « 2024-03-05~2024-06~Le titre », or « 2024-03-05~~Le titre » where it is not said when it became known. */
function parseOwnFact(text: string): OwnFact | undefined {
  const [at = '', known = '', ...rest] = text.split(BETWEEN);
  const title = rest.join(BETWEEN);
  const knownDate = parseOwnDate(known);
  if (!isClean(title, CLASS_MAX.factTitle) || (known && !knownDate)) return undefined;
  return ownFact(title, parseOwnDate(at), knownDate);
}

/** Facts in the order of time, the wider date first, then in the order given; no more than there may be. */
export function sortOwn(facts: readonly OwnFact[]): OwnFact[] {
  return [...facts]
    .sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)
    .slice(0, CLASS_MAX.facts);
}

/** What a query string asks for. */
export function parseClass(search: string): AskedClass {
  const asked = new URLSearchParams(search);
  const refused: ClassName[] = [];
  let beyond = 0;
  /** The values of a parameter that are read, no more than `most`; an empty one says nothing. */
  const take = <Value>(name: ClassName, most: number, parse: (text: string) => Value | undefined) =>
    asked
      .getAll(name)
      .filter(Boolean)
      .flatMap((text, at) => {
        const value = at < most ? parse(text) : undefined;
        if (name === 'mien' && at >= most) beyond += 1;
        else if (value === undefined) refused.push(name);
        return value === undefined ? [] : [value];
      });
  const textUpTo = (max: number) => (text: string) => (isClean(text, max) ? text : undefined);
  const [title = ''] = take('titre', 1, textUpTo(CLASS_MAX.title));
  const [instruction = ''] = take('consigne', 1, textUpTo(CLASS_MAX.instruction));
  const own = sortOwn(take('mien', CLASS_MAX.facts, parseOwnFact));
  const [pupils] = take('eleve', 1, (text) => PUPIL_VIEWS.find((view) => view === text));
  return { view: { title, instruction, own, pupils }, refused, beyond };
}

/** Query string of what a teacher adds, without `?`; empty for nothing. Parsed again it gives the same. */
export function formatClass({ title, instruction, own, pupils }: ClassView): string {
  const values: Readonly<Record<ClassName, readonly string[]>> = {
    titre: [title],
    consigne: [instruction],
    mien: own.map((fact) => [fact.at.edtf, fact.known?.edtf ?? '', fact.title].join(BETWEEN)),
    eleve: [pupils ?? ''],
  };
  return formatPairs(
    CLASS_NAMES.flatMap((name) => values[name].filter(Boolean).map((text) => [name, text])),
  );
}

/**
 * The days that an added fact takes in the drawing; undefined outside the ten years. When it became known is said and not
 * drawn: the rail « Rendu public » holds what our sources date.
 */
export function drawnDays({ at: { start, end } }: OwnFact): Stretch | undefined {
  const isInside = start >= TIMELINE_WINDOW.start && start < TIMELINE_WINDOW.end;
  return isInside ? { start, end } : undefined;
}
