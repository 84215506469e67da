/** The two languages of the site; French is the reference. */
export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The edition at the root: what a visitor of neither language is given. */
export const DEFAULT_LOCALE: Locale = 'fr';

/** A text in both languages. */
export type Bilingual = Readonly<Record<Locale, string>>;
