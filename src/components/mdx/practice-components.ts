/**
 * The components that the text on article 10 in practice may use. Apart from those of any text, because
 * a page carries the styles of every component that it might show.
 */
import type { Page } from '../../case/case-entry.ts';
import { boundTo } from './bound-to.ts';
import Cite from './Cite.astro';
import Detections from './Detections.astro';
import Heading from './Heading.astro';
import Lead from './Lead.astro';
import PageLink from './PageLink.astro';
import UseCalendar from './UseCalendar.astro';

/** They are given to the text of that page alone. */
export const practiceFor = (text: Page): Record<string, unknown> => ({
  Detections,
  Lead,
  PageLink,
  UseCalendar,
  ...boundTo(text, { Cite, Heading }),
});
