/** Knows how to take elements out of a built page without touching another byte. Pure: text in, text out. */
import { editHtml, type HtmlElement } from './edit-html.ts';

/** The page without the elements that satisfy a condition; what is inside one goes with it. */
export function cutElements(html: string, isCut: (element: HtmlElement) => boolean): string {
  return editHtml(html, {
    element: (element, edit) => {
      if (!isCut(element)) return true;
      edit.remove(element);
      return false;
    },
  });
}
