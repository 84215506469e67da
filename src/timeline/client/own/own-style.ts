/**
 * Styles of the features that are loaded on demand, as a constructed style sheet: the CSP allows it, the page
 * does not carry it until it is needed, and no frame ever does.
 */
const SHEET = `
.own-bar, .own-box, .own-pick { display: none }
[data-choosing] .own-bar:not([hidden]), .own-bar.own-pupil {
  order: 3; display: flex; flex-wrap: wrap; gap: .4rem .6rem; align-items: center;
  position: sticky; inset-block-end: 0; z-index: 10; padding: .5rem .7rem;
  border: 1px solid var(--soft); background: var(--paper);
  font-family: var(--font-sans); font-size: var(--text-note);
}
[data-choosing=panel] .own-bar { visibility: hidden }
html:has([data-choosing='']) { scroll-padding-block-end: 10rem }
@media (max-height: 30rem) {
  .own-bar:not([hidden]) { position: static !important }
  html:has([data-choosing='']) { scroll-padding-block-end: 0 }
}
[data-choosing] .own-bar p, .own-pupil p { flex: 1 1 9rem; max-width: none; font-weight: 650 }
.own-pupil button { flex: 1 1 0; min-width: 7rem; padding-inline: .45rem; white-space: normal }
:is(.own-bar, .own-class) :disabled { color: var(--soft); cursor: default }
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
[data-pupil] :is(.share, [data-own=class], .office-note, .views, .controls, .status, [data-all], [data-reset]),
html:has([data-pupil=dates], [data-pupil=ordre]) h1 + :not(zoomable-timeline),
:is([data-pupil=dates], [data-pupil=ordre]) :is(.ticks, .axis, .overview, .years, .year > h3) { display: none }
[data-topic='mien'] { --hue: var(--ink) }
.own-class:not([hidden]) {
  display: grid; gap: .5rem .9rem; align-items: end; margin-block: .5rem; padding: .7rem .9rem;
  border: 1px solid var(--soft); background: var(--sheet); font-family: var(--font-sans); font-size: var(--text-note);
  scroll-margin-block: 1rem;
}
.own-class h2 { font-size: var(--text-body); outline: 0 }
.own-class p { max-width: none; line-height: 1.35 }
.own-class label { display: grid; gap: .15rem; font-weight: 600 }
.own-class :is(input:not([type=radio]), textarea) {
  width: 100%; min-height: var(--touch); padding-inline: .6rem; border: 1px solid var(--soft); border-radius: 4px;
  background: var(--paper); color: var(--ink); font: 400 var(--text-label) var(--font-sans);
}
.own-class textarea { padding: .4rem .6rem; resize: vertical; field-sizing: content }
.own-class small { flex-basis: 100%; color: var(--soft) }
.own-class [data-count] { display: block; font-weight: 650 }
.own-class [aria-invalid] { border: 2px solid var(--stamp) !important }
.own-class fieldset { border: 0; padding: 0 }
.own-class fieldset label { display: inline-flex; gap: .4rem; align-items: center; min-height: var(--touch); font-weight: 400 }
.own-class [type=radio] { width: 1.15rem; height: 1.15rem; accent-color: var(--ink) }
.own-class summary { min-height: var(--touch); padding-block: .5rem; font-weight: 600; cursor: pointer }
.own-class details > * + * { margin-block-start: .4rem }
.own-class li { display: flex; flex-wrap: wrap; gap: .3rem .5rem; align-items: center; padding-block: .2rem; overflow-wrap: anywhere }
.own-row { display: flex; flex-wrap: wrap; gap: .4rem .6rem; align-items: end }
details .own-row > label { flex: 0 1 11rem }
.own-class :is([role], legend) { font-weight: 600; overflow-wrap: anywhere }
.own-said { min-height: 1.35em }
.own-class [role=alert] { color: var(--stamp) }
.own-class :is(.own-row > [data-class='link'], .own-row > [data-class='frame']) { font-weight: 650 }
.own-head { max-width: var(--text-measure, 46rem); margin-block: .4rem; overflow-wrap: anywhere }
.own-head small { display: block }
.own-head h2 { font-size: 1.35rem; line-height: 1.2 }
.own-head :is(small, .own-refused) { color: var(--soft); font: var(--text-note)/1.35 var(--font-sans) }
.own-head .own-refused { color: var(--stamp) }
.fact.own > p { overflow-wrap: anywhere }
.fact.own .how { flex-shrink: 1 }
.fact.own .standing { color: var(--ink); font-style: italic }
.own-painting { position: absolute; inset-inline-start: -9999px; color-scheme: light; padding: 0 !important }
.own-strips { display: none }
@media (min-width: 62rem) {
  .own-class:not([hidden]) { grid-template-columns: 1fr 1fr }
  .own-class > :is(h2, details[open], details[open] + fieldset, div, .own-said) { grid-column: 1 / -1 }
  .own-class > details { align-self: start }
}
[data-ordering] :is(.facts, .list-lead, .stage, .overview, .years, .event-list > h2, .views, .controls, .zoom, .present, .counted, .legend, .outside, .office-note) { display: none }
.own-order { order: 1; max-width: 46rem; margin-block: 1rem; scroll-margin-block-start: var(--above, 0) }
.own-order li {
  display: grid; grid-template-columns: minmax(0, 1fr) auto auto; gap: .2rem .5rem; align-items: center; padding-block: .3rem;
  border-block-start: 1px solid var(--rule);
}
.own-order b { grid-column: 1 / -1 }
.own-order :is(b, p) { font-family: var(--font-sans); font-size: var(--text-label) }
.own-order [role=status] { min-height: 1.5em; margin-block: .4rem }
@media print {
  .own-bar, .own-box, .own-class { display: none !important }
  body:has(> .own-strips) > :not(.own-strips) { display: none !important }
  .own-strips { display: block; color: #000; font: 10.5pt/1.25 var(--font-sans) }
  .own-strips h2 { font-size: 15pt }
  .own-strips :is(h2, p, ul) { overflow-wrap: anywhere }
  .own-strips p { max-width: none }
  .own-strips .own-key { break-before: page }
  .own-strips ul li { display: block; min-height: 0; border: 0 !important }
  .own-strips ol { display: grid; grid-template-columns: 1fr 1fr; margin-block: 3mm; border-block-start: 1px dashed #000 }
  .own-strips li {
    display: grid; grid-template-columns: 1fr auto; align-content: space-between; gap: 1mm 3mm; min-height: 15mm; padding: 1.5mm 3mm; break-inside: avoid;
    border-block-end: 1px dashed #000; border-inline-end: 1px dashed #000; overflow-wrap: anywhere;
  }
  .own-strips li:nth-child(odd) { border-inline-start: 1px dashed #000 }
  .own-strips :is(b, span):empty { min-height: 5mm; border-block-end: 1px solid #000 }
  .own-strips b:empty { width: 30mm }
  .own-strips span { grid-column: 1 / -1; grid-row: 2 }
  .own-strips small { max-width: 45mm; text-align: end }
  .own-strips :is(small, footer) { font-size: 10pt }
}
`;

/** Adopts the style sheet; a second call would adopt it a second time. */
export function wearOwnStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
