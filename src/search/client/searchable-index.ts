/**
 * `<searchable-index>` filters the entries of the index that the server wrote, as the reader types. The search index is
 * a separate script, loaded when the reader focuses the field: it is heavier than the page. Typed text and the query
 * string are always inserted as text, never as markup.
 */
import { keepPlaceAcrossLanguages } from '../../browser/keep-place.ts';
import { keepTyped } from '../../browser/keep-typed.ts';
import { loadScript } from '../../browser/loaded-script.ts';
import {
  openIndex,
  sayFound,
  type Find,
  type Found,
  type SearchWords,
} from '../layout/search-index.ts';
import { cleanQuery, formatQuery, parseQuery } from '../model/asked-words.ts';

/** Maximum number of results shown. */
const SHOWN_MAX = 40;
/** Pause in typing after which the count is announced and the URL updated, in ms. */
const PAUSE_MS = 400;
const NOTHING: Found = { entries: [], isPartial: false, isCited: false };

class SearchableIndex extends HTMLElement {
  #find: Find | undefined;
  /** What became of the index as long as it cannot be searched. */
  #state: 'loading' | 'failed' | undefined;
  #pause = 0;

  connectedCallback(): void {
    const field = this.#field;
    const search = () => {
      this.#search();
      void this.#load();
    };
    field.addEventListener('input', search);
    field.addEventListener('focus', () => void this.#load(), { once: true });
    // Keep what was typed before the script loaded.
    field.value ||= parseQuery(location.search);
    if (field.value) search();
  }

  get #field(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  /** Called at the first focus, at a keystroke, or for a URL with a query; after a failure, at the next keystroke. */
  async #load(): Promise<void> {
    if (this.#find || this.#state === 'loading') return;
    this.#state = 'loading';
    try {
      const script = await loadScript(
        (this.querySelector('[data-index]') as HTMLAnchorElement).href,
      );
      // A host may respond with its own page: `index` is then missing, and opening an empty index throws.
      this.#find = openIndex((script as { index?: string }).index ?? '');
    } catch {
      this.#state = 'failed';
    }
    if (this.#field.value) this.#search();
  }

  /** Shows copies of the listed entries that the typed words find; a failure is said once there is a query. */
  #search(): void {
    keepTyped(this.#field);
    const words = JSON.parse(this.dataset['words'] ?? '') as SearchWords;
    const query = cleanQuery(this.#field.value);
    const { entries, ...how } = query && this.#find ? this.#find(query) : NOTHING;
    const listed = this.querySelectorAll('.index-entries > :not([data-see])');
    const shown = entries.slice(0, SHOWN_MAX).map(({ place }) => {
      const item = document.createElement('li');
      item.append(...(listed[place]?.cloneNode(true).childNodes ?? []));
      return item;
    });
    const results = this.querySelector('.search-results');
    results?.replaceChildren(...shown);
    results?.classList.toggle('hidden', shown.length === 0);
    this.querySelector('.site-index')?.classList.toggle('hidden', shown.length > 0);
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => {
      const counted = { query, found: entries.length, shown: shown.length, ...how };
      const said = this.#find ? sayFound(words, counted) : words[this.#state ?? 'loading'];
      const status = this.querySelector('[role="status"]');
      if (status) status.textContent = query && said;
      this.#remember(query);
    }, PAUSE_MS);
  }

  #remember(query: string): void {
    try {
      history.replaceState(
        history.state,
        '',
        `${location.pathname}${formatQuery(query)}${location.hash}`,
      );
    } catch {
      // file:// may refuse; the results are visible anyway.
    }
  }
}

if (!customElements.get('searchable-index'))
  customElements.define('searchable-index', SearchableIndex);
keepPlaceAcrossLanguages();
