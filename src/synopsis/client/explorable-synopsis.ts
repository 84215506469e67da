/**
 * `<explorable-synopsis>` shows the steps of the page one at a time, plays its two streets and runs the reader's
 * search. The scene is generated from its seed, as on the server: nothing is fetched or stored.
 */
import { select } from 'd3';
import { saySearch, type InstrumentWords } from '../layout/instrument-words.ts';
import { matchSearch } from '../model/attribute-search.ts';
import { packSummary } from '../model/packed-summary.ts';
import type { Passage } from '../model/passage.ts';
import { streetScene } from '../model/street-scene.ts';
import { bindPlayer } from './street-player.ts';
import { keepPlaceAcrossLanguages } from '../../browser/keep-place.ts';

class ExplorableSynopsis extends HTMLElement {
  #steps: HTMLElement[] = [];
  #stops: (() => void)[] = [];
  #at = 0;

  connectedCallback(): void {
    if (this.hasAttribute('data-ready')) return;
    const words = JSON.parse(this.dataset['words'] ?? '') as InstrumentWords;
    const hour = streetScene();
    const still = matchMedia('(prefers-reduced-motion: reduce)');
    for (const [name, street] of [
      ['hour', hour],
      ['minute', packSummary(hour)],
    ] as const) {
      const figure = this.querySelector(`[data-street=${name}]`);
      if (figure) this.#stops.push(bindPlayer(figure, street, words, still));
    }

    const fields = this.querySelectorAll<HTMLSelectElement>('.synopsis-form select');
    const showSearch = () => {
      const search = Object.fromEntries([...fields].map(({ name, value }) => [name, value]));
      const isKept = (passage: Passage) => matchSearch(passage, search);
      const cards = select(this).select('[data-search]');
      cards
        .selectAll('use')
        .data(hour)
        .attr('class', (passage) => (isKept(passage) ? 'kept' : 'left'));
      const kept = hour.filter(isKept).length;
      cards.select('[role=status]').text(saySearch(kept, hour.length - kept, words));
    };
    select(this).select('.synopsis-form').on('input', showSearch);
    showSearch();

    this.#steps = [...this.querySelectorAll<HTMLElement>('[data-step]')];
    for (const button of this.querySelectorAll<HTMLElement>('[data-by]'))
      button.addEventListener('click', () => this.#go(this.#at + Number(button.dataset['by'])));
    for (const [at, step] of this.#steps.entries())
      step.addEventListener('beforematch', () => this.#show(at));
    addEventListener('hashchange', () => this.#show(this.#stepOfAddress() ?? this.#at));
    this.dataset['ready'] = '';
    this.#show(this.#stepOfAddress() ?? 0);
  }

  /** Index of the step that the fragment of the URL names or lies in. */
  #stepOfAddress(): number | undefined {
    const named = document.getElementById(location.hash.slice(1));
    const at = this.#steps.findIndex((step) => step.contains(named));
    return named && at >= 0 ? at : undefined;
  }

  /** Goes to a step: focuses its heading and puts its id into the URL. */
  #go(at: number): void {
    const step = this.#steps[at];
    if (!step) return;
    this.#show(at);
    location.hash = step.id;
    step.querySelector('h2')?.focus();
  }

  #show(at: number): void {
    this.#at = at;
    for (const stop of this.#stops) stop();
    for (const [other, step] of this.#steps.entries()) {
      // `until-found` keeps a step searchable in browsers that support it; aria-hidden hides its empty landmark.
      if (other === at) step.removeAttribute('hidden');
      else step.setAttribute('hidden', 'until-found');
      step.ariaHidden = other === at ? null : 'true';
    }
    select(this)
      .selectAll('.synopsis-steps a')
      .attr('aria-current', (_, other) => (other === at ? 'step' : null));
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-by]'))
      button.disabled = !this.#steps[at + Number(button.dataset['by'])];
  }
}

if (!customElements.get('explorable-synopsis'))
  customElements.define('explorable-synopsis', ExplorableSynopsis);
keepPlaceAcrossLanguages();
