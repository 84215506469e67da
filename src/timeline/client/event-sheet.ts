/**
 * Knows the sheet that shows one event beside the drawing: a copy of its entry in the list.
 * Not modal: the drawing stays in reach. Refuses to know how events are chosen or drawn.
 */

export interface SheetActions {
  /** −1 or 1: the event before or after in time. */
  step(by: number): void;
  close(): void;
}

export interface EventSheet {
  open(id: string): void;
  close(): void;
  readonly isOpen: boolean;
}

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
  if (!dialog || !body || !link) return undefined;
  host.append(dialog);
  dialog.tabIndex = -1;

  dialog.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const by = target.closest<HTMLElement>('[data-step]')?.dataset['step'];
    if (by) step(Number(by));
    else if (target.closest('[data-close], .sheet-link')) close();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  });

  return {
    open(id) {
      const entry = document.getElementById(id)?.cloneNode(true);
      if (!(entry instanceof Element)) return;
      // The copy must not bear the id of the entry, or the page would have it twice.
      entry.removeAttribute('id');
      raiseHeading(entry);
      body.replaceChildren(entry);
      link.href = `#${id}`;
      if (!dialog.open) dialog.show();
      dialog.focus({ preventScroll: true });
    },
    close() {
      dialog.close();
    },
    get isOpen() {
      return dialog.open;
    },
  };
}

/** In the list the title stands two levels below the page's section; in the sheet, one below the sheet's own. */
function raiseHeading(entry: Element): void {
  const title = entry.querySelector('h4');
  const raised = document.createElement('h3');
  if (title) raised.append(...title.childNodes);
  title?.replaceWith(raised);
}
