/** Knows the buttons and the keys above the drawing, and which command each gives. Refuses to carry one out. */

const ZOOM_FACTOR = 2;
const ZOOM_KEYS: Readonly<Record<string, number>> = {
  '+': ZOOM_FACTOR,
  '=': ZOOM_FACTOR,
  '-': 1 / ZOOM_FACTOR,
  '−': 1 / ZOOM_FACTOR,
};

export interface Commands {
  zoomBy(factor: number): void;
  zoomOut(): void;
  /** Opens a fact, and makes it fill the screen. */
  read(isProjected: boolean): void;
}

/** Listens to the toolbar of a host. */
export function listenToToolbar(host: Element, commands: Commands): void {
  const bar = host.querySelector('.toolbar');
  bar?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    const { zoom, read } = button?.dataset ?? {};
    if (zoom === 'all') commands.zoomOut();
    else if (zoom) commands.zoomBy(zoom === 'in' ? ZOOM_FACTOR : 1 / ZOOM_FACTOR);
    if (read) {
      commands.read(read === 'project');
      closeLists(bar);
    }
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

export function closeLists(bar: Element | null): void {
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
