/**
 * `<dated-regimes>` lets the reader choose the day of the three regimes. It shows and hides the versions that the
 * server wrote, and creates none.
 */
import { placeIsoDay } from '../layout/regime-strip.ts';
import { sayRegimes, type RegimeWords } from '../layout/regime-words.ts';
import { keepPlaceAcrossLanguages } from '../../browser/keep-place.ts';
import { isoOf, parseIsoDay, type IsoDay } from '../../calendar/day.ts';
import { percent } from '../../calendar/percent.ts';
import { sayDay } from '../../calendar/said-day.ts';
import {
  absenceOf,
  FIRST_REGIME_DAY,
  REGIMES,
  STATE_ASPECT,
  versionOn,
  type Force,
  type Regime,
  type Validity,
} from '../model/regime.ts';

/** The day that the page shows first: `?jour=2024-07-26`; one out of range is ignored. */
const DAY_PARAMETER = 'jour';

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
  /** The last day that can be shown. */
  #last: IsoDay = FIRST_REGIME_DAY;

  connectedCallback(): void {
    this.#cells = [...this.querySelectorAll<HTMLElement>('td[data-regime]')].map(readCell);
    this.#states = [...this.querySelectorAll<HTMLElement>(`#${STATE_ASPECT} td[data-regime]`)].map(
      readCell,
    );
    this.#last = this.dataset['last'] ?? this.#last;
    const asked = parseIsoDay(new URLSearchParams(location.search).get(DAY_PARAMETER) ?? '');
    const day = asked === undefined ? this.#last : isoOf(asked);
    this.#show(day >= FIRST_REGIME_DAY && day <= this.#last ? day : this.#last);
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      const chosen = target.closest<HTMLElement>('[data-key-day]')?.dataset['keyDay'];
      if (!chosen) return;
      this.#show(chosen);
      remember(chosen);
    });
    this.dataset['ready'] = '';
  }

  #show(day: IsoDay): void {
    const { months = '', ordinal = '' } = this.dataset;
    const said = sayDay(parseIsoDay(day) ?? 0, { months: months.split('|'), ordinal });
    for (const button of this.querySelectorAll<HTMLElement>('[data-key-day]'))
      if (button.dataset['keyDay'] === day) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
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

/** A frame keeps no state: its address is the one that its host wrote. */
function remember(day: IsoDay): void {
  if (parent !== window) return;
  const address = new URL(location.href);
  address.searchParams.set(DAY_PARAMETER, day);
  try {
    history.replaceState(history.state, '', address.href);
  } catch {
    // A page opened from a folder may refuse: the day is shown all the same.
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
