/**
 * Words the time between a fact and its disclosure, the same way everywhere: as imprecise as the two dates, never the
 * middle of what they leave open, and only the shortest wait if they leave much open. Runs at build.
 */
import { cameOutLater, gapOf, type Gap } from '../calendar/gap.ts';
import type { FuzzyDate, When } from '../calendar/when.ts';
import type { Locale } from './locale.ts';

const DAYS_PER_YEAR = 365.25;
const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;
const MONTHS_PER_YEAR = 12;

/** How far both ends of a gap may lie from the one number that expresses it, as a share of that number. */
export const TOLERANCE = 1 / 8;
/**
 * How far two numbers of months may lie inside the range that the dates allow, in months: three days. A minimum never
 * does.
 */
export const NEARLY_MONTHS = 0.1;
/** Fewest months in which a gap is expressed: a shorter one is expressed in days. */
const MONTHS_MIN = 2;
/** Uncertainty in months from which a gap is expressed as a range of months, never as one number or in days. */
const WIDE_DOUBT = 0.5;
/** Width of a range in months beyond which only its minimum is given. */
const BETWEEN_MAX = 2;

/** Wording of a gap: one number, a range, or a minimum; `isAbout` if it is approximate. */
export interface SaidGap {
  low: number;
  /** Undefined if only the minimum is given. */
  high: number | undefined;
  unit: 'month' | 'day';
  isAbout: boolean;
}

/**
 * The roundest wording that the dates support: one number of months if the uncertainty is small and both ends lie
 * within TOLERANCE of it; a range if it is not; the minimum if the ends lie far apart; otherwise days.
 */
export function roundGap({ minDays, maxDays, isApproximate }: Gap): SaidGap {
  const [min, max] = [minDays / DAYS_PER_MONTH, maxDays / DAYS_PER_MONTH];
  const middle = Math.round((min + max) / 2);
  const reach = middle * TOLERANCE;
  const isWide = max - min >= WIDE_DOUBT;
  if (!isWide && middle >= MONTHS_MIN && middle - min <= reach && max - middle <= reach)
    return { low: middle, high: middle, unit: 'month', isAbout: true };
  const low = Math.floor(min + NEARLY_MONTHS);
  const high = Math.ceil(max - NEARLY_MONTHS);
  if (isWide && low >= MONTHS_MIN)
    return high - low > BETWEEN_MAX
      ? { low: Math.floor(min), high: undefined, unit: 'month', isAbout: isApproximate }
      : { low, high, unit: 'month', isAbout: isApproximate };
  return { low: minDays, high: maxDays, unit: 'day', isAbout: isApproximate };
}

/**
 * Length of the gap of an event: « 20 jours », « environ 11 mois », « 8 à 9 mois », « au moins 7 ans et 10
 * mois ». Undefined if the dates prove no more than an ordinary delay.
 */
export function formatGap(
  happened: When,
  disclosed: FuzzyDate,
  locale: Locale,
): string | undefined {
  if (!cameOutLater(happened, disclosed)) return undefined;
  const { low, high, unit, isAbout } = roundGap(gapOf(happened, disclosed));
  const isFrench = locale === 'fr';
  if (high === undefined) {
    const least = `${isFrench ? 'au moins' : 'at least'} ${sayMonths(low, locale)}`;
    return isAbout ? `${isFrench ? 'environ, ' : 'about, '}${least}` : least;
  }
  const unitName = { month: { fr: 'mois', en: 'months' }, day: { fr: 'jours', en: 'days' } }[unit];
  if (low === high) {
    const counted = unit === 'month' ? sayMonths(high, locale) : `${high} ${unitName[locale]}`;
    return isAbout ? `${isFrench ? 'environ' : 'about'} ${counted}` : counted;
  }
  return isFrench
    ? `${low} à ${high} ${unitName.fr}${isAbout ? ' environ' : ''}`
    : `${isAbout ? 'about ' : ''}${low} to ${high} ${unitName.en}`;
}

/** « 13 mois », « 2 ans », « 7 ans et 10 mois »: years are used from two years on. */
function sayMonths(months: number, locale: Locale): string {
  const years = Math.floor(months / MONTHS_PER_YEAR);
  const rest = months - years * MONTHS_PER_YEAR;
  if (years < 2) return `${months} ${locale === 'fr' ? 'mois' : 'months'}`;
  const said = locale === 'fr' ? `${years} ans` : `${years} years`;
  if (rest === 0) return said;
  return locale === 'fr'
    ? `${said} et ${rest} mois`
    : `${said} and ${rest} ${rest === 1 ? 'month' : 'months'}`;
}
