/**
 * Knows how facts are chosen one by one: a box before each line, a button in the sheet, a bar that says how
 * many and shows them alone. Nothing is kept but in the address.
 */
import { sayShown } from '../../scene/shown-words.ts';
import { made } from '../made-element.ts';
import { makeBar, makeButton, type Bar } from './choosing-bar.ts';
import { ownWords, type OwnWords } from './own-words.ts';
import { bearFacts, bornFacts } from '../view-controls.ts';
import { keepWhileFiltered, showView, writeAsked } from './own-view.ts';
import { linesOf } from './shown-ids.ts';

class Choosing {
  #host: HTMLElement;
  #boxes = new Map<string, HTMLInputElement>();
  #words: OwnWords;
  #bar: Bar;
  /** The two buttons that do something with what is chosen. */
  #doing: readonly HTMLButtonElement[];
  #inSheet = makeButton('', () => this.#turn());
  /** What was shown before, which closing gives back. */
  #before: readonly string[] = [];

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#words = ownWords(host);
    this.#doing = [
      makeButton(this.#words.view, () => this.#close(this.#chosen)),
      makeButton(this.#words.clear, () => this.#choose([])),
    ];
    const close = makeButton(this.#words.close, () => this.#close(this.#before));
    this.#bar = makeBar(this.#words.choosing, [...this.#doing, close]);
    for (const line of linesOf(host)) this.#addBox(line);
    this.#inSheet.className = 'own-pick';
    const sheet = host.querySelector('.sheet-body');
    sheet?.before(this.#inSheet);
    if (sheet) new MutationObserver(() => this.#say()).observe(sheet, { childList: true });
    keepWhileFiltered(host, () => this.#isOpen);
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

  open(): void {
    this.#before = bornFacts(this.#host);
    bearFacts(this.#host, []);
    showView(this.#host);
    this.#host.dataset['choosing'] = '';
    this.#bar.element.hidden = false;
    this.#choose(this.#before);
    const isSeen = (box: Element) => !box.closest('[hidden], details:not([open])');
    [...this.#boxes.values()].find(isSeen)?.focus();
  }

  #addBox(line: HTMLElement): void {
    const box = made('input', { type: 'checkbox', onchange: () => this.#say() });
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

  #choose(ids: readonly string[]): void {
    for (const [id, box] of this.#boxes) box.checked = ids.includes(id);
    this.#say();
  }

  /** Chooses the fact of the sheet, or gives it up. */
  #turn(): void {
    const box = this.#shown;
    if (box) box.checked = !box.checked;
    this.#say();
  }

  #say(): void {
    if (!this.#isOpen) return;
    const ids = this.#chosen;
    this.#bar.say(sayShown({ shown: ids.length }, this.#words));
    for (const button of this.#doing) button.disabled = ids.length === 0;
    const { pick, unpick } = this.#words;
    const shown = this.#shown;
    this.#inSheet.hidden = !shown;
    this.#inSheet.textContent = shown?.checked ? unpick : pick;
    bearFacts(this.#host, ids);
    writeAsked('faits', ids.join(','));
  }

  #close(ids: readonly string[]): void {
    delete this.#host.dataset['choosing'];
    this.#bar.element.hidden = true;
    this.#inSheet.hidden = true;
    bearFacts(this.#host, ids);
    writeAsked('faits', ids.join(','));
    showView(this.#host);
    const drawing = this.#host.querySelector<HTMLElement>('.drawing');
    const to = drawing?.offsetParent ? drawing : this.#host.querySelector<HTMLElement>('#faits');
    to?.focus({ preventScroll: true });
    this.#host.scrollIntoView({ block: 'start' });
  }
}

const opened = new WeakMap<HTMLElement, Choosing>();

/**
 * Begins a choice of facts, in which those that the timeline bears are chosen already. Its boxes and its bar
 * are made the first time, and kept.
 */
export function chooseFacts(host: HTMLElement): void {
  const choosing = opened.get(host) ?? new Choosing(host);
  opened.set(host, choosing);
  choosing.open();
}
