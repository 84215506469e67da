/**
 * Knows how words of the page are hidden and given back: what is read aloud goes with what is seen, which a
 * style could not do. What is drawn again is hidden again.
 */

/** What a text says while it is hidden; itself where nothing is. */
export type Rule = (text: string, element: Element) => string;

/** Attributes that are read aloud. */
const SPOKEN = ['aria-label', 'aria-valuetext'] as const;

/** Hides from its construction on, until it is lifted, and not again after that. */
export class Mask {
  #texts = new Map<Text, string>();
  #spoken = new Map<Element, Map<string, string>>();
  #observer: MutationObserver;
  #rule: Rule;

  /** @param roots  parts of the page whose words it hides */
  constructor(roots: readonly Element[], rule: Rule) {
    this.#rule = rule;
    this.#observer = new MutationObserver((changes) => {
      for (const { target } of changes) this.#hideIn(target);
    });
    for (const root of roots) {
      this.#hideIn(root);
      this.#observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: [...SPOKEN],
      });
    }
  }

  /** Gives everything back. */
  lift(): void {
    this.#observer.disconnect();
    for (const [node, text] of this.#texts) node.data = text;
    for (const [element, said] of this.#spoken)
      for (const [name, text] of said) element.setAttribute(name, text);
  }

  #hideIn(root: Node): void {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = root; node; node = walker.nextNode())
      if (node instanceof Text) this.#hideText(node);
      else if (node instanceof Element) this.#hideSpoken(node);
  }

  #hideText(node: Text): void {
    const parent = node.parentElement;
    if (!parent || !node.data.trim()) return;
    const said = this.#rule(node.data, parent);
    if (said === node.data) return;
    this.#texts.set(node, node.data);
    node.data = said;
  }

  #hideSpoken(element: Element): void {
    for (const name of SPOKEN) {
      const text = element.getAttribute(name);
      const said = text === null ? null : this.#rule(text, element);
      if (text === null || said === null || said === text) continue;
      const kept = this.#spoken.get(element) ?? new Map<string, string>();
      this.#spoken.set(element, kept.set(name, text));
      element.setAttribute(name, said);
    }
  }
}
