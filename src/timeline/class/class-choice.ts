/**
 * The address of a class timeline: `?eleve=ordre&faits=k31.p97&titre=…&consigne=…&mien=…`. Codes stand in the order of
 * the alphabet, so that it gives no answer; what it does not know it refuses whole, so that a slip shows nothing. Pure.
 */
import { dayOf, parseIsoDay } from '../../calendar/day.ts';
import type { Days } from '../model/fact.ts';

/** All facts with their words; without dates; without titles; to put in order; strips to cut, and their key. */
export const CLASS_VIEWS = ['tout', 'dates', 'titres', 'ordre', 'bandes'] as const;
export type ClassView = (typeof CLASS_VIEWS)[number];

/** Most that an address carries: characters of the whole, facts, and characters of each text. */
export const LIMITS = {
  address: 6000,
  facts: 40,
  own: 10,
  title: 80,
  instruction: 300,
  ownTitle: 110,
  ownText: 200,
} as const;

/** A fact that a teacher adds: « 2023 », « 2023-11 » or « 2023-11-14 ». */
export interface OwnFact {
  date: string;
  title: string;
  text: string;
}

export interface ClassChoice {
  view: ClassView;
  codes: readonly string[];
  own: readonly OwnFact[];
  title: string;
  instruction: string;
}

const NAMES = ['eleve', 'faits', 'mien', 'titre', 'consigne'];

/** One line of text, cut at `max` characters; bidi marks and control characters are left out. */
export const cleanLine = (text: string, max: number): string =>
  [...text.replace(/[\p{C}\s]+/gu, ' ').trim()].slice(0, max).join('').trim();

/** A date as typed, « 14/11/2023 », « 11/2023 », « 2023 » or ISO, as ISO; undefined where it is none. */
export function parseOwnDate(text: string): string | undefined {
  const typed = text.trim().split(/[/.-]/);
  const parts = typed[0]?.length === 4 ? typed : typed.reverse();
  const iso = parts.map((part) => part.padStart(2, '0')).join('-');
  return /^(?:19|20)\d\d(?:-\d\d){0,2}$/.test(iso) && firstOf(iso) !== undefined ? iso : undefined;
}

const firstOf = (date: string) => parseIsoDay(`${date}-01-01`.slice(0, 10));

/** The days of a date, half-open. */
export function daysOf(date: string): Days {
  const first = firstOf(date) ?? 0;
  const [year = 0, month] = date.split('-').map(Number);
  if (date.length === 10) return [first, first + 1];
  return [first, month ? dayOf(year, month + 1) : dayOf(year + 1)];
}

/** A number in base 36 for the digits of a date: no pupil reads it at a glance. */
const hideDate = (date: string) => Number(date.replaceAll('-', '')).toString(36);
const readDate = (hidden: string) => {
  const [, year = '', ...rest] = /^(\d{4})(\d\d)?(\d\d)?$/.exec(String(parseInt(hidden, 36))) ?? [];
  return parseOwnDate([year, ...rest.filter(Boolean)].join('-'));
};

/**
 * What an address asks for; undefined if it is not the address of a class, « refused » where any of it is not known.
 * @param known  codes of the facts
 */
export function readChoice(
  search: string,
  known: ReadonlySet<string>,
): ClassChoice | 'refused' | undefined {
  const asked = new URLSearchParams(search);
  if (![...asked.keys()].some((name) => NAMES.includes(name.toLowerCase()))) return undefined;
  const view = CLASS_VIEWS.find((name) => name === asked.get('eleve'));
  const codes = [...new Set(asked.get('faits')?.split('.').filter(Boolean))].sort();
  const own = asked.getAll('mien').map((text) => {
    const [hidden = '', title = '', said = ''] = text.split('~');
    const date = readDate(hidden);
    const line = cleanLine(title, LIMITS.ownTitle);
    return date && line ? { date, title: line, text: cleanLine(said, LIMITS.ownText) } : undefined;
  });
  const isKnown =
    search.length <= LIMITS.address &&
    codes.length <= LIMITS.facts &&
    own.length <= LIMITS.own &&
    codes.length + own.length > 0 &&
    codes.every((code) => known.has(code));
  if (!view || !isKnown || own.includes(undefined)) return 'refused';
  return {
    view,
    codes,
    own: own.filter((fact) => fact !== undefined),
    title: cleanLine(asked.get('titre') ?? '', LIMITS.title),
    instruction: cleanLine(asked.get('consigne') ?? '', LIMITS.instruction),
  };
}

/** Query string of a choice, without `?`; empty where nothing is chosen. Read again it gives the same choice. */
export function writeChoice({ view, codes, own, title, instruction }: ClassChoice): string {
  if (codes.length + own.length === 0) return '';
  const plain = (text: string) => text.replaceAll('~', ' ');
  const pairs = [
    ['eleve', view],
    ['faits', codes.toSorted().join('.')],
    ['titre', title],
    ['consigne', instruction],
    ...own
      .toSorted((a, b) => (a.title < b.title ? -1 : 1))
      .map((fact) => [
        'mien',
        [hideDate(fact.date), plain(fact.title), plain(fact.text)].join('~').replace(/~$/, ''),
      ]),
  ];
  return new URLSearchParams(pairs.filter(([, value]) => value)).toString();
}
