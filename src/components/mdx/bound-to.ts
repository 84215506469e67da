/** Knows how components learn which text they stand in: `text` is among their props, whatever the text writes. */
import type { Article, Essential, Page } from '../../case/case-entry.ts';

/** What a component of Astro is once compiled: a function of the page, its props and its slots. */
type Compiled = (result: unknown, props: object, slots: unknown) => unknown;

/** The components, each with `text` among its props. */
export function boundTo(
  text: Article | Page | Essential,
  components: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return withProps({ text }, components);
}

/** The components, each with `given` among its props; what Astro keeps on the function goes along. */
export function withProps(
  given: object,
  components: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const bind = (component: Compiled) =>
    Object.assign(
      ((result, props, slots) =>
        component(result, { ...props, ...given }, slots)) satisfies Compiled,
      component,
    );
  return Object.fromEntries(
    Object.entries(components).map(([name, component]) => [name, bind(component as Compiled)]),
  );
}
