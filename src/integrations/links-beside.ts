/**
 * Knows what a link does in a page that stands inside another: in a frame. It opens a window
 * beside, so that one click never replaces the activity by a page, or by the refusal of a site that lets nobody
 * frame it. A place of the page itself stays in it. Where a sandbox opens no window, the page
 * prints its address.
 */
import { attributeOf, type HtmlEdit, type HtmlElement } from './edit-html.ts';

/** `noopener`: the page that opens has no hold on the one that stays. */
const BESIDE = { target: '_blank', rel: 'noopener' } as const;

/** Makes a link that leaves its page open beside it. */
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
