/**
 * `<searchable-index>` finds entries of the index that the server wrote, as the reader types. What is
 * typed or stands in the address is text, here and in the page: nothing of it is ever markup.
 */
import { keepPlaceAcrossLanguages } from '../../calendar/client/keep-place.ts';
import { keepTyped } from '../../calendar/client/keep-typed.ts';
import { openIndex, type Find, type Found } from '../layout/search-index.ts';
import { sayFound, type SentSearch } from '../layout/sent-search.ts';
import { cleanQuery, formatQuery, parseQuery } from '../model/asked-words.ts';

/** Most results that are shown. */
const SHOWN_MAX = 40;
/** How long a reader stops before the count is said and the address follows, in ms. */
const PAUSE_MS = 400;
const NOTHING: Found = { places: [], isPartial: false, isCited: false };

class SearchableIndex extends HTMLElement {
  #sent: SentSearch | undefined;
  #find: Find | undefined;
  #entries: HTMLElement[] = [];
  #pause = 0;

  connectedCallback(): void {
    const field = this.#field;
    field.addEventListener('input', () => this.#search(field.value));
    // The index is read while the keyboard of a phone comes up.
    field.addEventListener('focus', () => setTimeout(() => this.#open()), { once: true });
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

  /** Opened when the field is: most readers of the index never search it. */
  #open(): { find: Find; sent: SentSearch } {
    this.#sent ??= JSON.parse(
      this.querySelector('script[type="application/json"]')?.textContent ?? '',
    ) as SentSearch;
    this.#find ??= openIndex(this.#sent);
    if (this.#entries.length === 0)
      this.#entries = [...this.querySelectorAll<HTMLElement>('.index-entries > :not([data-see])')];
    return { find: this.#find, sent: this.#sent };
  }

  #search(typed: string): void {
    keepTyped(this.#field);
    const query = cleanQuery(typed);
    const { find, sent } = this.#open();
    const { places, ...how } = query ? find(query) : NOTHING;
    const shown = places.slice(0, SHOWN_MAX);
    this.#results.replaceChildren(...shown.map((place) => this.#item(place, sent)));
    this.#results.classList.toggle('hidden', shown.length === 0);
    this.querySelector('.site-index')?.classList.toggle('hidden', shown.length > 0);
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => {
      this.#say(
        query && sayFound(sent.words, { query, found: places.length, shown: shown.length, ...how }),
      );
      this.#remember(query);
    }, PAUSE_MS);
  }

  /** An entry as the index has it, or a sentence or a cell at its place in its page. */
  #item(place: number, { claims, claimPages }: SentSearch): Node {
    const item = (this.querySelector('template') as HTMLTemplateElement).content.cloneNode(
      true,
    ) as DocumentFragment;
    const link = item.querySelector('a') as HTMLAnchorElement;
    const detail = item.querySelector('small') as HTMLElement;
    const entry = this.#entries[place];
    const [page = 0, anchor = '', words = ''] = claims[place - this.#entries.length] ?? [];
    const source = (entry ?? this.#entries[page])?.querySelector('a') ?? link;
    if (entry) {
      link.replaceWith(source.cloneNode(true));
      detail.textContent = entry.querySelector('small')?.textContent ?? '';
    } else {
      link.href = `${source.getAttribute('href') ?? ''}#${anchor}`;
      link.textContent = words;
      detail.textContent = claimPages[page] ?? '';
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
