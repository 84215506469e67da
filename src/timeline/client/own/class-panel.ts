/**
 * The panel « En classe », drawn by the server: takes what a teacher chooses and writes, and makes a link, a frame, strips
 * or a page of it. What is typed follows the rules of the address (class-view.ts); what is refused is said.
 */
import {
  CLASS_MAX,
  cleanText,
  ownFact,
  parseTypedDate,
  type OwnFact,
} from '../../model/class-view.ts';
import { PUPIL_VIEWS } from '../../model/pupil-view.ts';
import { copyText } from '../copied-text.ts';
import { made } from '../made-element.ts';
import { textOf } from '../page-words.ts';
import { chosenIds } from '../view-controls.ts';
import { makeButton } from './choosing-bar.ts';
import { Choosing } from './choosing.ts';
import type { ClassTimeline } from './class-timeline.ts';
import { sayDate } from './own-lines.ts';
import { ownWords, type OwnWords } from './own-words.ts';
import { printStrips, STRIPS_MAX } from './printed-strips.ts';
import { shownIds } from './shown-ids.ts';
import { takePage } from './taken-page.ts';

export class ClassPanel {
  #class: ClassTimeline;
  #form: HTMLFormElement;
  #words: OwnWords;
  #choosing: Choosing;
  #status: HTMLElement | null;

  constructor(ofClass: ClassTimeline, form: HTMLFormElement) {
    const { host } = ofClass;
    this.#class = ofClass;
    this.#form = form;
    this.#words = ownWords(host);
    this.#status = form.querySelector('.own-said');
    const count = form.querySelector('[data-count]');
    const clear = form.querySelector<HTMLButtonElement>('[data-class="clear"]');
    this.#choosing = new Choosing(host, {
      changed: (said, chosen) => {
        if (count) count.textContent = said;
        if (clear) clear.disabled = chosen === 0;
      },
      next: () => this.#field('titre')?.focus(),
      close: () => this.#close(),
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      // The Enter key sends a form, whatever it is pressed in.
      const typed = document.activeElement?.closest('.own-class input');
      if (!typed || typed.closest('details')) this.#add();
    });
    form.addEventListener('input', ({ target }) => this.#take(target));
    form.addEventListener('click', ({ target }) => {
      const asked = target instanceof Element && target.closest<HTMLElement>('[data-class]');
      if (asked) this.#do(asked.dataset['class'] ?? '');
    });
  }

  toggle(): void {
    if (this.#form.hidden) this.#open();
    else this.#close();
  }

  #field(name: string): HTMLInputElement | null {
    return this.#form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  }

  #open(): void {
    const { view } = this.#class;
    this.#class.openUp();
    this.#write('titre', view.title);
    this.#write('consigne', view.instruction);
    for (const box of this.#form.querySelectorAll<HTMLInputElement>('[name="eleve"]'))
      box.checked = box.value === (view.pupils ?? '');
    this.#list();
    this.#say('');
    this.#form.hidden = false;
    this.#expand(true);
    // Every fact has a mark there.
    this.#class.host.querySelector<HTMLElement>('.views [data-view="tous"]')?.click();
    this.#choosing.open();
    this.#form.querySelector('h2')?.focus({ preventScroll: true });
    this.#form.scrollIntoView({ block: 'nearest' });
  }

  #close(): void {
    this.#form.hidden = true;
    this.#expand(false);
    this.#choosing.close();
    this.#class.close();
    const { host } = this.#class;
    const drawing = host.querySelector<HTMLElement>('.drawing');
    const to = drawing?.offsetParent ? drawing : host.querySelector<HTMLElement>('#faits');
    to?.focus({ preventScroll: true });
    host.scrollIntoView({ block: 'start' });
  }

  #expand(isOpen: boolean): void {
    const button = this.#class.host.querySelector('[data-own="class"]');
    if (button) button.ariaExpanded = String(isOpen);
  }

  #write(name: string, text: string): void {
    const field = this.#field(name);
    if (field) field.value = text;
  }

  #read(name: string, max: number): string {
    return cleanText(this.#field(name)?.value ?? '', max);
  }

  #take(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, value } = target;
    if (name === 'titre') this.#class.change({ title: cleanText(value, CLASS_MAX.title) });
    if (name === 'consigne')
      this.#class.change({ instruction: cleanText(value, CLASS_MAX.instruction) });
    if (name === 'eleve')
      this.#class.change({ pupils: PUPIL_VIEWS.find((view) => view === value) });
  }

  #do(what: string): void {
    const { host, view } = this.#class;
    if (what === 'list') this.#choosing.focusList();
    if (what === 'clear') this.#choosing.choose([]);
    if (what === 'view') this.#close();
    if (what === 'link') void this.#copy(this.#pageAddress());
    if (what === 'frame') void this.#copy(this.#frameCode());
    if (what === 'strips') {
      const isFit = printStrips(host, view, this.#ids());
      this.#say(isFit ? '' : this.#words.tooMany.replace('{n}', String(STRIPS_MAX)));
    }
    if (what === 'page')
      takePage(host, view, this.#ids(), this.#isPlaced ? this.#pageAddress() : undefined).catch(
        () => this.#say(this.#words.failed),
      );
  }

  /** What the class gets: the facts that are chosen, or all that are shown, with those that were added. */
  #ids(): string[] {
    const { host } = this.#class;
    const [chosen, own] = [chosenIds(host), [...host.querySelectorAll('.fact.own')]];
    const wanted = new Set([...chosen, ...own.map(({ id }) => id)]);
    return shownIds(host).filter((id) => chosen.length === 0 || wanted.has(id));
  }

  #add(): void {
    const { own } = this.#class.view;
    const title = this.#read('fait', CLASS_MAX.factTitle);
    const [at, known] = ['date', 'connu'].map((name) => this.#field(name)?.value.trim() ?? '');
    const days = parseTypedDate(at ?? '');
    const later = parseTypedDate(known ?? '');
    const fact = ownFact(title, days, later);
    const { noTitle, noDate, badKnown, full } = this.#words;
    if (own.length >= CLASS_MAX.facts)
      return this.#say(full.replace('{n}', String(CLASS_MAX.facts)));
    if (!title) return this.#say(noTitle);
    if (!days || (known && !later)) return this.#say(noDate);
    if (!fact) return this.#say(badKnown);
    for (const name of ['fait', 'date', 'connu']) this.#write(name, '');
    this.#keep([...own, fact]);
    this.#field('fait')?.focus();
  }

  #keep(own: readonly OwnFact[]): void {
    this.#class.change({ own });
    this.#list();
    this.#say('');
  }

  /** The facts that were added, each with what takes it away. */
  #list(): void {
    const { host, view } = this.#class;
    const lines = view.own.map((fact) => {
      const remove = makeButton(this.#words.remove, () =>
        this.#keep(view.own.filter((other) => other !== fact)),
      );
      remove.ariaLabel = `${this.#words.remove} ${fact.title}`;
      const title = made('bdi', {}, fact.title);
      return made('li', {}, `${sayDate(host, fact.at)} `, title, ' ', remove);
    });
    this.#form.querySelector('[data-added]')?.replaceChildren(...lines);
  }

  #pageAddress(): string {
    return addressOn(this.#base, this.#form.dataset['page'], this.#class.host.query);
  }

  /** Where the site is: as it was built for, or as this copy is reached; where neither is an address, a placeholder. */
  get #base(): string {
    const { site, placeholder } = this.#words;
    const { page = '' } = this.#form.dataset;
    const [here = ''] = location.href.split(/[?#]/);
    const isReached = /^https?:/.test(here) && here.endsWith(`/${page}`);
    return site ?? (isReached ? here.slice(0, -page.length) : placeholder);
  }

  /** Whether the site has an address here. */
  get #isPlaced(): boolean {
    return this.#base !== this.#words.placeholder;
  }

  #frameCode(): string {
    const { query } = this.#class.host;
    const values: Readonly<Record<string, string>> = {
      src: addressOn(this.#base, this.#form.dataset['file'], query),
      page: this.#pageAddress(),
      title: this.#class.view.title || textOf(document.body, 'h1'),
    };
    return this.#words.code.replace(/\{(src|page|title)\}/g, (_, name: string) =>
      inMarkup(values[name] ?? ''),
    );
  }

  async #copy(text: string): Promise<void> {
    const isCopied = await copyText(text);
    const { copied, byHand, noAddress } = this.#words;
    this.#say(isCopied ? (this.#isPlaced ? copied : noAddress) : `${byHand} ${text}`);
  }

  #say(text: string): void {
    if (this.#status && this.#status.textContent !== text) this.#status.textContent = text;
  }
}

const addressOn = (base: string, path = '', query = '') => base + path + (query && `?${query}`);

/** A text as the text of an element and the value of an attribute both hold it. */
const inMarkup = (text: string) =>
  new XMLSerializer().serializeToString(new Text(text)).replaceAll('"', '&quot;');
