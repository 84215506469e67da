/** The two languages of the site; French is the reference. */
export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in both languages. */
export type Bilingual = Readonly<Record<Locale, string>>;
