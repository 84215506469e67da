/** The components that the essentials of an article may use: few, for their words are all that is read. */
import type { Essential } from '../../case/case-entry.ts';
import { boundTo } from './bound-to.ts';
import Explanation from './Explanation.astro';
import Heading from './Heading.astro';
import PageLink from './PageLink.astro';
import Says from './Says.astro';
import Term from './Term.astro';
import Unknowns from './Unknowns.astro';

/** They are given to those texts alone. */
export const essentialFor = (text: Essential): Record<string, unknown> => ({
  Explanation,
  PageLink,
  Term,
  Unknowns,
  ...boundTo(text, { Heading, Says }),
});
