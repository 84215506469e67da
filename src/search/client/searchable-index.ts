/**
 * `<searchable-index>` filters the entries of the index that the server wrote, as the reader types. The search index is
 * a separate script, loaded when the reader focuses the field: it is heavier than the page. Typed text and the query
 * string are always inserted as text, never as markup.
 */
import { keepPlaceAcrossLanguages } from '../../calendar/client/keep-place.ts';
import { keepTyped } from '../../calendar/client/keep-typed.ts';
import { loadScript } from '../../calendar/client/loaded-script.ts';
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
  #isLoading = false;
  #entries: HTMLElement[] = [];
  #pause = 0;

  connectedCallback(): void {
    const field = this.#field;
    field.addEventListener('input', () => this.#search(field.value));
    field.addEventListener('focus', () => void this.#load(), { once: true });
    const asked = parseQuery(location.search);
    // Keep what was typed before the script loaded.
    if (asked && !field.value) field.value = asked;
    if (field.value) this.#search(field.value);
  }

  get #field(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  get #results(): HTMLElement {
    return this.querySelector('.search-results') as HTMLElement;
  }

  /**
   * Called at the first focus, at the first keystroke, or for a URL with a query; after a failure, at the next
   * keystroke.
   */
  async #load(): Promise<void> {
    if (this.#find || this.#isLoading) return;
    this.#isLoading = true;
    try {
      const script = await loadScript(
        (this.querySelector('[data-index]') as HTMLAnchorElement).href,
      );
      // A host may respond with its own page: `index` is then missing, and opening an empty index throws.
      this.#find = openIndex((script as { index?: string }).index ?? '');
    } catch {
      this.#failed();
    }
    this.#isLoading = false;
    if (this.#find && this.#field.value) this.#search(this.#field.value);
  }

  /** Reports the failure once there is a query: the alphabetical index remains usable. */
  #failed(): void {
    const query = cleanQuery(this.#field.value);
    clearTimeout(this.#pause);
    if (!query) return;
    this.#say(this.#words.failed);
    this.#remember(query);
  }

  get #words(): SearchWords {
    return JSON.parse(this.dataset['words'] ?? '') as SearchWords;
  }

  #search(typed: string): void {
    keepTyped(this.#field);
    const query = cleanQuery(typed);
    const find = this.#find;
    const { entries, ...how } = query && find ? find(query) : NOTHING;
    const shown = entries.slice(0, SHOWN_MAX);
    this.#results.replaceChildren(...shown.map(({ place }) => this.#item(place)));
    this.#results.classList.toggle('hidden', shown.length === 0);
    this.querySelector('.site-index')?.classList.toggle('hidden', shown.length > 0);
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => {
      const counted = { query, found: entries.length, shown: shown.length, ...how };
      this.#say(query && (find ? sayFound(this.#words, counted) : this.#words.loading));
      this.#remember(query);
    }, PAUSE_MS);
    if (query) void this.#load();
  }

  /** A copy of a listed entry. */
  #item(place: number): Node {
    const item = document.createElement('li');
    if (this.#entries.length === 0)
      this.#entries = [...this.querySelectorAll<HTMLElement>('.index-entries > :not([data-see])')];
    item.append(...(this.#entries[place]?.cloneNode(true).childNodes ?? []));
    return item;
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
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
