/**
 * Knows how a component of components/mdx/ learns which text it stands in: it is bound to it, and never looks at
 * an address. Texts import nothing and name no text.
 */
import type { Article, Page } from '../../case/case-entry.ts';
import { boundTo } from './bound-to.ts';
import { PROSE_COMPONENTS, TEXT_COMPONENTS } from './prose-components.ts';

/** The components that a text may use, those that speak of the text bound to it. */
export function proseFor(text: Article | Page): Record<string, unknown> {
  return { ...PROSE_COMPONENTS, ...boundTo(text, TEXT_COMPONENTS) };
}
