/**
 * The components that the text of the procedure may use. Apart from those of any text, because
 * a page carries the styles of every component that it might show.
 */
import type { Page } from '../../case/case-entry.ts';
import { boundTo } from './bound-to.ts';
import Cite from './Cite.astro';
import Heading from './Heading.astro';
import Lead from './Lead.astro';
import ProcedureInstrument from './ProcedureInstrument.astro';

/** They are given to the text of that page alone. */
export const procedureFor = (text: Page): Record<string, unknown> => ({
  Lead,
  ProcedureInstrument,
  ...boundTo(text, { Cite, Heading }),
});
