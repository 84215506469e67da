/** Knows which words of an entry are running text, and sets them in the typography of their language. */
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { typeset } from '../i18n/typography.ts';

/** The same value, with every `{ fr, en }` pair inside it typeset. */
export function typesetEntry<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(typesetEntry) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([key, inner]) => [
    key,
    typeof inner === 'string' && isLocale(key) ? typeset(inner, key) : typesetEntry(inner),
  ]);
  return Object.fromEntries(pairs) as Value;
}

function isLocale(key: string): key is Locale {
  return (LOCALES as readonly string[]).includes(key);
}
