/** Finds queries for which the search page does not show the wanted entry first or second. */
import { QUERIES, SECOND } from '../search-queries.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import type { Evaluates } from './site.ts';

/** Types every query of an edition into its page, with the index loaded. @returns what was shown instead */
export function lostAnswers(page: Evaluates, locale: Locale): Promise<string[]> {
  return page.evaluate(
    ({ queries, second }) => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      return queries.flatMap(([query, end]) => {
        if (field) field.value = query;
        field?.dispatchEvent(new Event('input'));
        const found = [...document.querySelectorAll('.search-results li')].slice(0, second);
        const number = /^#(\d+)$/.exec(end)?.[1];
        const isThere = found.some((item) =>
          number === undefined
            ? item.querySelector('a')?.href.endsWith(end)
            : new RegExp(`source ${number},`).test(item.textContent),
        );
        return isThere ? [] : [`${query}: ${found.map((item) => item.textContent).join(' | ')}`];
      });
    },
    { queries: QUERIES[locale], second: SECOND },
  );
}
