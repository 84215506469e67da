/** Checks that nothing was checked, searched for, read or corrected on a day to come. Pure: today is an argument. */
import { isoOf, parseIsoDay, type Day } from '../../calendar/day.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { CaseEntries } from '../case-entry.ts';
import { refuse } from './check-reference.ts';

/** Fields that record when somebody did something, in any entry. */
const DONE = ['verified', 'soughtOn', 'consulted'] as const;
/** Entries with a `date` that records it too; a document, a trial or an order may have any date. */
const DATED: readonly string[] = ['corrections'];

/** Most days by which the clock of a machine is taken to be slow. */
const SLOW_DAYS_MAX = 31;

/**
 * Problems of days after today, in every entry; the sentences of a sheet share one day, reported once. The newest
 * version of the site is in the past, and today is at least its day: a copy builds even if the clock is slow, by
 * SLOW_DAYS_MAX at most, or stopped before the version that precedes it.
 */
export function checkComingDays(entries: CaseEntries, clock: Day): Problem[] {
  const [newest, older] = entries.versions;
  const released = parseIsoDay(newest?.date ?? '') ?? clock;
  const isSlow = clock < (parseIsoDay(older?.date ?? '') ?? clock);
  if (newest && !isSlow && released > clock + SLOW_DAYS_MAX)
    return [
      refuse(newest.file, 'date', newest.date, {
        accepted: `un jour jusqu’à aujourd’hui, ${isoOf(clock)}`,
        example: `date: ${isoOf(clock)}`,
      }),
    ];
  const today = Math.max(clock, released);
  const told = new Set<string>();
  return (Object.entries(entries) as [string, { file: string }[]][]).flatMap(([kind, list]) =>
    list.flatMap((entry) =>
      [...DONE, ...(DATED.includes(kind) ? ['date'] : [])].flatMap((field) => {
        const day = beginningIn((entry as Record<string, unknown>)[field]);
        const key = `${entry.file} ${field} ${day}`;
        if (day === undefined || day <= today || told.has(key)) return [];
        told.add(key);
        return refuse(entry.file, field, isoOf(day), {
          accepted: `un jour jusqu’à aujourd’hui, ${isoOf(today)}`,
          example: `${field}: ${isoOf(today)}`,
        });
      }),
    ),
  );
}

/** The earliest day that a date may be. */
function beginningIn(value: unknown): Day | undefined {
  if (typeof value === 'string') return parseIsoDay(value);
  const { start } = Object(value) as { start?: unknown };
  return typeof start === 'number' ? start : undefined;
}
