/** The two languages of the site; French is the reference. */
export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The edition at the root, for a visitor of neither language. */
export const DEFAULT_LOCALE: Locale = 'fr';

/** The language of the other edition. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'fr' ? 'en' : 'fr';
}

/** A text in both languages. */
export type Bilingual = Readonly<Record<Locale, string>>;

/** The edition of a page, from `Astro.currentLocale`. */
export function localeOf(current: string | undefined): Locale {
  return LOCALES.find((locale) => locale === current) ?? DEFAULT_LOCALE;
}
