/**
 * Finds the days in a text that look like slips: close to one of the two dates of a fact, and equal to neither. These
 * are warnings, for authors to read the text again: it may have good reasons to name another day. Pure.
 *
 * A day is close if it is thirty-one days away or fewer, or differs only in its day, its month or its year. It is not a
 * slip if another fact has it, one that cites the same pièces or is linked by `follows`. It is not one either if a
 * pièce of the text has it as its date, unless the text names no date of its fact: then the fact may have been moved
 * without its words. Only French is read; the English names the same days (check-twins.ts).
 */
import { calendarOf, dayOf, isoOf, type Day } from '../../calendar/day.ts';
import { extentOf, type FuzzyDate, type When } from '../../calendar/when.ts';
import { formatIsoDay } from '../../i18n/format.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { CaseEntries, CaseEvent, Claim, Piece } from '../case-entry.ts';
import { placeOf } from '../claims-of.ts';
import { saidNumbers, type SaidDate } from '../said-numbers.ts';
import { piecesOf } from './check-follows.ts';

/** Most days between a date and a slip for it. */
const NEAR_DAYS = 31;

/** Fields of a fact that mention its own dates. */
const FIELDS = ['title', 'summary', 'reason'] as const;

type Cited = Pick<CaseEntries, 'events' | 'pieces' | 'claims'>;

/**
 * A warning for each day close to the dates of a fact but equal to neither, in the fact and in sentences that cite its
 * pièces.
 */
export function checkSaidDays({ events, pieces, claims }: Cited): Problem[] {
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  const dateOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return [
    ...events.flatMap((event) => {
      const others = events.filter((other) => other !== event && areTied(event, other));
      return warnOfEvent(event, others, dateOf(piecesOf(event)));
    }),
    ...claims.flatMap((claim) => {
      const facts = events.filter((event) => shares(piecesOf(event), claim.pieces));
      return warnOfClaim(claim, facts, dateOf(claim.pieces));
    }),
  ];
}

const shares = (some: readonly string[], others: readonly string[]) =>
  some.some((id) => others.includes(id));
const follows = (event: CaseEvent, other: CaseEvent) =>
  event.follows.some((link) => link.event === other.id);
const areTied = (one: CaseEvent, other: CaseEvent) =>
  shares(piecesOf(one), piecesOf(other)) || follows(one, other) || follows(other, one);

function warnOfEvent(
  event: CaseEvent,
  others: readonly CaseEvent[],
  pieces: readonly Piece[],
): Problem[] {
  const said = FIELDS.flatMap((field) => daysIn(event[field].fr).map((day) => ({ field, day })));
  const namesOwn = said.some(({ day }) => isOf(event, day));
  return said
    .filter(({ day }) => !isOf(event, day) && isNear(event, day))
    .filter(({ day }) => !others.some((other) => isOf(other, day)))
    .filter(({ day }) => !(namesOwn && isOfPiece(pieces, day)))
    .map(({ field, day }) => ({
      file: event.file,
      field: `${field}.fr`,
      message: `Le ${nameOf(day)} n’est aucune des deux dates de ce fait (${datesOf(event)}). À relire : la phrase, dans les deux éditions, ou la date`,
    }));
}

function warnOfClaim(
  claim: Claim,
  facts: readonly CaseEvent[],
  pieces: readonly Piece[],
): Problem[] {
  const words = claim.text ? [claim.text] : (claim.cells ?? []);
  const said = words.flatMap(({ fr }, at) =>
    daysIn(fr).map((day) => ({ day, field: claim.text ? 'text.fr' : `cells.${at}.fr` })),
  );
  const isOfFact = (day: SaidDay) => facts.some((fact) => isOf(fact, day));
  const namesFact = said.some(({ day }) => isOfFact(day));
  return said
    .filter(({ day }) => !isOfFact(day) && !(namesFact && isOfPiece(pieces, day)))
    .flatMap(({ day, field }) => {
      const near = facts.find((fact) => isNear(fact, day));
      if (!near) return [];
      return {
        ...placeOf(claim, field),
        message: `Le ${nameOf(day)} n’est aucune des deux dates du fait ${near.id} (${datesOf(near)}), dont la phrase cite une pièce. À relire : la phrase, dans les deux éditions, ou la date du fait`,
      };
    });
}

/** A day as a text names it, with or without its year. */
type SaidDay = SaidDate & { day: string };

const daysIn = (text: string): SaidDay[] =>
  saidNumbers(text, 'fr').dates.filter((date): date is SaidDay => date.day !== undefined);

/** A day without a year gets the year `otherwise`. */
const dayIn = ({ year, month, day }: SaidDay, otherwise: number): Day =>
  dayOf(Number(year ?? otherwise), month, Number(day));

const stretchOf = (date: When | FuzzyDate) => ('kind' in date ? extentOf(date) : date);

/**
 * Whether a day lies in a date; without a year of its own, in any year of that date. Something ongoing has no last day.
 */
function liesIn(date: When | FuzzyDate, said: SaidDay): boolean {
  const { start, end = Infinity } = stretchOf(date);
  const [first, last] = [calendarOf(start).year, calendarOf(Math.min(end - 1, start + 3660)).year];
  return Array.from({ length: last - first + 1 }, (_, at) => dayIn(said, first + at)).some(
    (day) => day >= start && day < end,
  );
}

const isOf = ({ happened, disclosed }: CaseEvent, said: SaidDay) =>
  liesIn(happened, said) || liesIn(disclosed, said);

const isOfPiece = (pieces: readonly Piece[], said: SaidDay) =>
  pieces.some(({ date }) => liesIn(date, said));

function isNear({ happened, disclosed }: CaseEvent, said: SaidDay): boolean {
  return [happened, disclosed].flatMap(knownDays).some((known) => {
    const { year, month, date } = calendarOf(known);
    const alike = [
      Number(said.day) === date,
      said.month === month,
      Number(said.year ?? year) === year,
    ].filter(Boolean).length;
    return alike >= 2 || Math.abs(dayIn(said, year) - known) <= NEAR_DAYS;
  });
}

/** First and last day of a date; none for a year or a season, which has too many days close to it. */
function knownDays(date: When | FuzzyDate): Day[] {
  const { start, end } = stretchOf(date);
  if (end === undefined) return [start];
  return end - start <= NEAR_DAYS ? [start, end - 1] : [];
}

function nameOf({ day, month, year }: SaidDay): string {
  const iso = isoOf(dayOf(Number(year ?? 2000), month, Number(day)));
  const name = formatIsoDay(iso, 'fr');
  return year ? name : name.replace(/\s\d{4}$/u, '');
}

const datesOf = ({ happened, disclosed }: CaseEvent) => `${happened.edtf}, ${disclosed.edtf}`;
