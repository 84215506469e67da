/**
 * `<sortable-table>` makes the titles of the server's table sort it: numbers by `data-key`, words by
 * the order of the page's language. A second press turns the order round.
 * The rows can be chosen, for a timeline of their own (chosen-rows.ts).
 * Source: ARIA Authoring Practices, "Sortable Table Example".
 */
import { keepPlaceAcrossLanguages } from '../../calendar/client/keep-place.ts';
import { offerRows } from './chosen-rows.ts';
import { made } from './made-element.ts';

class SortableTable extends HTMLElement {
  connectedCallback(): void {
    offerRows(this);
    for (const [at, title] of [...this.querySelectorAll('thead th')].entries()) {
      const words = (title.firstElementChild ?? title).childNodes;
      const onclick = () => this.#sort(title, at);
      title.replaceChildren(made('button', { type: 'button', onclick }, ...words));
    }
  }

  #sort(title: Element, column: number): void {
    const body = this.querySelector('tbody');
    if (!body) return;
    const direction = title.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
    const collator = new Intl.Collator(document.documentElement.lang);
    const rows = [...body.rows].map((row) => {
      const cell = row.cells[column];
      return { row, key: cell?.dataset['key'], text: cell?.textContent?.trim() ?? '' };
    });
    rows.sort(
      (a, b) =>
        direction *
        (a.key === undefined || b.key === undefined
          ? collator.compare(a.text, b.text)
          : Number(a.key) - Number(b.key)),
    );
    for (const other of this.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
    title.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending');
    body.append(...rows.map(({ row }) => row));
  }
}

if (!customElements.get('sortable-table')) customElements.define('sortable-table', SortableTable);
keepPlaceAcrossLanguages();
