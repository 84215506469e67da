/** Removes elements from a built page without changing any other byte. Pure: text in, text out. */
import { editHtml, type HtmlElement } from './edit-html.ts';

/** The page without the elements that satisfy a condition, and without their content. */
export function cutElements(html: string, isCut: (element: HtmlElement) => boolean): string {
  return editHtml(html, {
    element: (element, edit) => {
      if (!isCut(element)) return true;
      edit.remove(element);
      return false;
    },
  });
}
