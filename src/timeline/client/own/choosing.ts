/**
 * Knows how facts are chosen one by one: a box before each line, a button in the sheet, a bar that says how
 * many and shows them alone. Nothing is kept but in the address.
 */
import { makeBar, type ChoosingBar } from './choosing-bar.ts';
import { ownWords } from './own-words.ts';
import { bearFacts, bornFacts } from '../view-controls.ts';
import { keepWhileFiltered, showView, writeAsked } from './own-view.ts';
import { linesOf } from './shown-ids.ts';

class Choosing {
  #host: HTMLElement;
  #boxes = new Map<string, HTMLInputElement>();
  #bar: ChoosingBar;
  #inSheet = document.createElement('button');
  /** What was shown before, which closing gives back. */
  #before: readonly string[] = [];

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#bar = makeBar(ownWords(host), {
      view: () => this.#close(this.#chosen),
      clear: () => this.#choose([]),
      close: () => this.#close(this.#before),
    });
    for (const line of linesOf(host)) this.#addBox(line);
    this.#inSheet.type = 'button';
    this.#inSheet.className = 'own-pick';
    this.#inSheet.addEventListener('click', () => this.#turn());
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
    const box = document.createElement('input');
    box.type = 'checkbox';
    // By what the line says, so that what is hidden from pupils is hidden here too, and given back.
    const title = line.querySelector('.what');
    if (title) title.id = `fait-${line.id}`;
    box.setAttribute('aria-labelledby', title?.id ?? '');
    box.addEventListener('change', () => this.#say());
    // A label would have no words of its own: the box has them.
    const around = document.createElement('div');
    around.className = 'own-box';
    around.addEventListener('click', ({ target }) => target === around && box.click());
    around.append(box);
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
    this.#bar.count(ids.length);
    const { pick, unpick } = ownWords(this.#host);
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
