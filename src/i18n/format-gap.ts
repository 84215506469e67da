/**
 * Knows how the time between a fact and its disclosure is said: as imprecise as the two dates are, an
 * interval that both allow, never the middle of one. Runs at build.
 */
import { cameOutLater, gapOf, type Gap } from '../calendar/gap.ts';
import type { FuzzyDate, When } from '../calendar/when.ts';
import type { Locale } from './locale.ts';

const DAYS_PER_YEAR = 365.25;
const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;

/** How far both ends of a gap may lie from the one number that says it, as a share of it. */
export const TOLERANCE = 1 / 8;
/** Fewest units that a gap is said in: « 1 an » for 20 months would say too little. */
const UNITS_MIN = 2;
/** Doubt in units from which a gap is said between two numbers of them: never one number, nor a finer unit. */
const WIDE_DOUBT = 0.5;

/** Units of a gap, the coarsest first, with the days in one; there are always several of them. */
const UNITS = [
  { days: DAYS_PER_YEAR, fr: 'ans', en: 'years' },
  { days: DAYS_PER_MONTH, fr: 'mois', en: 'months' },
] as const;
const DAY = { fr: 'jours', en: 'days' } as const;

/** What is said of a gap: one number of a unit, or the two between which it lies; `isAbout` where it is rounded. */
export interface SaidGap {
  low: number;
  high: number;
  unitDays: number;
  isAbout: boolean;
}

/**
 * The roundest words that the dates bear: two numbers, rounded outwards, where the doubt is wide; one,
 * where it is not and both ends lie within TOLERANCE of it; else the same in a finer unit, and at last in days.
 */
export function roundGap({ minDays, maxDays, isApproximate }: Gap): SaidGap {
  for (const { days: unitDays } of UNITS) {
    const [min, max] = [minDays / unitDays, maxDays / unitDays];
    const middle = Math.round((min + max) / 2);
    const reach = middle * TOLERANCE;
    const isWide = max - min >= WIDE_DOUBT;
    if (!isWide && middle >= UNITS_MIN && middle - min <= reach && max - middle <= reach)
      return { low: middle, high: middle, unitDays, isAbout: true };
    const [low, high] = [Math.floor(min), Math.ceil(max)];
    if (isWide && low >= UNITS_MIN) return { low, high, unitDays, isAbout: isApproximate };
  }
  return { low: minDays, high: maxDays, unitDays: 1, isAbout: isApproximate };
}

/**
 * Length of the gap of an event: « 20 jours », « environ 8 mois », « entre 5 et 32 jours ». Undefined
 * where the dates prove no more than an ordinary delay.
 */
export function formatGap(
  happened: When,
  disclosed: FuzzyDate,
  locale: Locale,
): string | undefined {
  if (!cameOutLater(happened, disclosed)) return undefined;
  const { low, high, unitDays, isAbout } = roundGap(gapOf(happened, disclosed));
  const unit = UNITS.find(({ days }) => days === unitDays) ?? DAY;
  const counted = `${high} ${unit[locale]}`;
  if (low === high)
    return isAbout ? `${locale === 'fr' ? 'environ' : 'about'} ${counted}` : counted;
  return locale === 'fr'
    ? `entre ${low} et ${counted}${isAbout ? ' environ' : ''}`
    : `between ${isAbout ? 'about ' : ''}${low} and ${counted}`;
}
