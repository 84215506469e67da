/** Checks that nothing was checked, searched for, read or corrected on a day to come. Pure: today is an argument. */
import { isoOf, parseIsoDay, type Day } from '../../calendar/day.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { CaseEntries } from '../case-entry.ts';
import { refuse } from './check-reference.ts';

/** Fields that record when somebody did something, in any entry. */
const DONE = ['verified', 'soughtOn', 'consulted'] as const;
/** Entries with a `date` that records it too; a document, a trial or an order may have any date. */
const DATED: readonly string[] = ['corrections'];

/**
 * Problems of days after today, in every entry; the sentences of a sheet share one day, reported once. A clock earlier
 * than most of these days has stopped and judges none of them: a copy builds on any machine.
 */
export function checkComingDays(entries: CaseEntries, today: Day): Problem[] {
  const done = (Object.entries(entries) as [string, { file: string }[]][]).flatMap(([kind, list]) =>
    list.flatMap((entry) =>
      [...DONE, ...(DATED.includes(kind) ? ['date'] : [])].flatMap((field) => {
        const day = beginningIn((entry as Record<string, unknown>)[field]);
        return day === undefined ? [] : [{ file: entry.file, field, day }];
      }),
    ),
  );
  const coming = done.filter(({ day }) => day > today);
  if (coming.length > done.length / 2) return [];
  const each = new Map(coming.map((one) => [`${one.file} ${one.field} ${one.day}`, one]));
  return [...each.values()].flatMap(({ file, field, day }) =>
    refuse(file, field, isoOf(day), {
      accepted: `un jour jusqu’à aujourd’hui, ${isoOf(today)}`,
      example: `${field}: ${isoOf(today)}`,
    }),
  );
}

/** The earliest day that a date may be. */
function beginningIn(value: unknown): Day | undefined {
  if (typeof value === 'string') return parseIsoDay(value);
  const { start } = Object(value) as { start?: unknown };
  return typeof start === 'number' ? start : undefined;
}
