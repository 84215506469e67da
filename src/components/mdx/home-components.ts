/**
 * The components that the text of the front page may use. Apart from those of any text, because
 * a page carries the styles of every component that it might show.
 */
import type { Page } from '../../case/case-entry.ts';
import { boundTo } from './bound-to.ts';
import Cite from './Cite.astro';
import Closing from './Closing.astro';
import Doors from './Doors.astro';
import Explanation from './Explanation.astro';
import Folder from './Folder.astro';
import Folders from './Folders.astro';
import Heading from './Heading.astro';
import Opening from './Opening.astro';
import PageLink from './PageLink.astro';
import Term from './Term.astro';
import Waits from './Waits.astro';
import WayIn from './WayIn.astro';
import Ways from './Ways.astro';

/** They are given to the text of that page alone. */
export const homeFor = (text: Page): Record<string, unknown> => ({
  Closing,
  Doors,
  Explanation,
  Folder,
  Folders,
  PageLink,
  Term,
  Waits,
  WayIn,
  Ways,
  ...boundTo(text, { Cite, Heading, Opening }),
});
