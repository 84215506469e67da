/** Builds the page of the three regimes, with every version of each rule. */
import type { Locale } from '../../i18n/locale.ts';
import { getCaseFile, renderText } from '../../case/case-file.ts';
import { citePage } from '../../case/page-citation.ts';
import { lastRegimeDay, regimeRows } from '../../case/regime-input.ts';
import { ownText } from '../text/texts.ts';

/** The page, with its text as a component. */
export async function regimesPage(locale: Locale) {
  const file = await getCaseFile();
  const { text } = await ownText('regimes', locale);
  const { Content } = await renderText(text);
  const last = lastRegimeDay(file);
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
