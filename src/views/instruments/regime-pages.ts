/** Builds the page of the three regimes, with every version of each rule. */
import { formatWhenText } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { ASPECTS, REGIMES } from '../../regimes/model/regime.ts';
import type { RegimeRow } from '../../regimes/model/regime-row.ts';
import { isoOf } from '../../calendar/day.ts';
import type { IsoDay } from '../../calendar/iso-day.ts';
import { extentOf } from '../../calendar/when.ts';
import type { CaseFile } from '../../case/case-entry.ts';
import { getCaseFile, renderText } from '../../case/case-file.ts';
import { citePage } from '../../case/page-citation.ts';
import { remarkLinks } from '../../case/remarks.ts';
import { ownText } from '../text/texts.ts';

/** The page, with its text as a component. */
export async function regimesPage(locale: Locale) {
  const file = await getCaseFile();
  const { text } = await ownText('regimes', locale);
  const { Content } = await renderText(text);
  // Nothing is known of later days.
  const last: IsoDay = file.regimes.reduce(
    (day, { verified }) => (verified > day ? verified : day),
    '',
  );
  const verified = text.verified > last ? text.verified : last;
  return {
    text,
    Content,
    rows: regimeRows(file, locale),
    /** Day on which the rules were last checked. */
    last,
    verified,
    forms: citePage('regimes', locale, { title: text.title, verified }),
  };
}

function regimeRows(
  file: Pick<CaseFile, 'regimes' | 'corrections' | 'replies' | 'get'>,
  locale: Locale,
): RegimeRow[] {
  return ASPECTS.flatMap((aspect) => {
    const row = file.regimes.find(({ id }) => id === aspect);
    if (!row) return [];
    const cells = REGIMES.map((regime) => ({
      regime,
      versions: row[regime].map(({ during, text, absentOn, law, force, reading, pieces }) => {
        const { start, end } = extentOf(during);
        return {
          from: isoOf(start),
          to: end === undefined ? undefined : isoOf(end - 1),
          dates: formatWhenText(during, locale),
          text: text?.[locale],
          absentOn,
          law: law?.[locale],
          force,
          isReading: Boolean(reading),
          pieces: pieces.map(file.get.piece),
        };
      }),
    }));
    return [{ aspect, remarks: remarkLinks('regime', aspect, locale, file), cells }];
  });
}
