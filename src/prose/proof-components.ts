/**
 * The components that the text on what the site proves may use. Apart from those of any text, because a page
 * carries the styles of every component that it might show.
 */
import type { Page } from '../case/case-entry.ts';
import { boundTo } from './bound-to.ts';
import Heading from './Heading.astro';
import Measured from './Measured.astro';
import PageLink from './PageLink.astro';
import PageWeights from './PageWeights.astro';
import Proofs from './Proofs.astro';

/** They are given to the text of that page alone. */
export const proofFor = (text: Page): Record<string, unknown> => ({
  Measured,
  PageLink,
  PageWeights,
  Proofs,
  ...boundTo(text, { Heading }),
});
