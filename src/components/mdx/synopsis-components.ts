/** The components that the text of the drawn street may use. Apart from those of any text, for their styles. */
import type { Page } from '../../case/case-entry.ts';
import { boundTo } from './bound-to.ts';
import Cite from './Cite.astro';
import Lead from './Lead.astro';
import Reading from './Reading.astro';
import VideoSynopsis from './VideoSynopsis.astro';

/** They are given to the text of that page alone. */
export const synopsisFor = (text: Page): Record<string, unknown> => ({
  Lead,
  Reading,
  VideoSynopsis,
  ...boundTo(text, { Cite }),
});
