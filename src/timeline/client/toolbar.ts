/** Knows the buttons and the keys above the drawing, and which command each gives. Refuses to carry one out. */

const ZOOM_FACTOR = 2;
/** How far a button pans, as a fraction of the view. */
const PAN_STEP = 0.8;
const ZOOM_KEYS: Readonly<Record<string, number>> = {
  '+': ZOOM_FACTOR,
  '=': ZOOM_FACTOR,
  '-': 1 / ZOOM_FACTOR,
  '−': 1 / ZOOM_FACTOR,
};

export interface Commands {
  zoomBy(factor: number): void;
  zoomOut(): void;
  /** `views` is how far, in widths of the view; negative to the left. */
  panBy(views: number): void;
  /** Opens a fact, and makes it fill the screen. */
  read(isProjected: boolean): void;
  /** Says what happened, for those who see and those who do not. */
  announce(text: string): void;
}

/** Listens to the toolbar of a host. */
export function listenToToolbar(host: Element, commands: Commands): void {
  host.querySelector('.toolbar')?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    const { zoom, pan, read } = button?.dataset ?? {};
    if (zoom === 'all') commands.zoomOut();
    else if (zoom) commands.zoomBy(zoom === 'in' ? ZOOM_FACTOR : 1 / ZOOM_FACTOR);
    if (pan) commands.panBy(Number(pan) * PAN_STEP);
    if (read === 'copy' && button) void copyAddress(button, commands);
    else if (read) commands.read(read === 'project');
  });
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
async function copyAddress({ dataset }: HTMLElement, { announce }: Commands): Promise<void> {
  const { done = '', select = '' } = dataset;
  try {
    await navigator.clipboard.writeText(location.href);
    announce(done);
  } catch {
    announce(`${select} ${location.href}`);
  }
}
