/**
 * `<dated-regimes>` lets the reader choose the day of the three regimes: date field, buttons to the
 * next change, key days. It shows and hides the versions that the server wrote; it makes none.
 */
import { placeIsoDay, stripLength } from '../layout/regime-strip.ts';
import { sayIsoDay, sayRegimes, type RegimeWords } from '../layout/regime-words.ts';
import { isIsoDay, shiftDay } from '../../calendar/iso-day.ts';
import type { IsoDay } from '../../calendar/iso-day.ts';
import {
  absenceOf,
  changesOf,
  FIRST_REGIME_DAY,
  LAST_REGIME_DAY,
  REGIMES,
  STATE_ASPECT,
  versionOn,
  type Force,
  type Regime,
  type Validity,
} from '../model/regime.ts';
import { keepPlaceAcrossLanguages } from '../../timeline/client/keep-place.ts';

/** Name of the day in the address. */
const PARAMETER = 'jour';

interface WrittenVersion extends Validity {
  element: HTMLElement;
  force: Force | undefined;
}

interface WrittenCell {
  regime: Regime;
  versions: WrittenVersion[];
  absences: HTMLElement[];
}

class DatedRegimes extends HTMLElement {
  #cells: WrittenCell[] = [];
  #states: WrittenCell[] = [];
  #changes: IsoDay[] = [];
  #day: IsoDay = '';

  connectedCallback(): void {
    // The page of a key day shows that day and no other.
    if (!this.dataset['said']) return;
    this.#cells = [...this.querySelectorAll<HTMLElement>('td[data-regime]')].map(readCell);
    this.#states = [...this.querySelectorAll<HTMLElement>(`#${STATE_ASPECT} td[data-regime]`)].map(
      readCell,
    );
    this.#changes = changesOf(
      this.#cells.flatMap(({ versions }) => versions),
      (day) => shiftDay(day, 1),
    );
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#show(target.value);
    });
    this.addEventListener('click', (event) => this.#onClick(event));
    this.dataset['ready'] = '';
    this.#show(LAST_REGIME_DAY);
    this.#show(new URLSearchParams(location.search).get(PARAMETER) ?? '');
  }

  #onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const by = event.target.closest<HTMLElement>('[data-change]')?.dataset['change'];
    if (by) this.#show(this.#changeFrom(Number(by)) ?? '');
    const key = event.target.closest<HTMLElement>('[data-key-day]')?.dataset['keyDay'];
    if (!key || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#show(key);
  }

  /** The nearest day, before or after, on which something changes. */
  #changeFrom(by: number): IsoDay | undefined {
    return by > 0
      ? this.#changes.find((day) => day > this.#day)
      : this.#changes.findLast((day) => day < this.#day);
  }

  /** Shows a day of the page; any other changes nothing. */
  #show(day: IsoDay): void {
    if (!isIsoDay(day) || day < FIRST_REGIME_DAY || day > LAST_REGIME_DAY || day === this.#day)
      return;
    const isFirst = this.#day === '';
    this.#day = day;
    const forces: Partial<Record<Regime, Force>> = {};
    for (const { regime, versions } of this.#states) {
      const force = versionOn(day, versions)?.version.force;
      if (force) forces[regime] = force;
    }
    for (const { regime, versions, absences } of this.#cells) {
      const stood = versionOn(day, versions);
      const absence = stood && absenceOf(stood.presence, forces[regime]);
      for (const version of versions) {
        const isShown = version === stood?.version && absence !== 'to-come';
        version.element.hidden = !isShown;
        version.element.classList.toggle('past', isShown && absence !== undefined);
      }
      for (const element of absences) element.hidden = element.dataset['absence'] !== absence;
    }
    this.#write(forces);
    if (!isFirst) this.#remember();
  }

  #write(forces: Readonly<Partial<Record<Regime, Force>>>): void {
    const months = (this.dataset['months'] ?? '').split('|');
    const date = sayIsoDay(this.#day, months, this.dataset['ordinal'] ?? '');
    const words = JSON.parse(this.dataset['said'] ?? '') as RegimeWords;
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = sayRegimes(date, forces, words);
    const at = stripLength(placeIsoDay(this.#day));
    for (const line of this.querySelectorAll('.strip-day')) {
      line.setAttribute('x1', at);
      line.setAttribute('x2', at);
      line.removeAttribute('visibility');
    }
    const field = this.querySelector('input');
    if (field && field.value !== this.#day) field.value = this.#day;
    for (const link of this.querySelectorAll<HTMLElement>('[data-key-day]'))
      if (link.dataset['keyDay'] === this.#day) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
  }

  #remember(): void {
    try {
      history.replaceState(history.state, '', `?${PARAMETER}=${this.#day}`);
    } catch {
      // A frame without an origin, or a folder, may refuse: the day still shows.
    }
  }
}

function readCell(cell: HTMLElement): WrittenCell {
  return {
    regime: REGIMES.find((regime) => regime === cell.dataset['regime']) ?? REGIMES[0],
    versions: [...cell.querySelectorAll<HTMLElement>('.version')].map((element) => ({
      element,
      from: element.dataset['from'] ?? '',
      to: element.dataset['to'],
      force: element.dataset['force'] as Force | undefined,
    })),
    absences: [...cell.querySelectorAll<HTMLElement>('.absence')],
  };
}

if (!customElements.get('dated-regimes')) customElements.define('dated-regimes', DatedRegimes);
keepPlaceAcrossLanguages();
