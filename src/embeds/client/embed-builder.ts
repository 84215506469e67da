/**
 * `<embed-builder>` adds to the embed code of the timeline: a choice of view and options, the code for it, and a
 * preview. Stores nothing, sends nothing.
 */
import { keepPlaceAcrossLanguages } from '../../calendar/client/keep-place.ts';
import { keepTyped } from '../../calendar/client/keep-typed.ts';
import { frameAddress, frameCode, parseHeight } from '../model/snippet.ts';
import { fillForm } from './asked-view.ts';

/** Delay after the last keystroke before the preview is redrawn, in ms. */
const REST_MS = 250;

class EmbedBuilder extends HTMLElement {
  #form!: HTMLFormElement;
  #preview!: HTMLIFrameElement;
  /** Root URL of the site here, whatever folder this page is in. */
  #root = '';
  #timer = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const preview = this.querySelector('iframe');
    if (!form || !preview) return;
    this.#form = form;
    this.#preview = preview;
    const first = form.querySelector<HTMLOptionElement>('[name=vue] option');
    this.#root = preview.src.slice(0, preview.src.length - (first?.value.length ?? 0));
    this.dataset['ready'] = '';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#copy();
    });
    form.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLSelectElement && target.name === 'vue') this.#takeHeight();
      keepTyped(target);
      this.#write();
    });
    // On change, not on input: a value is not wrong while it is being typed.
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.dataset['fault']) this.#judge(target);
    });
    fillForm(form, location.search);
    this.#write();
  }

  /** Shows below a field what it accepts, if its value is invalid; the code then ignores that value. */
  #judge(field: HTMLInputElement): void {
    const { valid } = field.validity;
    field.setAttribute('aria-invalid', String(!valid));
    const told = this.querySelector(`#${field.name}-faute`);
    if (told) told.textContent = valid ? '' : (field.dataset['fault'] ?? '');
  }

  #value(name: string): string {
    return new FormData(this.#form).get(name)?.toString() ?? '';
  }

  #chosen(): HTMLOptionElement | null {
    return this.#form.querySelector<HTMLOptionElement>('[name=vue] option:checked');
  }

  /** Sets the height that suits the chosen view. */
  #takeHeight(): void {
    const field = this.#form.querySelector<HTMLInputElement>('[name=hauteur]');
    if (field) field.value = this.#chosen()?.dataset['height'] ?? field.value;
  }

  #write(): void {
    const view = this.#chosen();
    const code = this.#form.querySelector('textarea');
    if (!view || !code) return;
    const isTimeline = view.parentElement === this.#form.querySelector('optgroup');
    for (const only of this.#form.querySelectorAll<HTMLFieldSetElement>('[data-only]'))
      only.disabled = !isTimeline;
    const boxes = [...this.#form.querySelectorAll<HTMLInputElement>('[name=sujet]')];
    const topics = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const options = {
      theme: '',
      topics: isTimeline && topics.length < boxes.length ? topics : [],
      from: isTimeline ? this.#value('de') : '',
      to: isTimeline ? this.#value('a') : '',
      facts: isTimeline ? this.#value('faits').split(',').filter(Boolean) : [],
    };
    const file = frameAddress(view.value, { ...options, theme: this.#value('theme') });
    const title = view.textContent ?? '';
    const base = this.#base();
    const heightPx = parseHeight(this.#value('hauteur'), Number(view.dataset['height']));
    // The credit leads to what the frame shows.
    const page = base + frameAddress(view.dataset['page'] ?? '', options);
    const alone = this.#form.querySelector('[data-page-alone]');
    if (alone) alone.textContent = page;
    code.value = frameCode({
      src: base + file,
      page,
      title,
      heightPx,
      credit: (this.dataset['credit'] ?? '').replace('{title}', title),
    });
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#show(file, title, heightPx), REST_MS);
  }

  /** Base URL in the code: that of the site, or the one that was typed. */
  #base(): string {
    const { site = '', placeholder = '' } = this.dataset;
    const typed = this.#value('adresse').trim();
    return site || (/^https?:\/\/\S+$/i.test(typed) ? typed.replace(/\/*$/, '/') : placeholder);
  }

  #show(file: string, title: string, heightPx: number): void {
    this.#preview.title = title;
    this.#preview.height = String(heightPx);
    const src = new URL(file, this.#root).href;
    if (this.#preview.src !== src) this.#preview.src = src;
  }

  async #copy(): Promise<void> {
    const code = this.#form.querySelector('textarea');
    const status = this.querySelector('.copy-status');
    const button = this.querySelector<HTMLElement>('[data-copy]');
    if (!code || !status || !button) return;
    const { done = '', select = '' } = button.dataset;
    try {
      await navigator.clipboard.writeText(code.value);
      status.textContent = done;
    } catch {
      code.select();
      status.textContent = select;
    }
  }
}

if (!customElements.get('embed-builder')) customElements.define('embed-builder', EmbedBuilder);
keepPlaceAcrossLanguages();
