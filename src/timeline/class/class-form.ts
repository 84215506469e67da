/**
 * `<class-form>`: facts are ticked, and the link, the code of the frame and the ways to paper and to a file follow at
 * once. Nothing is stored, nothing is sent.
 */
import { select } from 'd3';
import { keepPlaceAcrossLanguages } from '../../browser/keep-place.ts';
import { keepTyped } from '../../browser/keep-typed.ts';
import type { Fact } from '../model/fact.ts';
import { sayCount } from '../model/said-counts.ts';
import { foldText, FRAME_QUERY } from '../model/view-state.ts';
import {
  CLASS_VIEWS,
  cleanLine,
  LIMITS,
  parseOwnDate,
  readChoice,
  writeChoice,
  type ClassChoice,
  type OwnFact,
} from './class-choice.ts';
import { frameCode } from '../model/frame-code.ts';

/** What the form needs of a fact. */
export type PickedFact = Pick<Fact, 'code' | 'title' | 'date' | 'inClass'>;

class ClassForm extends HTMLElement {
  #form!: HTMLFormElement;
  #facts: readonly PickedFact[] = [];
  #own: readonly OwnFact[] = [];
  /** Filters of the timeline that was left, which its frame keeps. */
  #filters = '';

  connectedCallback(): void {
    const fold = this.querySelector<HTMLDetailsElement>('#ma-frise:is(details)');
    if (!fold) return this.#start();
    // Below a timeline the form is folded, and lists the facts once it is open.
    fold.addEventListener('toggle', () => this.#start(), { once: true });
    const open = () => location.hash === '#ma-frise' && (fold.open = true);
    addEventListener('hashchange', open);
    if (open()) fold.scrollIntoView();
  }

  #start(): void {
    const form = this.querySelector('form');
    const script = 'script[type="application/json"]';
    const text = (this.querySelector(script) ?? this.parentElement?.querySelector(script))
      ?.textContent;
    if (!form || !text) return;
    this.#form = form;
    this.#facts = (JSON.parse(text) as { facts: PickedFact[] }).facts;
    this.#list();
    const asked = readChoice(location.search, new Set(this.#facts.map(({ code }) => code)));
    if (asked === undefined) this.#filters = location.search.slice(1, LIMITS.address);
    else if (asked !== 'refused') this.#fill(asked);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', ({ target }) => {
      keepTyped(target);
      this.#write();
    });
    form.addEventListener('click', ({ target }) => {
      const { copy, add } = (target instanceof HTMLElement && target.dataset) || {};
      if (copy) void this.#copy(copy);
      if (add !== undefined) this.#add();
    });
    this.dataset['ready'] = '';
    this.#write();
  }

  #field(name: string): HTMLInputElement | HTMLTextAreaElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement;
  }

  #list(): void {
    const line = select(this).select('.picked').selectAll('li').data(this.#facts).join('li');
    const label = line.append('label');
    const box = label.append('input').attr('type', 'checkbox').attr('name', 'fait');
    box.attr('value', ({ code }) => code);
    label.append('span').text(({ date, title, inClass }) => `${date} : ${inClass?.title ?? title}`);
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[name=fait]')];
  }

  #fill({ codes, own, title, instruction, view }: ClassChoice): void {
    for (const box of this.#boxes) box.checked = codes.includes(box.value);
    this.#own = own;
    this.#field('titre').value = title;
    this.#field('consigne').value = instruction;
    const radio = this.querySelector<HTMLInputElement>(`[name=eleve][value="${view}"]`);
    if (radio) radio.checked = true;
  }

  #add(): void {
    const [title, date, text] = ['titre', 'date', 'texte'].map((name) =>
      this.#field(`fait-${name}`),
    );
    const day = parseOwnDate(date?.value ?? '');
    const line = cleanLine(title?.value ?? '', LIMITS.ownTitle);
    const fault = this.querySelector<HTMLElement>('#fait-faute');
    const isWrong = !day || !line || this.#own.length >= LIMITS.own;
    if (fault) fault.textContent = isWrong ? (fault.dataset['fault'] ?? '') : '';
    date?.setAttribute('aria-invalid', String(isWrong));
    if (isWrong) return;
    const said = cleanLine(text?.value ?? '', LIMITS.ownText);
    this.#own = [...this.#own, { date: day, title: line, text: said }];
    for (const field of [title, date, text]) if (field) field.value = '';
    title?.focus();
    this.#write();
  }

  #choice(): ClassChoice {
    const view = new FormData(this.#form).get('eleve');
    return {
      view: CLASS_VIEWS.find((name) => name === view) ?? 'tout',
      codes: this.#boxes.filter(({ checked }) => checked).map(({ value }) => value),
      own: this.#own,
      title: cleanLine(this.#field('titre').value, LIMITS.title),
      instruction: cleanLine(this.#field('consigne').value, LIMITS.instruction),
    };
  }

  /** Writes what follows from the form: which facts are listed, how many are chosen, the link, the code. */
  #write(): void {
    const words = foldText(this.#field('cherche').value).split(/\s+/);
    const choice = this.#choice();
    const count = choice.codes.length + choice.own.length;
    for (const box of this.#boxes) {
      const text = foldText(box.closest('li')?.textContent ?? '');
      select(box.closest('li')).attr(
        'hidden',
        words.every((word) => text.includes(word)) ? null : '',
      );
      box.disabled = !box.checked && choice.codes.length >= LIMITS.facts;
    }
    this.#listOwn();
    const said = this.querySelector<HTMLElement>('.count');
    const { none = '', one = '', many = '' } = said?.dataset ?? {};
    if (said) said.textContent = sayCount(count, { none, one, many });
    // A pupil's view needs a choice.
    select(this)
      .select('.views')
      .attr('disabled', count > 0 ? null : '');
    const frames = this.querySelector<HTMLSelectElement>('[name=cadre]');
    const other = frames && frames.selectedIndex > 0 ? (frames.selectedOptions[0] ?? null) : null;
    for (const part of this.querySelectorAll<HTMLFieldSetElement>('form > fieldset'))
      part.disabled = other !== null;
    this.#writeLinks(choice, count, other);
  }

  #writeLinks(choice: ClassChoice, count: number, other: HTMLOptionElement | null): void {
    const chosen = writeChoice(choice);
    const query = other ? '' : chosen || this.#filters;
    const { page = '', frame = '', height = '' } = (other ?? this).dataset;
    const { title: whole = '', credit = '' } = this.dataset;
    const title = other?.textContent ?? (count > 0 && choice.title ? choice.title : whole);
    const asked = query && `?${query}`;
    const opens = other || asked ? asked : `?${FRAME_QUERY}`;
    const base = this.#base(this.dataset['page'] ?? '');
    this.#field('lien').value = base + page + asked;
    this.#field('code').value = frameCode({
      ...{ src: base + frame + opens, page: base + page + asked, title, heightPx: Number(height) },
      credit: credit.replace('{title}', () => title),
    });
    const isNowhere = base === this.dataset['placeholder'];
    select(this)
      .select('[data-no-address]')
      .attr('hidden', isNowhere ? null : '');
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-way]')) {
      const { way } = link.dataset;
      link.search = way === 'strips' ? writeChoice({ ...choice, view: 'bandes' }) : query;
      link.hidden = way === 'page' ? other !== null : count === 0 || other !== null;
    }
  }

  #listOwn(): void {
    const name = this.querySelector<HTMLElement>('[data-add]')?.dataset['remove'] ?? '';
    const lines = select(this)
      .select('.own')
      .selectAll<HTMLLIElement, OwnFact>('li')
      .data(this.#own, ({ date, title }) => `${date} ${title}`)
      .join((enter) => {
        const line = enter.append('li').text(({ date, title }) => `${date} : ${title} `);
        line.append('button').attr('type', 'button').attr('class', 'control').text(name);
        return line;
      });
    lines.select('button').on('click', (_event, fact) => {
      this.#own = this.#own.filter((other) => other !== fact);
      this.#write();
    });
  }

  /** Root URL of the site: its own, or the one from which this page came; a folder has none. */
  #base(page: string): string {
    const { site, placeholder = '' } = this.dataset;
    const link =
      this.querySelector<HTMLAnchorElement>('[data-way="page"]')?.href.split('?')[0] ?? '';
    return site ?? (link.startsWith('http') ? link.slice(0, -page.length) : placeholder);
  }

  async #copy(name: string): Promise<void> {
    const field = this.#field(name);
    const said = this.querySelector<HTMLElement>('.copied');
    const { done = '', select: byHand = '' } = said?.dataset ?? {};
    const text = await navigator.clipboard.writeText(field.value).then(
      () => done,
      () => byHand,
    );
    if (text === byHand) field.select();
    if (said) said.textContent = text;
  }
}

if (!customElements.get('class-form')) customElements.define('class-form', ClassForm);
keepPlaceAcrossLanguages();
