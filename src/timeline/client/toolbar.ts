/** Knows the buttons and the keys above the drawing, and which command each gives. Refuses to carry one out. */

const ZOOM_FACTOR = 2;
const ZOOM_KEYS: Readonly<Record<string, number>> = {
  '+': ZOOM_FACTOR,
  '=': ZOOM_FACTOR,
  '-': 1 / ZOOM_FACTOR,
  '−': 1 / ZOOM_FACTOR,
};

/** How long a button says what it has done. */
const SAID_MS = 6_000;

export interface Commands {
  zoomBy(factor: number): void;
  zoomOut(): void;
  /** Opens a fact, and makes it fill the screen. */
  read(isProjected: boolean): void;
  /** The address of what is seen. */
  href(): string;
  /** Says what happened, for those who see and those who do not. */
  announce(text: string): void;
}

/** Listens to the toolbar of a host. */
export function listenToToolbar(host: Element, commands: Commands): void {
  const bar = host.querySelector('.toolbar');
  bar?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    const { zoom, read } = button?.dataset ?? {};
    if (zoom === 'all') commands.zoomOut();
    else if (zoom) commands.zoomBy(zoom === 'in' ? ZOOM_FACTOR : 1 / ZOOM_FACTOR);
    if (read === 'copy' && button) void copyAddress(button, commands);
    else if (read === 'print') print();
    else if (read) commands.read(read === 'project');
    if (read && read !== 'copy') closeLists(bar);
  });
  // What drops from a button goes back when something else is wanted.
  const wanted = ({ type, target }: Event) => {
    const place = target as Node;
    for (const list of openLists(bar)) {
      // A press on its words gives the focus to what is around it for a moment.
      const isAround = type === 'focusin' && place.contains(list);
      if (!list.contains(place) && !isAround) list.open = false;
    }
  };
  document.addEventListener('pointerdown', wanted);
  document.addEventListener('focusin', wanted);
  bar?.addEventListener('keydown', (event) => {
    const list = event instanceof KeyboardEvent && event.key === 'Escape' && openLists(bar).at(-1);
    if (!list) return;
    list.open = false;
    list.querySelector('summary')?.focus();
    event.stopPropagation();
  });
}

const openLists = (bar: Element | null) => [
  ...(bar?.querySelectorAll<HTMLDetailsElement>('.drop[open], .controls[open]') ?? []),
];

function closeLists(bar: Element): void {
  for (const list of openLists(bar)) list.open = false;
}

/** Listens to `+` and `−` in what can be scrolled. */
export function listenForZoomKeys(
  scroller: HTMLElement,
  { zoomBy }: Pick<Commands, 'zoomBy'>,
): void {
  scroller.addEventListener('keydown', (event) => {
    const factor = ZOOM_KEYS[event.key];
    if (!factor || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    zoomBy(factor);
  });
}

/** Into the clipboard where the browser lets it, otherwise to be copied by hand. */
async function copyAddress(button: HTMLElement, { announce, href }: Commands): Promise<void> {
  const { done = '', select = '' } = button.dataset;
  const name = (button.dataset['name'] ??= button.textContent ?? '');
  const say = (text: string) => {
    announce(text);
    // Seen where it was pressed, too: on a phone the line that says it is far away.
    button.textContent = text;
    setTimeout(() => (button.textContent = name), SAID_MS);
  };
  try {
    await navigator.clipboard.writeText(href());
    say(done);
  } catch {
    say(`${select} ${href()}`);
  }
}
