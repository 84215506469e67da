/**
 * Knows how a component of prose/ learns which text it stands in: it is bound to it, and never looks at
 * an address. Texts import nothing and name no text.
 */
import type { Article, Page } from '../case/case-entry.ts';
import { PROSE_COMPONENTS, TEXT_COMPONENTS } from './prose-components.ts';

/** What a component of Astro is once compiled: a function of the page, its props and its slots. */
type Compiled = (result: unknown, props: object, slots: unknown) => unknown;

/** The components that a text may use, those that speak of the text bound to it. */
export function proseFor(text: Article | Page): Record<string, unknown> {
  const bound = Object.entries(TEXT_COMPONENTS).map(([name, component]) => [
    name,
    boundTo(text, component as unknown as Compiled),
  ]);
  return { ...PROSE_COMPONENTS, ...Object.fromEntries(bound) };
}

/** The component with `text` among its props; what Astro keeps on the function goes along. */
function boundTo(text: Article | Page, component: Compiled): Compiled {
  const bound: Compiled = (result, props, slots) => component(result, { ...props, text }, slots);
  return Object.assign(bound, component);
}
