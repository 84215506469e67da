/**
 * Knows the three regimes, what is compared of them, and which version of a rule stood on a day.
 * Refuses to know what the rules say, and calendars: a day is its ISO text (`2023-05-20`), and ISO
 * days sort as texts.
 */

import type { IsoDay } from '../../calendar/iso-day.ts';

/** Real-time experiment of article 10; deferred analysis in a criminal investigation; facial recognition. */
export const REGIMES = ['article-10', 'differe', 'visage'] as const;
export type Regime = (typeof REGIMES)[number];

/** What is compared, in the order of the rows. The last says where things stood. */
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

/** The row whose versions say the force of the rule, and leave no day out. */
export const STATE_ASPECT = 'etat' satisfies Aspect;

/**
 * What force a rule has on a day. `awaiting`: published, its decree to come; `exceptions`: no general
 * rule, some uses allowed; `unverified`: what followed was not checked; `reported`: secondary sources
 * give a rule whose text was not read.
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

/** The CNIL's position on such cameras. The last day that can be chosen is that on which the rules were last checked. */
export const FIRST_REGIME_DAY: IsoDay = '2022-07-19';

/**
 * The days that have a page: before the law, its publication, its first day in force, the opening of the Games, the last day
 * of the experiment, the day after, the referral of its extension, the last law known.
 */
export const REGIME_DAYS = [
  '2022-07-19',
  '2023-05-20',
  '2023-05-21',
  '2024-07-26',
  '2025-03-31',
  '2025-04-01',
  '2026-02-13',
  '2026-08-18',
] as const satisfies readonly IsoDay[];
export type RegimeDay = (typeof REGIME_DAYS)[number];

/** Days on which a version stands, both included; no `to` while it lasts. */
export interface Validity {
  from: IsoDay;
  to: IsoDay | undefined;
}

/** Where a version is on a day: it stands; the last of those that are over; the first of those to come. */
export type Presence = 'now' | 'over' | 'to-come';

export interface Stood<Version> {
  version: Version;
  presence: Presence;
}

/** Whether a rule stood on a day: its first and its last day are days on which it did. */
export function standsOn(day: IsoDay, { from, to }: Validity): boolean {
  return from <= day && (to === undefined || day <= to);
}

/** The version that tells a day; `versions` are in the order of time. Undefined without versions. */
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

/** What a cell says of a version that does not stand on the day. */
export const ABSENCES = ['ended', 'unverified', 'reported', 'to-come'] as const;
export type Absence = (typeof ABSENCES)[number];

/** Why a cell does not say its rule in the present, given the force of its regime on the day. */
export function absenceOf(presence: Presence, force: Force | undefined): Absence | undefined {
  if (presence === 'now') return undefined;
  if (presence === 'to-come') return 'to-come';
  return force === 'unverified' || force === 'reported' ? force : 'ended';
}

/** Days up to `last` on which something changes, in order: a version begins, or has just ended. */
export function changesOf(
  validities: readonly Validity[],
  last: IsoDay,
  dayAfter: (day: IsoDay) => IsoDay,
): IsoDay[] {
  const days = validities.flatMap(({ from, to }) => [from, ...(to ? [dayAfter(to)] : [])]);
  return [...new Set(days)].filter((day) => day >= FIRST_REGIME_DAY && day <= last).sort();
}
