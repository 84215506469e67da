/** Writes a whole number below a thousand in words, in the spellings in use. Pure. */

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
