/** Reads the metadata in the head of a built page. Pure. */
import {
  attributeOf,
  elementsOf,
  ownText,
  type HtmlElement,
  type ParsedPage,
} from './edit-html.ts';

/** @throws if a page has no title */
export function headOf(html: string | ParsedPage): {
  language: string;
  title: string;
  description: string;
} {
  const elements = elementsOf(html);
  const first = (name: string) => elements.find(({ tagName }) => tagName === name);
  const valueOf = (element: HtmlElement | undefined, name: string) =>
    (element && attributeOf(element, name)) ?? '';
  const [page, titled] = [first('html'), first('title')];
  const title = titled ? ownText(titled) : '';
  const described = elements.find((element) => valueOf(element, 'name') === 'description');
  const [language, description] = [valueOf(page, 'lang'), valueOf(described, 'content')];
  if (!title) throw new Error('a page needs a <title> to be packaged');
  return { language, title, description: description || title };
}
