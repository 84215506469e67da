/**
 * How many pages of A4 the pages of a session take on paper, and the sheets in large print. Measured in Chromium;
 * tests/browser/print-sheets.spec.ts prints them and compares.
 */
import type { Locale } from '../../i18n/locale.ts';

interface Printed {
  plan: number;
  /** A sheet in its own size, then in large print. */
  pupils: readonly [number, number];
  teachers: readonly [number, number];
}

const PRINTED_PAGES: Readonly<Record<Locale, Readonly<Record<string, Printed>>>> = {
  fr: {
    'emc-2de': { plan: 3, pupils: [3, 7], teachers: [3, 8] },
    'emc-tle': { plan: 4, pupils: [3, 7], teachers: [3, 7] },
    'snt-2de': { plan: 4, pupils: [3, 7], teachers: [3, 6] },
    sources: { plan: 4, pupils: [3, 7], teachers: [3, 6] },
  },
  en: {
    'emc-2de': { plan: 4, pupils: [4, 8], teachers: [4, 9] },
    'emc-tle': { plan: 4, pupils: [4, 8], teachers: [4, 9] },
    'snt-2de': { plan: 4, pupils: [3, 7], teachers: [3, 6] },
    sources: { plan: 4, pupils: [4, 8], teachers: [3, 7] },
  },
};

/** @throws for a session that nobody has printed */
export function printedPages(session: string, locale: Locale): Printed {
  const printed = PRINTED_PAGES[locale][session];
  if (!printed)
    throw new Error(`src/views/lessons/printed-pages.ts: nobody has printed ${session}`);
  return printed;
}
