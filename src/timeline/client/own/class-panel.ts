/**
 * The panel « En classe », drawn by the server: takes what a teacher chooses and writes, and makes a link, a frame, strips
 * or a page of it. What is typed follows the rules of the address (class-view.ts); what is refused is said.
 */
import {
  ADDRESS_MAX,
  CLASS_MAX,
  cleanText,
  drawnDays,
  OWN_YEARS,
  ownFact,
  parseTypedDate,
  type OwnFact,
} from '../../model/class-view.ts';
import { PUPIL_VIEWS } from '../../model/pupil-view.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../model/timeline-window.ts';
import { copyText } from '../copied-text.ts';
import { made } from '../made-element.ts';
import { readWords, textOf } from '../page-words.ts';
import { chosenIds } from '../view-controls.ts';
import { sayWith } from './said-with.ts';
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
    count?.setAttribute('role', 'status');
    this.#explain();
    this.#choosing = new Choosing(host, {
      changed: (said, chosen) => {
        if (count && count.textContent !== said) count.textContent = said;
        if (!clear) return;
        // A button that is switched off loses the focus.
        if (chosen === 0 && clear === document.activeElement)
          form.querySelector<HTMLElement>('[data-class="list"]')?.focus();
        clear.disabled = chosen === 0;
      },
      next: () => this.#field('titre')?.focus(),
      close: () => this.#close('drawing'),
    });
    clear?.after(
      ' ',
      makeButton(this.#words.close, () => this.#close('button')),
    );
    if (this.#status) this.#makeRoom(this.#status);
    window.addEventListener('popstate', () => this.#isOpen && this.#fill());
    form.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.#close('button');
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      // The Enter key sends a form, whatever it is pressed in.
      const typed = document.activeElement?.closest('.own-class input');
      if (!typed || typed.closest('details')) this.#add();
    });
    form.addEventListener('input', ({ target }) => {
      this.#forgive();
      this.#take(target);
    });
    form.addEventListener('click', ({ target }) => {
      const asked = target instanceof Element && target.closest<HTMLElement>('[data-class]');
      if (asked) this.#do(asked.dataset['class'] ?? '');
    });
  }

  toggle(): void {
    if (this.#isOpen) this.#close('button');
    else this.#open();
  }

  get #isOpen(): boolean {
    return !this.#form.hidden;
  }

  /** What few readers need comes with this script. */
  #explain(): void {
    const { how, addHow, curious } = this.#words;
    const { first, last } = OWN_YEARS;
    const total = CLASS_MAX.facts;
    this.#form.querySelector('[data-count]')?.after(` ${how}`);
    this.#form
      .querySelector('[data-added]')
      ?.before(made('p', {}, sayWith(addHow, { first, last, total })));
    this.#form.querySelector('fieldset')?.append(made('small', {}, curious));
  }

  /** The bar says nothing that the end of the panel does not say, over which it would lie. */
  #makeRoom(end: Element): void {
    const { host } = this.#class;
    new IntersectionObserver((seen) => {
      if (host.dataset['choosing'] === undefined) return;
      host.dataset['choosing'] = seen.at(-1)?.isIntersecting ? 'panel' : '';
    }).observe(end);
  }

  #field(name: string): HTMLInputElement | HTMLTextAreaElement | null {
    return this.#form.querySelector(`:is(input, textarea)[name="${name}"]`);
  }

  #open(): void {
    this.#class.openUp();
    this.#say('');
    this.#form.hidden = false;
    this.#expand(true);
    // Every fact has a mark there.
    this.#class.host.querySelector<HTMLElement>('.views [data-view="tous"]')?.click();
    this.#fill();
    this.#form.querySelector('h2')?.focus({ preventScroll: true });
    this.#form.scrollIntoView({ block: 'nearest' });
  }

  /** What the address says is chosen and written. */
  #fill(): void {
    const { view } = this.#class;
    this.#write('titre', view.title);
    this.#write('consigne', view.instruction);
    for (const box of this.#form.querySelectorAll<HTMLInputElement>('[name="eleve"]'))
      box.checked = box.value === (view.pupils ?? '');
    this.#list();
    this.#choosing.open();
  }

  /** @param to  where the focus goes: to what was made, or to the button that opened the panel, if it is there */
  #close(to: 'drawing' | 'button'): void {
    this.#form.hidden = true;
    this.#expand(false);
    this.#choosing.close();
    this.#class.close();
    const { host } = this.#class;
    const button = to === 'button' ? this.#button : null;
    const places = [button, ...host.querySelectorAll<HTMLElement>('.drawing, #faits')];
    places.find((place) => place?.offsetParent)?.focus({ preventScroll: true });
    host.scrollIntoView({ block: 'start' });
  }

  get #button(): HTMLElement | null {
    return this.#class.host.querySelector<HTMLElement>('[data-own="class"]');
  }

  #expand(isOpen: boolean): void {
    if (this.#button) this.#button.ariaExpanded = String(isOpen);
  }

  #write(name: string, text: string): void {
    const field = this.#field(name);
    if (field) field.value = text;
  }

  #read(name: string, max: number): string {
    return cleanText(this.#field(name)?.value ?? '', max);
  }

  #take(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
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
    if (what === 'view') this.#close('drawing');
    if (what === 'link') void this.#copy(this.#pageAddress(), this.#pageAddress());
    if (what === 'frame') void this.#copy(this.#frameCode(), this.#frameAddress());
    if (what === 'strips') {
      const isFit = printStrips(host, view, this.#ids());
      this.#say(isFit ? '' : sayWith(this.#words.tooMany, { n: STRIPS_MAX }));
    }
    if (what === 'page') void this.#takePage();
  }

  async #takePage(): Promise<void> {
    const { host, view } = this.#class;
    const { failed, saved } = this.#words;
    try {
      // The address of what pupils are to find says it.
      const query = view.pupils ? '' : host.query;
      const address = this.#isPlaced ? this.#pageAddress(query) : undefined;
      this.#say(sayWith(saved, { name: await takePage(host, view, this.#ids(), address) }));
    } catch {
      this.#say(failed);
    }
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
    const { months } = readWords(this.#class.host).days;
    const days = parseTypedDate(at ?? '', months);
    const later = parseTypedDate(known ?? '', months);
    const fact = ownFact(title, days, later);
    const { noTitle, badKnown, full, kept, undrawn } = this.#words;
    if (own.length >= CLASS_MAX.facts)
      return this.#refuse('fait', sayWith(full, { n: CLASS_MAX.facts }));
    if (!title) return this.#refuse('fait', noTitle);
    if (!days) return this.#refuseDate('date');
    if (known && !later) return this.#refuseDate('connu');
    if (!fact) return this.#refuse('connu', badKnown);
    for (const name of ['fait', 'date', 'connu']) this.#write(name, '');
    this.#keep([...own, fact]);
    const outside = { first: FIRST_YEAR, last: LAST_YEAR };
    const where = drawnDays(fact) ? '' : ` ${sayWith(undrawn, outside)}`;
    this.#say(sayWith(kept, { title }) + where);
    this.#field('fait')?.focus();
  }

  #refuseDate(name: string): void {
    const label = this.#field(name)?.closest('label');
    this.#refuse(name, sayWith(this.#words.noDate, { field: textOf(label), ...OWN_YEARS }));
  }

  /** Says what is wrong, and shows it above the field where it is: the end of the panel may be far below. */
  #refuse(name: string, why: string): void {
    const field = this.#field(name);
    this.#forgive();
    this.#say('');
    const place = field?.closest('.own-row') ?? field?.closest('label');
    place?.before(made('p', { id: WHY, role: 'alert' }, why));
    field?.setAttribute('aria-invalid', 'true');
    field?.setAttribute('aria-describedby', WHY);
    field?.focus();
    // A field that has the focus already is not scrolled to, and the sentence above it has moved it.
    field?.scrollIntoView({ block: 'nearest' });
  }

  #forgive(): void {
    this.#form.querySelector('[role=alert]')?.remove();
    for (const field of this.#form.querySelectorAll('[aria-invalid]')) {
      field.removeAttribute('aria-invalid');
      field.removeAttribute('aria-describedby');
    }
  }

  #keep(own: readonly OwnFact[]): void {
    this.#class.change({ own });
    this.#list();
    this.#choosing.say();
  }

  #remove(fact: OwnFact, at: number): void {
    this.#keep(this.#class.view.own.filter((other) => other !== fact));
    this.#say(sayWith(this.#words.gone, { title: fact.title }));
    const next = this.#form.querySelectorAll<HTMLElement>('[data-added] button')[at];
    (next ?? this.#field('fait'))?.focus();
  }

  /** The facts that were added, each with what takes it away. */
  #list(): void {
    const { host, view } = this.#class;
    const lines = view.own.map((fact, at) => {
      const remove = makeButton(this.#words.remove, () => this.#remove(fact, at));
      remove.ariaLabel = `${this.#words.remove} ${fact.title}`;
      const title = made('bdi', {}, fact.title);
      return made('li', {}, `${sayDate(host, fact.at)} `, title, ' ', remove);
    });
    this.#form.querySelector('[data-added]')?.replaceChildren(...lines);
  }

  #pageAddress(query = this.#class.host.query): string {
    return addressOn(this.#base, this.#form.dataset['page'], query);
  }

  #frameAddress(): string {
    return addressOn(this.#base, this.#form.dataset['file'], this.#class.host.query);
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
    const { title, own } = this.#class.view;
    const values: Readonly<Record<string, string>> = {
      src: this.#frameAddress(),
      page: this.#pageAddress(),
      title: title || textOf(document.body, 'h1'),
    };
    // A title that is the teacher's is not signed by the site.
    const code = title || own.length > 0 ? this.#words.taughtCode : this.#words.code;
    return code.replace(/\{(src|page|title)\}/g, (_, name: string) => inMarkup(values[name] ?? ''));
  }

  /** @param address  of the page or the frame, which not every program takes whole */
  async #copy(text: string, { length: n }: string): Promise<void> {
    const isCopied = await copyText(text);
    const { copied, byHand, noAddress, long, tooLong } = this.#words;
    const warning = n > ADDRESS_MAX.opened ? tooLong : n > ADDRESS_MAX.mailed ? long : '';
    const said = isCopied ? (this.#isPlaced ? copied : noAddress) : `${byHand} ${text}`;
    this.#say([said, sayWith(warning, { n })].filter(Boolean).join(' '));
  }

  #say(text: string): void {
    if (this.#status && this.#status.textContent !== text) this.#status.textContent = text;
  }
}

/** Id of what is wrong in a field. */
const WHY = 'classe-refus';

const addressOn = (base: string, path = '', query = '') => base + path + (query && `?${query}`);

/** A text as the text of an element and the value of an attribute both hold it. */
const inMarkup = (text: string) =>
  new XMLSerializer().serializeToString(new Text(text)).replaceAll('"', '&quot;');
