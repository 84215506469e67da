/** Knows under which licences the data are, and says it in plain text, beside files that have no room for it. Pure. */
import { LOCALES } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';

/** Address of each licence by its SPDX identifier: that of dates and sources, that of words. */
export const LICENCES = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
} as const;

/** Text of `licence.txt`: French, then English. */
export function licenceText(): string {
  return LOCALES.map((locale) => {
    const { licenceFile, licences, quotations } = strings(locale).dataPage;
    const each = Object.entries(LICENCES).map(
      ([name, address]) => `${licences[name as keyof typeof LICENCES]}\n${name}, ${address}`,
    );
    return [licenceFile.title, licenceFile.scope, ...each, licenceFile.sources, quotations]
      .map((paragraph) => `${paragraph}\n`)
      .join('\n');
  }).join('\n\n');
}
