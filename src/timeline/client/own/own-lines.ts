/**
 * Adds the facts of a teacher to the list, each as a line where its date belongs, marked as the teacher's. The
 * drawing and the sheet read them as they read the others. Texts are written as texts, each in a direction of its own.
 */
import { calendarOf } from '../../../calendar/day.ts';
import type { FuzzyDate } from '../../../calendar/when.ts';
import { drawnDays, type OwnFact } from '../../model/class-view.ts';
import { writeEvent } from '../../model/event-data.ts';
import { ADDED } from '../../model/vocabulary.ts';
import { sayStretch } from '../../scene/rail.ts';
import { made } from '../made-element.ts';
import { readWords } from '../page-words.ts';
import { ownWords } from './own-words.ts';
import { svgElement } from './painted-copy.ts';

/** Longest name of a mark, in characters. */
const LABEL_MAX = 44;
/** Half of the target of a mark, and its shape, an open triangle that no standing has, in px. */
const HALF_PX = 12;
const TRIANGLE = 'M0-6L6 5H-6Z';

/** The same shape as a letter, where it is explained. */
export const ADDED_SIGN = '△';

/** Makes the list hold these facts, and no other that was added before. */
export function placeOwnLines(host: HTMLElement, own: readonly OwnFact[]): void {
  for (const added of host.querySelectorAll('.fact.own, .year.own')) added.remove();
  if (own.length === 0) return;
  addSymbol(host);
  own.forEach((fact, at) => placeLine(host, fact, lineOf(host, fact, at + 1)));
}

/** A date as the lines say it. */
export const sayDate = (host: HTMLElement, date: FuzzyDate) =>
  sayStretch(date, readWords(host).days);

function lineOf(host: HTMLElement, fact: OwnFact, n: number): HTMLElement {
  const { title, at, known } = fact;
  const words = ownWords(host);
  const line = made('li', { className: 'fact own', id: `${ADDED}-${n}`, tabIndex: -1 });
  const days = drawnDays(fact);
  const label =
    [...title].length > LABEL_MAX ? `${[...title].slice(0, LABEL_MAX).join('')}…` : title;
  const data = writeEvent(
    { topic: ADDED, standing: ADDED, scope: undefined },
    days && {
      ...{ id: line.id, label, topic: ADDED, standing: ADDED, importance: 1, kind: 'moment' },
      ...{ start: days.start, end: days.end, begunBy: days.end, disclosed: undefined },
      // No minister has a part in what a teacher adds.
      ...{ isOfCourt: true, isAboutCourt: true, isKey: false, isTerm: false },
    },
  );
  for (const [name, value] of Object.entries(data))
    if (value !== undefined) line.setAttribute(name, String(value));
  // Outside the drawing its days are still those of an exercise.
  if (!days) line.dataset['days'] = `${at.start}/${at.end}`;
  const width = host.querySelector('.facts .track')?.getAttribute('width');
  const track = width ? [svgElement('svg', { class: 'track', width, 'aria-hidden': 'true' })] : [];
  const how = made('span', { className: 'how' });
  if (known)
    how.append(made('span', { className: 'known' }, `${words.publicAt} ${sayDate(host, known)}`));
  how.append(made('span', { className: 'standing' }, `${known ? ', ' : ''}${words.added}`));
  line.append(
    ...track,
    made(
      'p',
      {},
      made('span', { className: 'date' }, sayDate(host, at)),
      ' ',
      made('span', { className: 'what', dir: 'auto' }, title),
      ' ',
      how,
    ),
  );
  return line;
}

/** Before the first fact of its year that begins later; in a year of its own where the list has none. */
function placeLine(host: HTMLElement, { at }: OwnFact, line: HTMLElement): void {
  const { year } = calendarOf(at.start);
  const list =
    host.querySelector(`#annee-${year} > ol`) ??
    host.querySelector(`.year.own[data-year="${year}"] > ol`) ??
    addYear(host, year);
  const later = [...list.children].find((other) => startOf(other) > at.start);
  if (later) later.before(line);
  else list.append(line);
}

const startOf = (line: Element) =>
  Number.parseInt((line as HTMLElement).dataset['days'] ?? '', 10) || -Infinity;

function addYear(host: HTMLElement, year: number): HTMLElement {
  const list = made('ol');
  const section = made('section', { className: 'year own' }, made('h3', {}, String(year)), list);
  section.dataset['year'] = String(year);
  const yearOf = ({ id, dataset }: HTMLElement) => Number(dataset['year'] ?? id.slice(6));
  const years = [...host.querySelectorAll<HTMLElement>('.facts > section.year')];
  // What lies after the drawing has no year of its own: it stays last but for what is added.
  const later = years.find((other) => yearOf(other) > year);
  if (later) later.before(section);
  else host.querySelector('.facts')?.append(section);
  return list;
}

/** The mark of what was added, among those that the page drew. */
function addSymbol(host: HTMLElement): void {
  const symbols = host.querySelector('.symbols defs');
  if (!symbols || symbols.querySelector(`#m-${ADDED}`)) return;
  const side = 2 * HALF_PX;
  const target = { x: -HALF_PX, y: -HALF_PX, width: side, height: side, rx: HALF_PX };
  symbols.append(
    svgElement(
      'g',
      { id: `m-${ADDED}` },
      svgElement('rect', { class: 'hit', ...target }),
      svgElement('path', { id: `s-${ADDED}`, class: 'shape-outline', d: TRIANGLE }),
    ),
  );
}
