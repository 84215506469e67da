/**
 * Keeps the place of a reader in an article: what is cited or defined is shown where it is read, the link to the other
 * language leads to the section being read, and the address of something folded opens it in browsers that do not do
 * so themselves (Safari until version 26).
 */
import { select, selectAll } from 'd3';

/** A section is being read when its heading is above this share of the height of the window. */
const READ_FROM = 0.4;
/** How long a mouse rests on a number or a term before its note opens, and away from both before it closes, in ms. */
const REST_MS = 350;

/** Id of the last heading above the line of reading; undefined at the top of the page. */
function sectionRead(): string | undefined {
  return [...document.querySelectorAll('.prose h2[id]')]
    .filter((heading) => heading.getClientRects().length > 0)
    .filter((heading) => heading.getBoundingClientRect().top < innerHeight * READ_FROM)
    .at(-1)?.id;
}

function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  const folded = target?.closest<HTMLDetailsElement>('details:not([open])');
  if (!target || !folded) return;
  folded.open = true;
  target.scrollIntoView();
}

select(window).on('hashchange.place', openTarget);
openTarget();
/** The section read last before its reader went back to the top, where the language link is. */
let last: string | undefined;
let scrolling = 0;
select(window).on('scroll.place', () => {
  clearTimeout(scrolling);
  scrolling = window.setTimeout(() => {
    const top = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    if (top < 0) last = sectionRead();
  }, REST_MS);
});
select<HTMLAnchorElement, unknown>('header a[hreflang]').on(
  'pointerdown.place focus.place click.place',
  function () {
    this.hash = last ?? location.hash;
  },
);

/** The note of a number or a term; a term's own link leads to the glossary. */
function noteOf(link: HTMLAnchorElement): HTMLElement | null {
  const id = link.hash.slice(1);
  return document.getElementById(link.matches('.term') ? `terme-${id}` : id);
}

/** The note that a resting mouse has opened: it closes when the mouse leaves, one that was asked for does not. */
let hovered: HTMLElement | undefined;
let resting = 0;
const rest = (act: () => void) => {
  clearTimeout(resting);
  resting = window.setTimeout(act, REST_MS);
};
const ask = () => {
  clearTimeout(resting);
  hovered = undefined;
};

function closeHovered(): void {
  if (hovered && !hovered.contains(document.activeElement)) hovered.hidePopover();
  hovered = undefined;
}

function open(note: HTMLElement, source: HTMLElement): void {
  if (!note.matches(':popover-open')) note.showPopover({ source });
}

if ('showPopover' in HTMLElement.prototype) {
  // A click on the number of a note that the mouse has opened keeps it. The button is for pointers alone: the focus is
  // for the link that it covers.
  selectAll<HTMLButtonElement, unknown>('.cite button')
    .property('popoverTargetAction', 'show')
    .on('click.note', function () {
      ask();
      (this.nextElementSibling as HTMLElement | null)?.focus({ preventScroll: true });
    });
  // By keyboard, and where a mark wraps: its button covers one line.
  const links = selectAll<HTMLAnchorElement, unknown>('.cite button + a, a.term');
  links.on('click.note', function (event: MouseEvent) {
    const note = noteOf(this);
    if (!note || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    ask();
    open(note, this);
  });
  selectAll<HTMLElement, unknown>('.cite, a.term')
    .on('pointerenter.note', function ({ pointerType }: PointerEvent) {
      const link = this.matches('a') ? (this as HTMLAnchorElement) : this.querySelector('a');
      const note = link && noteOf(link);
      if (!note || pointerType !== 'mouse') return;
      rest(() => {
        if (note.matches(':popover-open')) return;
        open(note, this);
        hovered = note;
      });
    })
    .on('pointerleave.note', () => rest(closeHovered));
  selectAll<HTMLElement, unknown>('.notes > [popover]')
    .on('pointerenter.note', () => {
      clearTimeout(resting);
    })
    .on('pointerleave.note', () => rest(closeHovered));
}
