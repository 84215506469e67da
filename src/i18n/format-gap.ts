/**
 * Knows how the time between a fact and its disclosure is said, one way everywhere: as imprecise as the two dates are,
 * never the middle of what they leave open, and the shortest wait where they leave much open. Runs at build.
 */
import { cameOutLater, gapOf, type Gap } from '../calendar/gap.ts';
import type { FuzzyDate, When } from '../calendar/when.ts';
import type { Locale } from './locale.ts';

const DAYS_PER_YEAR = 365.25;
const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;
const MONTHS_PER_YEAR = 12;

/** How far both ends of a gap may lie from the one number that says it, as a share of it. */
export const TOLERANCE = 1 / 8;
/** How far two numbers of months may lie inside of what the dates allow, in months: three days. The least never does. */
export const NEARLY_MONTHS = 0.1;
/** Fewest months that a gap is said in: below, it is said in days. */
const MONTHS_MIN = 2;
/** Doubt in months from which a gap is said between two numbers of them: never one number, nor in days. */
const WIDE_DOUBT = 0.5;
/** Months between two numbers beyond which only the least of them is said. */
const BETWEEN_MAX = 2;

/** What is said of a gap: a number, two between which it lies, or the least that it is; `isAbout` where that is rounded. */
export interface SaidGap {
  low: number;
  /** Undefined where only the least is said. */
  high: number | undefined;
  unit: 'month' | 'day';
  isAbout: boolean;
}

/**
 * The roundest words that the dates bear: one number of months where the doubt is narrow and both ends lie within
 * TOLERANCE of it; two where it is not; the least of them where they lie far apart; and else days.
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
 * Length of the gap of an event: « 20 jours », « environ 11 mois », « entre 8 et 9 mois », « au moins 7 ans et 10
 * mois ». Undefined where the dates prove no more than an ordinary delay.
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
    ? `entre ${low} et ${high} ${unitName.fr}${isAbout ? ' environ' : ''}`
    : `between ${isAbout ? 'about ' : ''}${low} and ${high} ${unitName.en}`;
}

/** « 13 mois », « 2 ans », « 7 ans et 10 mois »: in years from two of them on. */
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
