/** Builds the pages of the three regimes: one with every version, and one per key day with the law of that day. */
import { formatIsoDay, formatWhenText } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fileOf, type Address } from '../../i18n/routes.ts';
import { strings } from '../../i18n/strings.ts';
import { ASPECTS, REGIME_DAYS, REGIMES, type RegimeDay } from '../../regimes/model/regime.ts';
import type { RegimeRow } from '../../regimes/model/regime-row.ts';
import { isoOf } from '../../calendar/day.ts';
import type { IsoDay } from '../../calendar/iso-day.ts';
import { extentOf } from '../../calendar/when.ts';
import type { CaseFile, Page } from '../../case/case-entry.ts';
import { getCaseFile, renderText, type Rendered } from '../../case/case-file.ts';
import type { CitationForms } from '../../case/citing.ts';
import type { EditionPage } from '../edition-paths.ts';
import { citePage } from '../../case/page-citation.ts';
import { remarkLinks } from '../../case/remarks.ts';
import { ownText } from '../text/texts.ts';

export interface ShownRegimes {
  text: Page;
  /** The text as a component. */
  Content: Rendered['Content'];
  /** The key day of the page; undefined if the reader chooses. */
  iso: RegimeDay | undefined;
  rows: RegimeRow[];
  /** ISO day on which the rules were last checked: nothing is known of later days. */
  last: IsoDay;
  /** ISO day of the last check. */
  verified: string;
  forms: CitationForms;
}

/** The page on which the reader chooses the day, then one page per key day. */
export async function regimesPages(locale: Locale): Promise<EditionPage<ShownRegimes>[]> {
  const file = await getCaseFile();
  const { text } = await ownText('regimes', locale);
  const { Content } = await renderText(text);
  return [undefined, ...REGIME_DAYS].map((iso) => ({
    file: fileOf(addressOn(iso), locale),
    props: { text, Content, ...shown(file, text, iso) },
  }));
}

const addressOn = (iso: RegimeDay | undefined): Address => (iso ? `regime:${iso}` : 'regimes');

/** The table on one day, or on all days; its check date is the later of those of its rows and its text. */
function shown(
  file: CaseFile,
  { locale, title: name, verified: read }: Page,
  iso: RegimeDay | undefined,
): Omit<ShownRegimes, 'text' | 'Content'> {
  const last = file.regimes.reduce((day, row) => (row.verified > day ? row.verified : day), '');
  const verified = read > last ? read : last;
  const title = iso ? strings(locale).regimes.titleOn(formatIsoDay(iso, locale)) : name;
  return {
    iso,
    rows: regimeRows(file, locale),
    last,
    verified,
    forms: citePage(addressOn(iso), locale, { title, verified }),
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
