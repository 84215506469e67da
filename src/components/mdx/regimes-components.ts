/**
 * The components that the text of the three regimes may use. Apart from those of any text, because
 * a page carries the styles of every component that it might show.
 */
import type { Page } from '../../case/case-entry.ts';
import type { RegimeDay } from '../../regimes/model/regime.ts';
import type { RegimeRow } from '../../regimes/model/regime-row.ts';
import ThreeRules from '../../regimes/view/Regimes.astro';
import Aside from './Aside.astro';
import { boundTo, withProps } from './bound-to.ts';
import Cite from './Cite.astro';
import Lead from './Lead.astro';

/** What a page of the regimes shows: `iso` is its key day, if it has one, `last` the last day that can be told. */
export interface DatedRules {
  text: Page;
  iso: RegimeDay | undefined;
  last: string;
  rows: readonly RegimeRow[];
}

/** They are given to the text of those pages alone; `ThreeRules` is the table on the day of the page. */
export const regimesFor = ({ text, iso, last, rows }: DatedRules): Record<string, unknown> => ({
  Aside,
  Lead,
  ...boundTo(text, { Cite }),
  ...withProps({ locale: text.locale, iso, last, rows }, { ThreeRules }),
});
