/** Prepares the rules of the three regimes: each aspect, with every version of its rule. */
import { formatWhenText } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { ASPECTS, REGIMES } from '../regimes/model/regime.ts';
import type { RegimeRow } from '../regimes/model/regime-row.ts';
import { isoOf } from '../calendar/day.ts';
import type { IsoDay } from '../calendar/day.ts';
import { extentOf } from '../calendar/when.ts';
import { inLanguage } from './bilingual-fields.ts';
import type { CaseFile } from './case-entry.ts';
import { remarkLinks } from './remarks.ts';

/** The day on which the rules were last checked: nothing is known of later ones. */
export function lastRegimeDay({ regimes }: Pick<CaseFile, 'regimes'>): IsoDay {
  return regimes.reduce((day, { verified }) => (verified > day ? verified : day), '');
}

/** Rows in the order of ASPECTS. */
export function regimeRows(
  file: Pick<CaseFile, 'regimes' | 'corrections' | 'replies' | 'get'>,
  locale: Locale,
): RegimeRow[] {
  return ASPECTS.flatMap((aspect) => {
    const row = file.regimes.find(({ id }) => id === aspect);
    if (!row) return [];
    const cells = REGIMES.map((regime) => ({
      regime,
      versions: row[regime].map((version) => {
        const { start, end } = extentOf(version.during);
        const { verdict, text, law } = inLanguage(version, locale);
        return {
          ...{ absentOn: version.absentOn, force: version.force, verdict, text, law },
          from: isoOf(start),
          to: end === undefined ? undefined : isoOf(end - 1),
          dates: formatWhenText(version.during, locale),
          isReading: Boolean(version.reading),
          pieces: version.pieces.map(file.get.piece),
        };
      }),
    }));
    return [{ aspect, remarks: remarkLinks('regime', aspect, locale, file), cells }];
  });
}
