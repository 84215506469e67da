/**
 * Lists the usual spellings of a short answer that is a date or a number, so that an author writes only one of them.
 * The checks, the page and the files for learning platforms use this list. Pure.
 */
import { parseIsoDay } from '../../calendar/day.ts';
import { foldAnswer, type AnswerKind } from './shown-question.ts';

type Language = 'fr' | 'en';

/** A short answer as read; `value` is the same in both languages, such as `2025-01-27` or `900000`. */
export interface ReadAnswer {
  kind: AnswerKind;
  value: string;
  /** Spellings to accept, the written one first. */
  spellings: string[];
}

/** Years of this case file: other numbers of four digits are counts. */
const YEARS = { first: 1789, last: 2050 } as const;

/** Names of the months, each followed by its abbreviations. */
const MONTHS = {
  fr: [
    ['janvier', 'janv.', 'jan.'],
    ['février', 'févr.', 'fév.'],
    ['mars'],
    ['avril', 'avr.'],
    ['mai'],
    ['juin'],
    ['juillet', 'juill.', 'juil.'],
    ['août'],
    ['septembre', 'sept.'],
    ['octobre', 'oct.'],
    ['novembre', 'nov.'],
    ['décembre', 'déc.'],
  ],
  en: [
    ['January', 'Jan.'],
    ['February', 'Feb.'],
    ['March', 'Mar.'],
    ['April', 'Apr.'],
    ['May'],
    ['June'],
    ['July'],
    ['August', 'Aug.'],
    ['September', 'Sept.', 'Sep.'],
    ['October', 'Oct.'],
    ['November', 'Nov.'],
    ['December', 'Dec.'],
  ],
} as const satisfies Record<Language, readonly (readonly string[])[]>;

/** Words that introduce a month or a year. */
const IN = { fr: 'en', en: 'in' } as const;
/** A word before a rough number. */
const ROUGHLY = { fr: 'environ', en: 'about' } as const;
const SCALES = { million: 1e6, milliard: 1e9, billion: 1e9 } as const;
/** Digits in groups of three, as an author types them. */
const DIGITS = {
  fr: String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+(?:,\d+)?`,
  en: String.raw`\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?`,
} as const;
const EURO = '€';

/**
 * Reads an answer as its author writes it.
 *
 * @returns undefined if it has a digit, but is neither a date nor a number
 */
export function readAnswer(words: string, language: Language): ReadAnswer | undefined {
  const read = readDate(words, language) ?? readNumber(words, language);
  if (read) return { ...read, spellings: eachOnce([words, ...read.spellings]) };
  return /\d/.test(words)
    ? undefined
    : { kind: 'words', value: foldAnswer(words), spellings: [words] };
}

/** All spellings of the accepted answers, the first one written first. */
export function spellingsOf(accept: readonly string[], language: Language): string[] {
  return eachOnce(accept.flatMap((words) => readAnswer(words, language)?.spellings ?? [words]));
}

/** Without those that a comparison of answers does not tell apart. */
function eachOnce(spellings: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const words of spellings)
    if (!known.has(foldAnswer(words))) known.set(foldAnswer(words), words);
  return [...known.values()];
}

function readDate(words: string, language: Language): ReadAnswer | undefined {
  const [, day, name, year = ''] =
    /^(?:(?:(\d{1,2})(?:er)? )?(\p{L}+) )?(\d{4})$/u.exec(words) ?? [];
  const isYear = Number(year) >= YEARS.first && Number(year) <= YEARS.last;
  if (!isYear) return undefined;
  if (name === undefined)
    return { kind: 'date', value: year, spellings: [`${IN[language]} ${year}`] };
  const at = MONTHS[language].findIndex(([month]) => month === name);
  const two = (value: number | string) => String(value).padStart(2, '0');
  const names = (MONTHS[language][at] ?? []).flatMap((month) => [month, month.replace('.', '')]);
  const month = at + 1;
  const value = [year, two(month), ...(day ? [two(day)] : [])].join('-');
  if (at < 0 || parseIsoDay(day ? value : `${value}-01`) === undefined) return undefined;
  if (!day) {
    const named = names.map((one) => `${one} ${year}`);
    const spellings = [
      ...named,
      ...named.map((one) => `${IN[language]} ${one}`),
      `${two(month)}/${year}`,
      `${month}/${year}`,
      value,
    ];
    return { kind: 'date', value, spellings };
  }
  const spellings = [
    ...names.flatMap((one) => namedDays(Number(day), one, year, language)),
    `${two(day)}/${two(month)}/${year}`,
    `${Number(day)}/${month}/${year}`,
    `${two(day)}/${two(month)}/${year.slice(2)}`,
    ...(language === 'fr' ? [`le ${two(day)}/${two(month)}/${year}`] : []),
    `${two(day)}-${two(month)}-${year}`,
    `${two(day)}.${two(month)}.${year}`,
    value,
  ];
  return { kind: 'date', value, spellings };
}

function namedDays(day: number, month: string, year: string, language: Language): string[] {
  if (language === 'fr')
    return [String(day), ...(day === 1 ? ['1er'] : [])].flatMap((one) => [
      `${one} ${month} ${year}`,
      `le ${one} ${month} ${year}`,
    ]);
  const ordinal = `${day}${ordinalEnding(day)}`;
  return [
    `${day} ${month} ${year}`,
    `on ${day} ${month} ${year}`,
    `${ordinal} ${month} ${year}`,
    `the ${ordinal} of ${month} ${year}`,
    `${month} ${day}, ${year}`,
    `${month} ${day} ${year}`,
    `${month} ${ordinal}, ${year}`,
    `on ${month} ${day}, ${year}`,
  ];
}

function ordinalEnding(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] ?? 'th';
}

function readNumber(words: string, language: Language): ReadAnswer | undefined {
  const [, rough, digits, scale, unit = ''] =
    new RegExp(
      `^(${ROUGHLY[language]} )?(${DIGITS[language]})(?:[ \\u00a0](million|milliard|billion)s?)?(?: ?(?:d['’])?([\\p{L}€%](?!.*\\d{3}).*))?$`,
      'u',
    ).exec(words) ?? [];
  if (digits === undefined || isMonth(unit, language)) return undefined;
  const plain =
    language === 'fr' ? digits.replace(/\s/g, '').replace(',', '.') : digits.replaceAll(',', '');
  const factor = scale ? SCALES[scale as keyof typeof SCALES] : 1;
  const value = Number((Number(plain) * factor).toFixed(6));
  const amounts = [...(scale ? scaledAmounts(plain, scale) : []), ...plainAmounts(value, language)];
  const counted = eachOnce(amounts.flatMap((amount) => withUnit(amount, unit, language)));
  const spellings = rough
    ? [...counted, ...counted.map((one) => `${ROUGHLY[language]} ${one}`)]
    : counted;
  return { kind: 'number', value: String(value), spellings };
}

/** Whether a unit begins with the name of a month: a day without its year. */
function isMonth(unit: string, language: Language): boolean {
  const names: readonly string[] = MONTHS[language].flat();
  return names.includes(unit.split(' ')[0] ?? '');
}

/** `0,9 million`, also in the plural and with a point, as on a numeric keypad. */
function scaledAmounts(plain: string, scale: string): string[] {
  return [plain, plain.replace('.', ',')].flatMap((digits) => [
    `${digits} ${scale}`,
    `${digits} ${scale}s`,
  ]);
}

/** `900 000`, `900000`; a number below a thousand also in words. */
function plainAmounts(value: number, language: Language): string[] {
  if (!Number.isInteger(value)) return [String(value), String(value).replace('.', ',')];
  const digits = String(value);
  const grouped = digits.replace(/\B(?=(?:\d{3})+$)/g, language === 'fr' ? ' ' : ',');
  return [digits, grouped, ...numberInWords(value, language)];
}

/** The amount alone, and with its unit; euros also with their sign. */
function withUnit(amount: string, unit: string, language: Language): string[] {
  if (unit === '') return [amount];
  const whole = /^(?:sur|out of) (\d+)$/.exec(unit)?.[1];
  if (whole) return [amount, `${amount} ${unit}`, `${amount}/${whole}`];
  const isMoney = /^euros?$/i.test(unit) || unit === EURO;
  if (isMoney) {
    const link = language === 'fr' && /million|milliard/.test(amount) ? " d'" : ' ';
    const signed = language === 'fr' ? [] : [`${EURO}${amount}`];
    return [amount, `${amount}${link}euros`, `${amount} ${EURO}`, `${amount}${EURO}`, ...signed];
  }
  return /^\p{L}/u.test(unit)
    ? [amount, `${amount} ${unit}`]
    : [amount, `${amount} ${unit}`, `${amount}${unit}`];
}

const SMALL = {
  fr: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
} as const;
const small = { fr: SMALL.fr.split(' '), en: SMALL.en.split(' ') };
const TENS = {
  fr: ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', '', 'quatre-vingt', ''],
  en: ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
} as const;

/**
 * Spellings of a number: the traditional one, then with a hyphen everywhere (the French spelling of 1990) and with
 * none. Empty from a thousand.
 */
export function numberInWords(value: number, language: 'fr' | 'en'): string[] {
  if (!Number.isInteger(value) || value < 0 || value > 999) return [];
  const words = language === 'fr' ? french(value) : english(value);
  const hyphened = language === 'fr' ? [words.replaceAll(' ', '-')] : [];
  return [...new Set([words, ...hyphened, words.replaceAll('-', ' ')])];
}

function english(value: number): string {
  if (value < 20) return small.en[value] ?? '';
  if (value < 100) {
    const rest = value % 10;
    return `${TENS.en[Math.floor(value / 10)] ?? ''}${rest ? `-${small.en[rest] ?? ''}` : ''}`;
  }
  const rest = value % 100;
  return `${small.en[Math.floor(value / 100)] ?? ''} hundred${rest ? ` and ${english(rest)}` : ''}`;
}

function french(value: number): string {
  if (value < 20) return small.fr[value] ?? '';
  if (value < 100) {
    // Sixty and eighty count on to nineteen: soixante-dix, quatre-vingt-dix.
    const tens = value >= 60 ? Math.floor(value / 20) * 2 : Math.floor(value / 10);
    const rest = value - tens * 10;
    const word = TENS.fr[tens] ?? '';
    if (rest === 0) return tens === 8 ? `${word}s` : word;
    const isJoined = tens < 8 && (rest === 1 || rest === 11);
    return isJoined ? `${word} et ${french(rest)}` : `${word}-${french(rest)}`;
  }
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const word = hundreds === 1 ? 'cent' : `${small.fr[hundreds] ?? ''} cent`;
  if (rest === 0) return hundreds === 1 ? word : `${word}s`;
  return `${word} ${french(rest)}`;
}
