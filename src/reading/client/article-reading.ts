/** Shows what is cited or defined in an article where it is read: on a click, by keyboard, and under a resting mouse. */
import { selectAll } from 'd3';
import { keepPlaceAcrossLanguages } from '../../browser/keep-place.ts';
import { openNamedFolds } from '../../browser/open-folds.ts';

/** How long a mouse rests on a number or a term before its note opens, and away from both before it closes, in ms. */
const REST_MS = 350;

/** The note of a number or a term; a term's own link leads to the glossary. */
function noteOf(link: HTMLAnchorElement): HTMLElement | null {
  const id = link.hash.slice(1);
  return document.getElementById(link.matches('.term') ? `terme-${id}` : id);
}

function open(note: HTMLElement, source: HTMLElement): void {
  if (!note.matches(':popover-open')) note.showPopover({ source });
}

/** The note that a resting mouse has opened: it closes when the mouse leaves, one that was asked for does not. */
let hovered: HTMLElement | undefined;
let resting = 0;
const rest = (act: () => void) => {
  clearTimeout(resting);
  resting = window.setTimeout(act, REST_MS);
};
const leave = () =>
  rest(() => {
    if (hovered && !hovered.contains(document.activeElement)) hovered.hidePopover();
    hovered = undefined;
  });
const ask = () => {
  clearTimeout(resting);
  hovered = undefined;
};

if ('showPopover' in HTMLElement.prototype) {
  // A click on the number of a note that the mouse has opened keeps it. The button is for pointers alone: the focus is
  // for the link that it covers.
  selectAll<HTMLButtonElement, unknown>('.cite button')
    .property('popoverTargetAction', 'show')
    .on('click', function () {
      ask();
      (this.nextElementSibling as HTMLElement | null)?.focus({ preventScroll: true });
    });
  // By keyboard, and where a mark wraps: its button covers one line.
  selectAll<HTMLAnchorElement, unknown>('.cite button + a, a.term').on(
    'click',
    function (event: MouseEvent) {
      const note = noteOf(this);
      if (!note || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      ask();
      open(note, this);
    },
  );
  selectAll<HTMLElement, unknown>('.cite:has(button), a.term')
    .on('pointerenter', function ({ pointerType }: PointerEvent) {
      const link = this.querySelector('a') ?? (this as HTMLAnchorElement);
      const note = noteOf(link);
      if (!note || pointerType !== 'mouse') return;
      rest(() => {
        if (note.matches(':popover-open')) return;
        open(note, this);
        hovered = note;
      });
    })
    .on('pointerleave', leave);
  selectAll('.notes > [popover]')
    .on('pointerenter', () => {
      clearTimeout(resting);
    })
    .on('pointerleave', leave);
}
keepPlaceAcrossLanguages();
openNamedFolds();
