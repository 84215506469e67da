/** Knows how to step from one ISO day to the next. Refuses zones and clocks: days are UTC. */

/** `2023-05-21`: a day of the calendar, in the order of its text. */
export type IsoDay = string;

const MS_PER_DAY = 86_400_000;

/** Whole days since 1970-01-01; NaN for a text that is no day. */
export function dayNumber(day: IsoDay): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

/** Whether a text is a day of the calendar: `2023-02-30` is none. */
export function isIsoDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isoOfNumber(dayNumber(text)) === text;
}

/** The day after (`1`) or before (`-1`). */
export function shiftDay(day: IsoDay, by: number): IsoDay {
  return isoOfNumber(dayNumber(day) + by);
}

function isoOfNumber(number: number): IsoDay {
  return Number.isNaN(number) ? '' : new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}
