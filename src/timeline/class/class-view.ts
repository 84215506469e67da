/**
 * What a class sees in place of the timeline: the teacher's title and instruction, the facts as the view allows, room to
 * write. Everything else of the timeline leaves the page. An address that is not known shows nothing.
 */
import { select } from 'd3';
import { Drawing } from '../client/drawing.ts';
import { readTimelineData, type TimelineData } from '../client/timeline-data.ts';
import { sayCount } from '../model/said-counts.ts';
import type { Counted } from '../model/timeline-words.ts';
import { WHOLE_VIEW } from '../model/view-state.ts';
import { readChoice, type ClassChoice, type ClassView as View } from './class-choice.ts';
import {
  countPlaced,
  factsOfChoice,
  mixFacts,
  showFacts,
  type ClassFact,
  type ShownFact,
} from './pupil-facts.ts';

/** As Timeline.astro writes them beside the facts. */
export type ClassWords = Readonly<
  Record<
    | ('title' | 'refused' | 'date' | 'dateHere' | 'fact' | 'factHere' | 'known' | 'up' | 'down')
    | (
        | 'moved'
        | 'verify'
        | 'teacher'
        | 'reveal'
        | 'edit'
        | 'save'
        | 'file'
        | 'strips'
        | 'key'
        | 'print'
      ),
    string
  >
> & { placed: Counted };

/** Shows the view that the address of a class asks for. Returns whether it is such an address. */
export function showClass(host: HTMLElement): boolean {
  const data = readTimelineData(host) as (TimelineData & { classView: ClassWords }) | undefined;
  if (!data) return false;
  // A file that was saved has its choice in it.
  const search = host.dataset['asked'] ?? location.search;
  const choice = readChoice(search, new Set(data.facts.map(({ code }) => code)));
  if (choice) new ClassTimeline(host, data, choice);
  return choice !== undefined;
}

class ClassTimeline {
  #host: HTMLElement;
  #data: TimelineData;
  #words: ClassWords;
  #drawing: Drawing | undefined;
  #root: HTMLElement;
  #facts: readonly ClassFact[] = [];

  constructor(
    host: HTMLElement,
    data: TimelineData & { classView: ClassWords },
    choice: ClassChoice | 'refused',
  ) {
    this.#host = host;
    this.#data = data;
    this.#words = data.classView;
    this.#drawing = Drawing.of(host, data);
    // What the server drew has all facts, and a day.
    this.#drawing?.svg.replaceChildren();
    this.#root = document.createElement('section');
    this.#root.className = 'class-view';
    const edit = host.querySelector<HTMLAnchorElement>('[data-asked]')?.href;
    // The title of the site stands in a box with its lead.
    document.querySelector('h1')?.parentElement?.remove();
    host.replaceChildren(this.#root);
    host.dataset['ready'] = '';
    if (choice === 'refused') {
      this.#add('p', this.#words.refused).setAttribute('role', 'alert');
      return;
    }
    document.title = choice.title || this.#words.title;
    this.#add('h1', document.title);
    if (choice.instruction) this.#add('p', choice.instruction).className = 'instruction';
    this.#facts = factsOfChoice(choice, data.facts, data.words.short);
    if (choice.view === 'bandes') this.#showStrips();
    else this.#show(choice.view);
    this.#addTeacher(choice, edit);
  }

  #add<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text: string, to: Element = this.#root) {
    const element = document.createElement(tag);
    element.textContent = text;
    to.append(element);
    return element;
  }

  #button(text: string, press: () => void, to: Element = this.#root): HTMLButtonElement {
    const button = this.#add('button', text, to);
    button.type = 'button';
    button.addEventListener('click', press);
    return button;
  }

  #show(view: View): void {
    const isTimed = view === 'tout' || view === 'titres';
    const facts = isTimed ? this.#facts : mixFacts(this.#facts);
    const list = this.#add('ol', '');
    this.#draw(list, facts, view);
    if (view !== 'ordre') return;
    const said = document.createElement('p');
    said.setAttribute('role', 'status');
    let order = facts;
    for (const button of list.querySelectorAll<HTMLButtonElement>('button'))
      button.addEventListener('click', () => {
        const from = [...list.children].indexOf(button.closest('li') as Element);
        const to = from + Number(button.value);
        const moved = order[from];
        if (!moved || to < 0 || to >= order.length) return;
        order = order.toSpliced(from, 1).toSpliced(to, 0, moved);
        this.#draw(list, order, view);
        button.focus();
        said.textContent = this.#words.moved
          .replace('{n}', String(to + 1))
          .replace('{total}', String(order.length))
          .replace('{title}', () => moved.title);
      });
    this.#button(this.#words.verify, () => {
      const placed = sayCount(countPlaced(order), this.#words.placed);
      said.textContent = placed.replace('{total}', String(order.length));
    });
    this.#root.append(said);
  }

  /** The one way in which facts are drawn: as lines, and on the rails where their dates are there. */
  #draw(list: HTMLElement, facts: readonly ClassFact[], view: View): void {
    const shown = showFacts(facts, view);
    select(list)
      .selectAll<HTMLLIElement, ShownFact>('li')
      .data(shown, ({ key }) => key)
      .join((enter) => {
        const lines = enter.append('li');
        lines.each((fact, at, nodes) => this.#fill(nodes[at] as HTMLLIElement, fact, view));
        return lines;
      })
      .order()
      .attr('id', (_fact, at) => `fait-${at + 1}`);
    const drawn = shown.flatMap((fact) => fact.drawn ?? []);
    if (!this.#drawing || drawn.length === 0) return;
    const drawing = this.#drawing;
    list.before(drawing.box);
    const draw = () => drawing.show(drawn, WHOLE_VIEW, '');
    draw();
    new ResizeObserver(() => drawing.isResized && draw()).observe(drawing.box);
    addEventListener('beforeprint', () => drawing.onPaper(true));
    addEventListener('afterprint', () => drawing.onPaper(false));
  }

  #fill(line: HTMLLIElement, { title, text, date, known }: ShownFact, view: View): void {
    const words = this.#words;
    const said = known && words.known.replace('{date}', known);
    if (date) this.#add('span', [date, said].filter(Boolean).join(', '), line).className = 'date';
    if (title) this.#add('span', title, line).className = 'what';
    if (text) this.#add('span', text, line).className = 'said';
    if (view === 'ordre' && title)
      for (const [sign, by, name] of [
        ['↑', -1, words.up],
        ['↓', 1, words.down],
      ] as const) {
        const button = this.#button(sign, () => undefined, line);
        button.value = String(by);
        button.ariaLabel = name.replace('{title}', () => title);
      }
    if (view !== 'dates' && view !== 'titres') return;
    const label = this.#add('label', view === 'dates' ? words.dateHere : words.factHere, line);
    const name = view === 'dates' ? words.date : words.fact;
    const field = this.#add('input', '', label);
    field.ariaLabel = name.replace('{title}', () => title ?? '').replace('{date}', date ?? '');
    field.type = 'text';
    field.autocomplete = 'off';
    field.maxLength = 200;
  }

  /** Strips in an order that says nothing, then their key on a page of its own. */
  #showStrips(): void {
    this.#button(this.#words.print, () => print()).className = 'screen-only';
    this.#add('p', this.#words.strips).className = 'screen-only';
    const strips = this.#add('ul', '');
    strips.className = 'strips';
    this.#draw(strips, mixFacts(this.#facts), 'bandes');
    const key = this.#add('section', '');
    key.className = 'strips-key';
    this.#add('h2', this.#words.key, key);
    const list = this.#add('ol', '', key);
    for (const fact of showFacts(this.#facts, 'tout'))
      this.#fill(this.#add('li', '', list), fact, 'tout');
  }

  /** Small, last and folded, where no pupil comes by chance. */
  #addTeacher(choice: ClassChoice, edit: string | undefined): void {
    const words = this.#words;
    const fold = this.#add('details', '');
    fold.className = 'teacher screen-only';
    this.#add('summary', words.teacher, fold);
    if (choice.view !== 'tout' && choice.view !== 'bandes')
      this.#button(words.reveal, () => this.#reveal(fold), fold);
    if (edit) this.#add('a', words.edit, fold).href = edit + location.search;
    const isFile = this.#host.dataset['framed'] !== undefined && parent === window;
    if (isFile && this.#host.dataset['asked'] === undefined)
      this.#button(words.save, () => this.#save(choice), fold);
    if (fold.childElementCount === 1) fold.remove();
  }

  #reveal(fold: HTMLElement): void {
    for (const part of this.#root.querySelectorAll(':scope > :is(ol, button, [role=status])'))
      part.remove();
    const list = document.createElement('ol');
    fold.replaceWith(list);
    list.tabIndex = -1;
    this.#draw(list, this.#facts, 'tout');
    list.focus();
  }

  /** Writes this file anew with its choice in it, and the facts of the choice alone. */
  #save({ codes }: ClassChoice): void {
    const page = document.documentElement.cloneNode(true) as HTMLElement;
    const host = page.querySelector<HTMLElement>('zoomable-timeline');
    const { known: _known, nameOf: _nameOf, facts, ...rest } = this.#data;
    const data = { ...rest, facts: facts.filter(({ code }) => codes.includes(code)) };
    const script = document.createElement('script');
    script.type = 'application/json';
    // Data, not code: a text node is no sink of Trusted Types.
    script.append(JSON.stringify(data).replaceAll('<', '\\u003c'));
    const box = this.#drawing?.box.cloneNode(true) as HTMLElement | undefined;
    box?.querySelector('svg')?.replaceChildren();
    host?.replaceChildren(...(box ? [box] : []), script);
    host?.removeAttribute('data-ready');
    host?.setAttribute('data-asked', location.search);
    // eslint-disable-next-line no-restricted-syntax -- it is read, and written to a file
    const text = `<!doctype html>\n${page.outerHTML}`;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
    link.download = this.#words.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }
}
