/** The components that the text of the voices may use. Apart from those of any text, for their styles. */
import type { Page } from '../../case/case-entry.ts';
import { boundTo } from './bound-to.ts';
import Cite from './Cite.astro';
import Lead from './Lead.astro';

/** They are given to the text of that page alone. */
export const voicesFor = (text: Page): Record<string, unknown> => ({
  Lead,
  ...boundTo(text, { Cite }),
});
