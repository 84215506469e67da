/**
 * The story of a fact: what happened, both dates, the wait, who says so. In a frame and in the single file it stands in the
 * closed line of the fact. On the site it comes from one script, the first time that one is wanted: a folder allows no
 * other kind of file.
 */
import { loadScript } from '../../browser/loaded-script.ts';
import type { TextNode } from '../model/text-node.ts';

/** The text of each fact by id, as exports/fact-texts.ts writes it. */
type Texts = Readonly<Record<string, TextNode>>;

export class FactStories {
  #host: Element;
  #texts: Promise<Texts> | undefined;

  constructor(host: Element) {
    this.#host = host;
  }

  /** The story as new nodes; undefined where it does not come. */
  async of(id: string): Promise<Node | undefined> {
    const line = this.#host.querySelector(`.story#${CSS.escape(id)}`);
    if (line) return line.cloneNode(true);
    const href = this.#host.querySelector<HTMLAnchorElement>('[data-texts]')?.href;
    if (!href) return undefined;
    this.#texts ??= loadScript(href).then(
      (script) => (script as HTMLScriptElement & { texts?: Texts }).texts ?? {},
    );
    try {
      const text = (await this.#texts)[id];
      return text && writeText(text);
    } catch {
      this.#texts = undefined;
      return undefined;
    }
  }
}

/** A text with its markup as an element; it is data, never read as HTML. */
function writeText([tag, attributes, ...content]: TextNode): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content.map((part) => (typeof part === 'string' ? part : writeText(part))));
  return element;
}
