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
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
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

/** The note of a number or a term. */
function noteOf(link: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(link.dataset['note'] ?? link.hash.slice(1));
}

const canPop = 'showPopover' in HTMLElement.prototype;
let resting = 0;
const rest = (act: () => void) => {
  clearTimeout(resting);
  resting = window.setTimeout(act, REST_MS);
};

if (canPop) {
  selectAll<HTMLAnchorElement, unknown>('a.term[data-note]').on(
    'click.note',
    function (event: MouseEvent) {
      const note = noteOf(this);
      if (!note || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (!note.matches(':popover-open')) note.showPopover({ source: this });
    },
  );
  selectAll<HTMLElement, unknown>('.cite, a.term[data-note]')
    .on('pointerenter.note', function ({ pointerType }: PointerEvent) {
      const link = this.matches('a') ? (this as HTMLAnchorElement) : this.querySelector('a');
      const note = link && noteOf(link);
      if (!note || pointerType !== 'mouse') return;
      rest(() => {
        if (!note.matches(':popover-open')) note.showPopover({ source: this });
      });
    })
    .on('pointerleave.note', () => rest(closeNotes));
  selectAll<HTMLElement, unknown>('.notes > [popover]')
    .on('pointerenter.note', () => {
      clearTimeout(resting);
    })
    .on('pointerleave.note', () => rest(closeNotes));
}

/** Closes an open note, unless its reader is inside it. */
function closeNotes(): void {
  for (const note of document.querySelectorAll<HTMLElement>('.notes > :popover-open'))
    if (!note.contains(document.activeElement) && !note.matches(':hover')) note.hidePopover();
}
