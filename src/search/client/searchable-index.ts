/**
 * `<searchable-index>` finds entries of the index that the server wrote, as the reader types. What finds them is
 * a script beside the page, loaded when the reader comes to the field: the index of words is heavier than the page.
 * What is typed or stands in the address is text, here and in the page: nothing of it is ever markup.
 */
import { keepPlaceAcrossLanguages } from '../../calendar/client/keep-place.ts';
import { keepTyped } from '../../calendar/client/keep-typed.ts';
import { loadScript } from '../../calendar/client/loaded-script.ts';
import { openIndex, type Find, type Found, type FoundEntry } from '../layout/search-index.ts';
import { sayFound, type SentSearch } from '../layout/sent-search.ts';
import { cleanQuery, formatQuery, parseQuery } from '../model/asked-words.ts';

/** Most results that are shown. */
const SHOWN_MAX = 40;
/** How long a reader stops before the count is said and the address follows, in ms. */
const PAUSE_MS = 400;
const NOTHING: Found = { entries: [], isPartial: false, isCited: false };

class SearchableIndex extends HTMLElement {
  #sent: SentSearch | undefined;
  #find: Find | undefined;
  #isLoading = false;
  #entries: HTMLElement[] = [];
  #pause = 0;

  connectedCallback(): void {
    const field = this.#field;
    field.addEventListener('input', () => this.#search(field.value));
    field.addEventListener('focus', () => void this.#load(), { once: true });
    this.addEventListener('keydown', (event) => this.#press(event));
    const asked = parseQuery(location.search);
    // What was typed before the script had come stays.
    if (asked && !field.value) field.value = asked;
    if (field.value) this.#search(field.value);
  }

  get #field(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.#results.querySelectorAll('a')];
  }

  get #results(): HTMLElement {
    return this.querySelector('.search-results') as HTMLElement;
  }

  /** Asked for at the first focus, word or address with words; after a failure, at the next key. */
  async #load(): Promise<void> {
    if (this.#find || this.#isLoading) return;
    this.#isLoading = true;
    try {
      const script = await loadScript(
        (this.querySelector('[data-index]') as HTMLAnchorElement).href,
      );
      // A host may answer with a page of its own: then there is no index, and opening it throws.
      this.#find = openIndex((script as { index?: string }).index ?? '');
    } catch {
      this.#failed();
    }
    this.#isLoading = false;
    if (this.#find && this.#field.value) this.#search(this.#field.value);
  }

  /** Says so to who has asked for something: the index by letters is still there. */
  #failed(): void {
    const query = cleanQuery(this.#field.value);
    clearTimeout(this.#pause);
    if (!query) return;
    this.#say(this.#words.failed);
    this.#remember(query);
  }

  get #read(): SentSearch {
    this.#sent ??= JSON.parse(
      this.querySelector('script[type="application/json"]')?.textContent ?? '',
    ) as SentSearch;
    return this.#sent;
  }

  get #words(): SentSearch['words'] {
    return this.#read.words;
  }

  #search(typed: string): void {
    keepTyped(this.#field);
    const query = cleanQuery(typed);
    const find = this.#find;
    const { entries, ...how } = query && find ? find(query) : NOTHING;
    const shown = entries.slice(0, SHOWN_MAX);
    this.#results.replaceChildren(...shown.map((entry) => this.#item(entry)));
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

  /** An entry as the index has it, or a sentence or a cell at its place in its page. */
  #item({ place, page = 0, anchor = '', shown = '' }: FoundEntry): Node {
    const item = (this.querySelector('template') as HTMLTemplateElement).content.cloneNode(
      true,
    ) as DocumentFragment;
    const link = item.querySelector('a') as HTMLAnchorElement;
    const detail = item.querySelector('small') as HTMLElement;
    if (this.#entries.length === 0)
      this.#entries = [...this.querySelectorAll<HTMLElement>('.index-entries > :not([data-see])')];
    const entry = this.#entries[place];
    const source = (entry ?? this.#entries[page])?.querySelector('a') ?? link;
    if (entry) {
      link.replaceWith(source.cloneNode(true));
      detail.textContent = entry.querySelector('small')?.textContent ?? '';
    } else {
      link.href = `${source.getAttribute('href') ?? ''}#${anchor}`;
      link.textContent = shown;
      detail.textContent = this.#read.claimPages[page] ?? '';
    }
    return item;
  }

  /** Up and down go through the results, from the field and back to it, as Enter goes to the first; Escape empties it. */
  #press(event: KeyboardEvent): void {
    const field = this.#field;
    const stops: HTMLElement[] = [field, ...this.#links];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      field.value = '';
      this.#search('');
      field.focus();
    } else if (event.key === 'ArrowDown' || (event.key === 'Enter' && at === 0))
      stops[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at > 0) stops[at - 1]?.focus();
    else return;
    event.preventDefault();
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
      // A folder may refuse. What was found still shows.
    }
  }
}

if (!customElements.get('searchable-index'))
  customElements.define('searchable-index', SearchableIndex);
keepPlaceAcrossLanguages();
