/**
 * Knows the gestures that zoom: ctrl+wheel (which is also a trackpad pinch) and two fingers. A plain
 * wheel and one finger are left to the browser: the page keeps its scroll, the drawing its panning.
 */

/** `factor` multiplies the zoom; `clientX` is the point that must not move, in px of the viewport. */
export type ZoomBy = (factor: number, clientX: number) => void;

/** A notch of 100 px multiplies the scale by 1.4: two of them double it. */
const WHEEL_RATE = 0.005;

/** Calls `zoomBy` with a factor, above 1 to come nearer, and the place that stays, in px of the window. */
export function listenForZoom(target: HTMLElement, zoomBy: ZoomBy): void {
  target.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoomBy(2 ** (-event.deltaY * WHEEL_RATE), event.clientX);
    },
    { passive: false },
  );

  let spread = 0;
  for (const name of ['touchstart', 'touchend'] as const)
    target.addEventListener(name, ({ touches }) => (spread = spreadOf(touches)), {
      passive: true,
    });
  target.addEventListener(
    'touchmove',
    (event) => {
      const now = spreadOf(event.touches);
      if (spread === 0 || now === 0 || !event.cancelable) return;
      event.preventDefault();
      zoomBy(now / spread, middleOf(event.touches));
      spread = now;
    },
    { passive: false },
  );
}

/** Distance between two fingers in px; 0 for any other number of fingers. */
function spreadOf(touches: TouchList): number {
  const [a, b] = touches;
  return touches.length === 2 && a && b
    ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)
    : 0;
}

function middleOf(touches: TouchList): number {
  const [a, b] = touches;
  return a && b ? (a.clientX + b.clientX) / 2 : 0;
}
