/**
 * Knows how the text of a fact comes to the page: from a classic script of the site, the first time that one is wanted.
 * It works from a folder and within the policy. Where it does not come, the line of a fact leads to its page.
 */
import type { TextNode } from '../model/text-node.ts';
import { loadScript } from '../../calendar/client/loaded-script.ts';

/** The text of each fact by id, as exports/fact-texts.ts writes it. */
export type FactTexts = Readonly<Record<string, TextNode>>;

/** The text of a fact as an element. */
export function writeText([tag, attributes, ...content]: TextNode): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content.map((part) => (typeof part === 'string' ? part : writeText(part))));
  return element;
}

/** Its words alone, to be searched. */
export function wordsOf([, , ...content]: TextNode): string {
  return content.map((part) => (typeof part === 'string' ? part : wordsOf(part))).join(' ');
}

export class TextLoader {
  #carrier: HTMLAnchorElement | null;
  #asked: Promise<FactTexts> | undefined;
  /** What has come; undefined before. */
  texts: FactTexts | undefined;

  constructor(host: Element) {
    this.#carrier = host.querySelector<HTMLAnchorElement>('[data-texts]');
  }

  /** Whether the page has texts: a frame has none. */
  get hasTexts(): boolean {
    return this.#carrier !== null;
  }

  /** @throws when the script does not come */
  async load(): Promise<FactTexts> {
    const href = this.#carrier?.href;
    if (!href) return {};
    this.#asked ??= loadScript(href).then((script) => {
      const { texts = {} } = script as HTMLScriptElement & { texts?: FactTexts };
      return (this.texts = texts);
    });
    try {
      return await this.#asked;
    } catch (error) {
      this.#asked = undefined;
      throw error;
    }
  }
}
