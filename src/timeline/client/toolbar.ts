/** Knows the buttons and the keys above the drawing, and which command each gives. Refuses to carry one out. */
import { TIMELINE_VIEWS, type TimelineView } from '../model/timeline-view.ts';

const ZOOM_KEYS: Readonly<Record<string, 1 | -1>> = { '+': 1, '=': 1, '-': -1, '−': -1 };

export interface Commands {
  choose(view: TimelineView): void;
  zoomBy(direction: 1 | -1): void;
  zoomOut(): void;
  /** Fills the screen with the drawing and a fact. */
  present(): void;
}

/** Listens to the toolbar of a host. */
export function listenToToolbar(host: Element, commands: Commands): void {
  const bar = host.querySelector('.toolbar');
  host.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    const { zoom, view, present } = button?.dataset ?? {};
    const chosen = TIMELINE_VIEWS.find((known) => known === view);
    if (zoom === 'all') commands.zoomOut();
    else if (zoom) commands.zoomBy(zoom === 'in' ? 1 : -1);
    else if (chosen) commands.choose(chosen);
    else if (present !== undefined) commands.present();
  });
  // A dropdown closes when the reader presses or focuses something else.
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
  ...(bar?.querySelectorAll<HTMLDetailsElement>('.drop[open]') ?? []),
];

export function closeLists(bar: Element | null): void {
  for (const list of openLists(bar)) list.open = false;
}

/** Listens to `+` and `−` in the drawing. */
export function listenForZoomKeys(
  drawing: HTMLElement,
  { zoomBy }: Pick<Commands, 'zoomBy'>,
): void {
  drawing.addEventListener('keydown', (event) => {
    const direction = ZOOM_KEYS[event.key];
    if (!direction || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    zoomBy(direction);
  });
}
