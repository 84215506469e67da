/**
 * The three regimes, the aspects compared, and which version of a rule applies on a day. Contains no text of a rule and
 * no calendar: a day is its ISO string (`2023-05-20`), and ISO days sort as strings.
 */

import type { IsoDay } from '../../calendar/day.ts';

/** Real-time experiment of article 10; deferred analysis in a criminal investigation; facial recognition. */
export const REGIMES = ['article-10', 'differe', 'visage'] as const;
export type Regime = (typeof REGIMES)[number];

/** Aspects compared, in the order of the rows. The last one is the state of the rule. */
export const ASPECTS = [
  'but',
  'moment',
  'images',
  'biometrie',
  'utilisateurs',
  'autorisation',
  'controle',
  'donnees',
  'etat',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** The row that gives the force of each rule; its versions cover every day. */
export const STATE_ASPECT = 'etat' satisfies Aspect;

/**
 * Force of a rule on a day. `awaiting`: published, its decree to come; `exceptions`: no general rule, some uses
 * allowed; `unverified`: what followed was not checked; `reported`: secondary sources give a rule, but its text was not
 * read.
 */
export const FORCES = [
  'none',
  'awaiting',
  'in-force',
  'exceptions',
  'ended',
  'unverified',
  'reported',
] as const;
export type Force = (typeof FORCES)[number];

/**
 * Date of the CNIL's position on such cameras. The last day is the one on which the rules were last checked.
 */
export const FIRST_REGIME_DAY: IsoDay = '2022-07-19';

/** Days worth choosing; `events` among the words of the interface names what happened on each. */
export const REGIME_DAYS = [
  '2022-07-19',
  '2023-05-20',
  '2023-05-21',
  '2024-07-26',
  '2024-12-05',
  '2025-02-02',
  '2025-03-31',
  '2025-04-01',
  '2026-02-13',
  '2026-08-18',
] as const satisfies readonly IsoDay[];

/** Period of validity of a version, both days included; `to` is undefined while it lasts. */
export interface Validity {
  from: IsoDay;
  to: IsoDay | undefined;
}

/** `now`: the version applies on the day; `over`: the last one has expired; `to-come`: the first one has not begun. */
export type Presence = 'now' | 'over' | 'to-come';

export interface Stood<Version> {
  version: Version;
  presence: Presence;
}

/** Whether a rule applied on a day; its first and last days are included. */
export function standsOn(day: IsoDay, { from, to }: Validity): boolean {
  return from <= day && (to === undefined || day <= to);
}

/** The version to show for a day, from `versions` in chronological order. Undefined without versions. */
export function versionOn<Version extends Validity>(
  day: IsoDay,
  versions: readonly Version[],
): Stood<Version> | undefined {
  const now = versions.find((version) => standsOn(day, version));
  if (now) return { version: now, presence: 'now' };
  const over = versions.findLast(({ to }) => to !== undefined && to < day);
  if (over) return { version: over, presence: 'over' };
  const [first] = versions;
  return first && { version: first, presence: 'to-come' };
}

/** Notes shown in a cell when no version applies on the day. */
export const ABSENCES = ['ended', 'unverified', 'reported', 'to-come'] as const;
export type Absence = (typeof ABSENCES)[number];

/** The note for a version that does not apply on the day, given the force of its regime; undefined if it applies. */
export function absenceOf(presence: Presence, force: Force | undefined): Absence | undefined {
  if (presence === 'now') return undefined;
  if (presence === 'to-come') return 'to-come';
  return force === 'unverified' || force === 'reported' ? force : 'ended';
}
