/**
 * The steps of a session on the board (Projection.astro): one a screen, in the length that the plan shows, with the time
 * left. Arrow keys and the page keys of a clicker turn the screens; Escape leaves, as it does any dialog.
 */
const TURNS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};
const MINUTE_MS = 60_000;

class Projection {
  #dialog: HTMLDialogElement;
  #screens: HTMLElement[] = [];
  #at = 0;
  #length = 'full';
  /** When the time of this screen is over, in ms of the clock. */
  #end = 0;
  #tick: ReturnType<typeof setInterval> | undefined;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    dialog.addEventListener('close', () => clearInterval(this.#tick));
    dialog.addEventListener('keydown', (event) => {
      const turn = TURNS[event.key];
      if (turn === undefined) return;
      event.preventDefault();
      this.#show(this.#at + turn);
    });
    dialog.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest('button');
      if (!button) return;
      if (button.value === '0') dialog.close();
      else this.#show(this.#at + Number(button.value));
    });
  }

  open(length: string): void {
    this.#screens = [...this.#dialog.querySelectorAll('article')].filter(
      (screen) => screen.dataset[length] !== undefined,
    );
    this.#dialog.showModal();
    this.#show(0, length);
    this.#tick = setInterval(() => this.#tell(), 1000);
  }

  #show(to: number, length = this.#length): void {
    this.#length = length;
    if (to < 0 || to >= this.#screens.length) return;
    for (const screen of this.#dialog.querySelectorAll('article')) screen.hidden = true;
    const screen = this.#screens[to];
    if (!screen) return;
    this.#at = to;
    screen.hidden = false;
    this.#dialog.scrollTop = 0;
    this.#end = Date.now() + Number(screen.dataset[length]) * MINUTE_MS;
    const place = this.#dialog.querySelector<HTMLElement>('[data-place]');
    if (place)
      place.textContent = (place.dataset['place'] ?? '')
        .replace('{at}', String(to + 1))
        .replace('{of}', String(this.#screens.length));
    this.#tell();
  }

  /** Minutes and seconds left, or over with a minus; nothing on a screen without minutes. */
  #tell(): void {
    const timer = this.#dialog.querySelector('time');
    const screen = this.#screens[this.#at];
    if (!timer || !screen) return;
    const left = Math.round((this.#end - Date.now()) / 1000);
    const seconds = String(Math.abs(left) % 60).padStart(2, '0');
    const told = `${left < 0 ? '−' : ''}${Math.floor(Math.abs(left) / 60)}:${seconds}`;
    timer.textContent = screen.dataset[this.#length] === '0' ? '' : told;
  }
}

const dialog = document.querySelector<HTMLDialogElement>('.projection');
const button = document.querySelector('[data-project]');
if (dialog && button) {
  const projection = new Projection(dialog);
  button.classList.remove('invisible');
  button.addEventListener('click', () => {
    const chosen = document.querySelector<HTMLInputElement>('[name="duree"]:checked')?.value;
    projection.open(chosen || 'full');
  });
}
