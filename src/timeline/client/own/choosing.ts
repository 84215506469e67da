/**
 * Knows how facts are chosen one by one: a box before each line, a mark of the drawing, a button in the sheet; and a bar
 * that says how many. Nothing is kept but in the address.
 */
import { sayShown } from '../../scene/shown-words.ts';
import { made } from '../made-element.ts';
import type { ZoomableTimeline } from '../zoomable-timeline.ts';
import { makeBar, makeButton, type Bar } from './choosing-bar.ts';
import { ownWords, type OwnWords } from './own-words.ts';
import { chosenIds, setChosenIds } from '../view-controls.ts';
import { keepWhileFiltered, writeAddress } from './own-view.ts';
import { Mask } from './mask.ts';
import { linesOf } from './shown-ids.ts';

export interface ChoiceActions {
  /** What is chosen is said, as often as it changes. */
  changed(said: string, count: number): void;
  /** What comes after the choice. */
  next(): void;
  close(): void;
}

export class Choosing {
  #host: ZoomableTimeline;
  #boxes = new Map<string, HTMLInputElement>();
  #words: OwnWords;
  #actions: ChoiceActions;
  #bar: Bar;
  #inSheet = makeButton('', () => this.#turn(this.#shown));
  /** How the marks of what is chosen look: the drawing is written anew too often to bear it. */
  #marks = new CSSStyleSheet();
  /** Says of them that they are chosen. */
  #names: Mask | undefined;

  constructor(host: ZoomableTimeline, actions: ChoiceActions) {
    this.#host = host;
    this.#actions = actions;
    this.#words = ownWords(host);
    const buttons = [
      makeButton(this.#words.next, actions.next),
      makeButton(this.#words.view, actions.close),
    ];
    // The panel says the same aloud.
    this.#bar = makeBar(this.#words.choosing, buttons, false);
    for (const line of linesOf(host)) if (!line.matches('.own')) this.#addBox(line);
    this.#inSheet.className = 'own-pick';
    const sheet = host.querySelector('.sheet-body');
    sheet?.before(this.#inSheet);
    if (sheet) new MutationObserver(() => this.say()).observe(sheet, { childList: true });
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#marks];
    keepWhileFiltered(host, () => this.#isOpen);
    host.addEventListener('click', (event) => this.#pick(event), true);
    host.append(this.#bar.element);
  }

  get #isOpen(): boolean {
    return this.#host.dataset['choosing'] !== undefined;
  }

  get #chosen(): string[] {
    return [...this.#boxes].filter(([, { checked }]) => checked).map(([id]) => id);
  }

  /** The box of the fact that the sheet shows. */
  get #shown(): HTMLInputElement | undefined {
    const isFact = this.#host.querySelector('.sheet-body > :not(ul)');
    const line = isFact && this.#host.querySelector('.fact[data-chosen]');
    return line ? this.#boxes.get(line.id) : undefined;
  }

  /** Begins a choice in which what the timeline bears is chosen already. */
  open(): void {
    const before = chosenIds(this.#host);
    setChosenIds(this.#host, []);
    this.#host.refresh();
    this.#host.dataset['choosing'] = '';
    this.#host.querySelector('.fact-card')?.toggleAttribute('hidden', true);
    this.#bar.element.hidden = false;
    this.choose(before);
  }

  choose(ids: readonly string[]): void {
    for (const [id, box] of this.#boxes) box.checked = ids.includes(id);
    this.say();
  }

  /** Leads to the first line that can be chosen. */
  focusList(): void {
    const isSeen = (box: Element) => !box.closest('[hidden], details:not([open])');
    const box = [...this.#boxes.values()].find(isSeen);
    this.#host.querySelector('.event-list')?.scrollIntoView({ block: 'start' });
    box?.focus({ preventScroll: true });
  }

  close(): void {
    delete this.#host.dataset['choosing'];
    this.#bar.element.hidden = true;
    this.#inSheet.hidden = true;
    this.#marks.replaceSync('');
    this.#names?.lift();
    this.#names = undefined;
  }

  #addBox(line: HTMLElement): void {
    const box = made('input', { type: 'checkbox', onchange: () => this.say() });
    // By what the line says, so that what is hidden from pupils is hidden here too, and given back.
    const title = line.querySelector('.what');
    if (title) title.id = `fait-${line.id}`;
    box.setAttribute('aria-labelledby', title?.id ?? '');
    // A label would have no words of its own: the box has them.
    const around = made('div', { className: 'own-box' }, box);
    around.addEventListener('click', ({ target }) => target === around && box.click());
    line.insertBefore(around, line.querySelector(':scope > :not(.track)'));
    this.#boxes.set(line.id, box);
  }

  /** A tap on a mark chooses its fact; where several share a place, their list opens as it always does. */
  #pick(event: MouseEvent): void {
    const { target } = event;
    if (!this.#isOpen || !(target instanceof Element) || !target.closest('.drawing .scene')) return;
    const [id, ...others] = target.closest('a.term') ? [] : this.#host.factsAt(event);
    const box = others.length === 0 ? this.#boxes.get(id ?? '') : undefined;
    if (!box) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#turn(box);
  }

  #turn(box: HTMLInputElement | undefined): void {
    if (box) box.checked = !box.checked;
    this.say();
  }

  /** Says, marks and keeps what is chosen. */
  say(): void {
    if (!this.#isOpen) return;
    const ids = this.#chosen;
    // What a teacher added is shown with every choice.
    const own = ids.length > 0 ? this.#host.querySelectorAll('.fact.own').length : 0;
    const said = sayShown({ shown: ids.length + own }, this.#words);
    this.#bar.say(said);
    const { pick, unpick } = this.#words;
    const shown = this.#shown;
    this.#inSheet.hidden = !shown;
    this.#inSheet.textContent = shown?.checked ? unpick : pick;
    this.#marks.replaceSync(rulesFor(ids));
    this.#name(new Set(ids));
    setChosenIds(this.#host, ids);
    writeAddress(this.#host);
    this.#actions.changed(said, ids.length);
  }

  #name(ids: ReadonlySet<string>): void {
    const { isChosen } = this.#words;
    const drawing = this.#host.querySelector('.drawing');
    this.#names?.lift();
    this.#names = new Mask(drawing ? [drawing] : [], (text, element) =>
      element.matches('a.event') &&
      ids.has((element as SVGAElement).dataset['id'] ?? '') &&
      !text.endsWith(isChosen)
        ? text + isChosen
        : text,
    );
  }
}

/** Ids hold letters, digits and hyphens alone. */
function rulesFor(ids: readonly string[]): string {
  const links = ids.map((id) => `a.event[data-id="${id}"]`).join();
  return `:is(${links}) .mark{--hit-stroke:var(--ink);--hit-fill:color-mix(in srgb,var(--stamp) 30%,transparent)}
:is(${links}) .label{font-weight:700;text-decoration:underline}`;
}
