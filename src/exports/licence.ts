/** States the licences of the data, in plain text beside the files that have no field for them. Pure. */
import { formatIsoDay } from '../i18n/format.ts';
import { LOCALES } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import type { DataState } from './data-state.ts';

/** URL of each licence by its SPDX identifier: for dates and sources, then for words. */
export const LICENCES = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
} as const;

/** Licence of our words, in a label. */
export const WORDS_LICENCE = 'CC BY-SA 4.0';

/** File that explains in full what the licences cover. */
export const LICENCE_FILE = 'licence.txt';

/** Columns with the words of other people, by table: none of our licences covers them. */
const OF_OTHERS: Readonly<Record<string, readonly string[]>> = {
  pieces: ['title'],
  quotes: ['text'],
  answers: ['quotation_fr', 'quotation_en'],
};

/** Licence of a column. The name of a column of words ends with its language. */
export function columnLicence(table: string, name: string): keyof typeof LICENCES | 'authors' {
  if (OF_OTHERS[table]?.includes(name)) return 'authors';
  return /(?:^|_)(?:fr|en)$/.test(name) ? 'CC-BY-SA-4.0' : 'CC0-1.0';
}

/** Whether a file consists of quotations, which none of our licences covers. */
export const isOfOthers = (contents: string) => contents === 'quotes';

/** Text of `licence.txt`: French, then English, each with the version and date of the data. */
export function licenceText({ version, verified }: DataState): string {
  return LOCALES.map((locale) => {
    const { licenceFile, licences, licenceColumns, licenceLimits, quotations } =
      strings(locale).dataPage;
    const each = Object.entries(LICENCES).map(
      ([name, address]) => `${licences[name as keyof typeof LICENCES]}\n${name}, ${address}`,
    );
    const { title, edition, scope, sources } = licenceFile;
    const state = edition(version, formatIsoDay(verified, locale));
    return [title, state, scope, ...each, sources, licenceLimits, quotations, licenceColumns]
      .map((paragraph) => `${paragraph}\n`)
      .join('\n');
  }).join('\n\n');
}

/**
 * Packages with output elsewhere than in scripts: the first writes utilities, the second the empty parts of a
 * sheet to edit, the third is the outline of the map; the next two draw the text of pictures; the last two are the
 * typefaces of pages.
 */
export const UNBUNDLED_PACKAGES = [
  'tailwindcss',
  'docx',
  'world-atlas',
  '@expo-google-fonts/spectral',
  '@expo-google-fonts/public-sans',
  '@fontsource/spectral',
  '@fontsource-variable/public-sans',
];
