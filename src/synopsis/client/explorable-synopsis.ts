/**
 * `<explorable-synopsis>` shows the steps of the page one at a time, plays its two streets and runs the reader's
 * search. The scene is generated from its seed, as on the server: nothing is fetched or stored.
 */
import { select } from 'd3';
import { saySearch, type InstrumentWords } from '../layout/instrument-words.ts';
import { matchSearch, parseSearch, partition } from '../model/attribute-search.ts';
import { packSummary } from '../model/packed-summary.ts';
import { streetScene } from '../model/street-scene.ts';
import { StreetPlayer } from './street-player.ts';
import { keepPlaceAcrossLanguages } from '../../calendar/client/keep-place.ts';

const STILL = '(prefers-reduced-motion: reduce)';

class ExplorableSynopsis extends HTMLElement {
  #steps: HTMLElement[] = [];
  #players: StreetPlayer[] = [];
  #at = 0;

  connectedCallback(): void {
    if (this.hasAttribute('data-ready')) return;
    const words = JSON.parse(this.dataset['words'] ?? '') as InstrumentWords;
    const hour = streetScene();
    const still = matchMedia(STILL);
    const figureOf = (name: string) => this.querySelector(`[data-street=${name}]`);
    for (const [figure, street] of [
      [figureOf('hour'), hour],
      [figureOf('minute'), packSummary(hour)],
    ] as const)
      if (figure) this.#players.push(new StreetPlayer(figure, street, words, still.matches));
    still.addEventListener('change', () => {
      for (const player of this.#players) player.isStill = still.matches;
    });

    this.querySelector('.synopsis-form')?.addEventListener('input', () => {
      const fields = [...this.querySelectorAll<HTMLSelectElement>('.synopsis-form select')];
      const search = parseSearch(
        Object.fromEntries(fields.map(({ name, value }) => [name, value])),
      );
      const cards = select(this).select('[data-search]');
      cards
        .selectAll('use')
        .data(hour)
        .attr('class', (passage) => (matchSearch(passage, search) ? 'kept' : 'left'));
      const { kept, left } = partition(hour, search);
      cards.select('[role=status]').text(saySearch(kept.length, left.length, words));
    });

    this.#steps = [...this.querySelectorAll<HTMLElement>('[data-step]')];
    for (const button of this.querySelectorAll<HTMLElement>('[data-by]'))
      button.addEventListener('click', () => this.#go(this.#at + Number(button.dataset['by'])));
    for (const [at, link] of this.querySelectorAll('.synopsis-steps a').entries())
      link.addEventListener('click', (event) => {
        const { ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
        if (ctrlKey || metaKey || shiftKey || altKey) return;
        event.preventDefault();
        this.#go(at);
      });
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
    step.querySelector('h2')?.focus();
    try {
      history.replaceState(history.state, '', `#${step.id}`);
    } catch {
      // A frame with an opaque origin, or file://, may refuse: the step is visible anyway.
    }
  }

  #show(at: number): void {
    this.#at = at;
    for (const player of this.#players) player.stop();
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
