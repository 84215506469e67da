/** Knows what the page of the procedure needs: its words, how to cite it, when it was last checked. */
import type { Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import type { ProcedureView } from '../../procedure/model/procedure-view.ts';
import { getCaseFile } from '../../case/case-file.ts';
import type { CitationForms } from '../../case/citing.ts';
import { citePage } from '../../case/page-citation.ts';
import { viewOf } from '../../case/procedure-input.ts';

export async function procedurePage(
  locale: Locale,
): Promise<{ view: ProcedureView; forms: CitationForms; verified: string }> {
  const file = await getCaseFile();
  const verified = [...file.steps, ...file.walks, ...file.doors]
    .map((entry) => entry.verified)
    .reduce((last, day) => (day > last ? day : last), '');
  const { title } = strings(locale).procedure;
  return {
    view: viewOf(file, locale),
    forms: citePage('procedure', locale, { title, verified }),
    verified,
  };
}
