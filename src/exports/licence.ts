/** Knows under which licences the data are, and says it in plain text, beside files that have no room for it. Pure. */
import { formatIsoDay } from '../i18n/format.ts';
import { LOCALES } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import type { DataState } from './data-state.ts';

/** Address of each licence by its SPDX identifier: that of dates and sources, that of words. */
export const LICENCES = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
} as const;

/** Where what the licences cover is said in whole, beside the files. */
export const LICENCE_FILE = 'licence.txt';

/** Columns that hold the words of others, by their table: no licence of ours covers them. */
const OF_OTHERS: Readonly<Record<string, readonly string[]>> = {
  pieces: ['title'],
  quotes: ['text'],
  answers: ['quotation_fr', 'quotation_en'],
};

/** Under what a column is: words are those of one language, and say so by their name. */
export function columnLicence(table: string, name: string): keyof typeof LICENCES | 'authors' {
  if (OF_OTHERS[table]?.includes(name)) return 'authors';
  return /(?:^|_)(?:fr|en)$/.test(name) ? 'CC-BY-SA-4.0' : 'CC0-1.0';
}

/** Whether a file is made of quotations, and so under no licence of ours. */
export const isOfOthers = (contents: string) => contents === 'quotes';

/** Text of `licence.txt`: French, then English, each with the state that it came with. */
export function licenceText({ version, verified }: DataState): string {
  return LOCALES.map((locale) => {
    const { licenceFile, licences, licenceColumns, quotations } = strings(locale).dataPage;
    const each = Object.entries(LICENCES).map(
      ([name, address]) => `${licences[name as keyof typeof LICENCES]}\n${name}, ${address}`,
    );
    const { title, edition, scope, sources } = licenceFile;
    const state = edition(version, formatIsoDay(verified, locale));
    return [title, state, scope, ...each, sources, quotations, licenceColumns]
      .map((paragraph) => `${paragraph}\n`)
      .join('\n');
  }).join('\n\n');
}

/**
 * Packages that leave something elsewhere than in scripts: utilities are written by the first; the empty parts of a deck
 * are the second's; pictures are drawn with the outlines of the next two; the last are the typefaces of pages.
 */
export const UNBUNDLED_PACKAGES = [
  'tailwindcss',
  'pptxgenjs',
  '@expo-google-fonts/spectral',
  '@expo-google-fonts/public-sans',
  '@fontsource/spectral',
  '@fontsource-variable/public-sans',
];
