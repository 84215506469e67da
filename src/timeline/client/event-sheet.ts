/**
 * Knows the sheet that shows one event beside the drawing, or alone and large for a class: a copy of
 * its entry in the list. Not modal: the drawing stays in reach. Refuses to know how events are
 * chosen or drawn.
 */

export interface SheetActions {
  /** −1 or 1: the event before or after in time. */
  step(by: number): void;
  close(): void;
}

export interface EventSheet {
  /** `progress` is its place among those shown, « 3 / 12 ». */
  open(id: string, progress: string): void;
  /** Lists several events, for a cluster that no zoom opens. */
  openList(ids: readonly string[]): void;
  /** Fills the screen, where the browser lets it. */
  project(): void;
  close(): void;
}

const PROJECTED = 'projected';

/** Builds the sheet from the `<template>` of the timeline. Undefined when the page has none. */
export function createEventSheet(
  host: Element,
  { step, close }: SheetActions,
): EventSheet | undefined {
  const template = host.querySelector('template');
  const dialog = template?.content.querySelector('dialog')?.cloneNode(true) as
    HTMLDialogElement | undefined;
  const body = dialog?.querySelector('.sheet-body');
  const link = dialog?.querySelector<HTMLAnchorElement>('.sheet-link');
  const place = dialog?.querySelector('.progress');
  if (!dialog || !body || !link || !place) return undefined;
  host.append(dialog);
  dialog.tabIndex = -1;

  dialog.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const by = target.closest<HTMLElement>('[data-step]')?.dataset['step'];
    if (by) step(Number(by));
    else if (target.closest('[data-close], .sheet-link, .sheet-body a[href^="#"]')) close();
  });
  dialog.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'Escape') close();
    // Arrows turn the page of a projected sheet only: elsewhere they scroll it.
    else if (dialog.classList.contains(PROJECTED) && /^Arrow(?:Left|Right)$/.test(key))
      step(key === 'ArrowRight' ? 1 : -1);
    else return;
    event.preventDefault();
  });

  const show = (content: Element, progress: string, href: string) => {
    body.replaceChildren(content);
    place.textContent = progress;
    link.href = href;
    if (!dialog.open) dialog.show();
    dialog.scrollTop = 0;
    dialog.focus({ preventScroll: true });
  };

  return {
    open(id, progress) {
      const entry = document.getElementById(id)?.cloneNode(true);
      if (!(entry instanceof Element)) return;
      // The copy must bear no id of the entry, or the page would have it twice.
      for (const named of [entry, ...entry.querySelectorAll('[id]')]) named.removeAttribute('id');
      raiseHeading(entry);
      show(entry.localName === 'li' ? inList(entry) : entry, progress, `#${id}`);
    },
    openList(ids) {
      const list = document.createElement('ul');
      for (const id of ids) {
        const to = document.createElement('a');
        to.href = `#${id}`;
        to.textContent = document.getElementById(id)?.querySelector('h4, a')?.textContent ?? id;
        const item = document.createElement('li');
        item.append(to);
        list.append(item);
      }
      show(list, '', '#faits');
    },
    project() {
      dialog.classList.add(PROJECTED);
      dialog.requestFullscreen?.().catch(() => {
        // A frame may refuse: the sheet then fills the frame.
      });
    },
    close() {
      dialog.classList.remove(PROJECTED);
      if (document.fullscreenElement) void document.exitFullscreen();
      dialog.close();
    },
  };
}

function inList(item: Element): Element {
  const list = document.createElement('ul');
  list.append(item);
  return list;
}

/** In the list the title stands two levels below the page's section; in the sheet, one below the sheet's own. */
function raiseHeading(entry: Element): void {
  const title = entry.querySelector('h4');
  const raised = document.createElement('h3');
  if (title) raised.append(...title.childNodes);
  title?.replaceWith(raised);
}
