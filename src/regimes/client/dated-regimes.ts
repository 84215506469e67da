/**
 * `<dated-regimes>` lets the reader choose the day of the three regimes. It shows and hides the versions that the
 * server wrote, and creates none.
 */
import { placeIsoDay } from '../layout/regime-strip.ts';
import { sayRegimes, type RegimeWords } from '../layout/regime-words.ts';
import { listenForDays } from '../../calendar/client/day-chooser.ts';
import { keepPlaceAcrossLanguages } from '../../calendar/client/keep-place.ts';
import { isoOf } from '../../calendar/day.ts';
import { dayNumber, shiftDay, type IsoDay } from '../../calendar/iso-day.ts';
import { percent } from '../../calendar/percent.ts';
import { sayDay } from '../../calendar/said-day.ts';
import {
  absenceOf,
  changesOf,
  FIRST_REGIME_DAY,
  REGIMES,
  STATE_ASPECT,
  versionOn,
  type Force,
  type Regime,
  type Validity,
} from '../model/regime.ts';

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
  /** The last selectable day, from the `max` of the date input. */
  #last: IsoDay = FIRST_REGIME_DAY;

  connectedCallback(): void {
    this.#cells = [...this.querySelectorAll<HTMLElement>('td[data-regime]')].map(readCell);
    this.#states = [...this.querySelectorAll<HTMLElement>(`#${STATE_ASPECT} td[data-regime]`)].map(
      readCell,
    );
    const versions = this.#cells.flatMap((cell) => cell.versions);
    this.#last = this.querySelector<HTMLInputElement>('input[type="date"]')?.max ?? this.#last;
    const last = dayNumber(this.#last);
    const { months = '', ordinal = '' } = this.dataset;
    this.#show(this.#last, sayDay(last, { months: months.split('|'), ordinal }));
    listenForDays(this, {
      first: dayNumber(FIRST_REGIME_DAY),
      last,
      opening: last,
      changes: changesOf(versions, this.#last, (day) => shiftDay(day, 1)).map(dayNumber),
      show: (day, said) => this.#show(isoOf(day), said),
    });
  }

  #show(day: IsoDay, said: string): void {
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
    const words = JSON.parse(this.dataset['said'] ?? '') as RegimeWords;
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = sayRegimes(said, forces, words);
    const at = percent(placeIsoDay(day, this.#last));
    for (const line of this.querySelectorAll('.strip-day')) {
      line.setAttribute('x1', at);
      line.setAttribute('x2', at);
      line.removeAttribute('visibility');
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
