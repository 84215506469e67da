/**
 * Makes links in a framed page open a new window, so that one click never replaces the activity with a page, or
 * with the refusal of a site that forbids framing. Links within the page stay in it. If a sandbox blocks new
 * windows, the page prints its URL.
 */
import { attributeOf, type HtmlEdit, type HtmlElement } from './edit-html.ts';

/** `noopener`: the page that opens has no access to the one that stays. */
const BESIDE = { target: '_blank', rel: 'noopener' } as const;

/** Makes a link that leaves its page open in a new window. */
export function openBeside(element: HtmlElement, edit: HtmlEdit): void {
  const href = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
  if (href === undefined || href.startsWith('#')) return;
  const isThere = (name: string) => attributeOf(element, name) !== undefined;
  const [there, missing] = [true, false].map((wanted) =>
    Object.entries(BESIDE).filter(([name]) => isThere(name) === wanted),
  );
  for (const [name, value] of there ?? []) edit.setAttribute(element, name, value);
  edit.addAttributes(element, 'href', Object.fromEntries(missing ?? []));
}
