/**
 * Typesets the running text of an entry in the typography of its language, with the French original after each English
 * quotation (quoted-originals.ts).
 */
import { LOCALES, type Bilingual } from '../i18n/locale.ts';
import { typeset } from '../i18n/typography.ts';
import { withOriginals } from './quoted-originals.ts';

/** Fields that name something in a heading or a drawing, without space for the originals, or are a quotation themselves. */
const NAMES: ReadonlySet<string> = new Set(['title', 'label', 'name', 'word', 'quote']);

/** A copy of the value with every `{ fr, en }` pair typeset. */
export function typesetEntry<Value>(value: Value, key = ''): Value {
  if (Array.isArray(value)) return value.map((inner) => typesetEntry(inner, key)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  if (isBilingual(value)) {
    const { fr, en } = value;
    const typesetEn = typeset(en, 'en');
    return {
      ...value,
      fr: typeset(fr, 'fr'),
      en: NAMES.has(key) ? typesetEn : withOriginals({ fr, en: typesetEn }),
    };
  }
  const pairs = Object.entries(value).map(([name, inner]) => [name, typesetEntry(inner, name)]);
  return Object.fromEntries(pairs) as Value;
}

function isBilingual(value: object): value is Bilingual {
  return LOCALES.every((locale) => typeof (value as Partial<Bilingual>)[locale] === 'string');
}
