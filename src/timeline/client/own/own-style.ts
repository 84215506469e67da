/**
 * Knows how what is loaded when it is asked for looks. A sheet that a script makes: the policy lets it, the page
 * does not bear it before, and no frame does.
 */
const SHEET = `
.own-bar, .own-box, .own-pick { display: none }
[data-choosing] .own-bar:not([hidden]), .own-bar.own-pupil {
  order: 3; display: flex; flex-wrap: wrap; gap: .4rem .6rem; align-items: center;
  position: sticky; inset-block-end: 0; z-index: 10; padding: .5rem .7rem;
  border: 1px solid var(--soft); background: var(--paper);
  font-family: var(--font-sans); font-size: var(--text-note);
}
[data-choosing] .own-bar p, .own-pupil p { flex: 1 1 9rem; font-weight: 650 }
.own-bar :disabled { color: var(--soft); cursor: default }
[data-choosing] .own-pick:not([hidden]) { display: block; margin-block: .4rem }
[data-choosing] .own-box {
  display: grid; place-items: center; width: 2rem; min-height: 2.1rem;
  grid-column: 2; grid-row: 1; align-self: start; cursor: pointer;
}
.own-box input { width: 1.5rem; height: 1.5rem; accent-color: var(--ink) }
[data-choosing] .facts :is(.fact, .disclosed) { grid-template-columns: auto 2rem minmax(0, 1fr) }
[data-choosing] .facts :is(.fact, .disclosed) > :not(.track, .own-box) { grid-column: 3 }
[data-choosing] .fact > p:first-of-type { grid-row: 1 }
[data-choosing] .event-sheet { z-index: 21 }
[data-pupil] .searches { visibility: hidden }
[data-ordering] :is(.facts, .list-lead, .stage, .overview, .years, .event-list > h2) { display: none }
.own-order { order: 1; max-width: 46rem; margin-block: 1rem; scroll-margin-block-start: var(--above, 0) }
.own-order li {
  display: grid; grid-template-columns: minmax(0, 1fr) auto auto; gap: .2rem .5rem; align-items: center; padding-block: .3rem;
  border-block-start: 1px solid var(--rule);
}
.own-order b { grid-column: 1 / -1 }
.own-order :is(b, p) { font-family: var(--font-sans); font-size: var(--text-label) }
.own-order [role=status] { min-height: 1.5em; margin-block: .4rem }
@media print { .own-bar, .own-box { display: none !important } }
`;

/** Adds the sheet to those that the page has; asked twice, the page has it twice. */
export function wearOwnStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
