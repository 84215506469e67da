/**
 * Prints strips of paper for a class to cut out and put in order: one for each fact, shuffled as the exercise on the
 * screen shuffles them, with a blank for what pupils are to find, and without the rest of the page.
 */
import type { ClassView } from '../../model/class-view.ts';
import { hidesDates, shuffled } from '../../model/pupil-view.ts';
import { made } from '../made-element.ts';
import { textOf } from '../page-words.ts';
import { withoutDates } from './hidden-dates.ts';
import { ownWords } from './own-words.ts';

/** The most that one page of A4 holds in letters of 10 points. */
export const STRIPS_MAX = 20;

/** @returns whether there are few enough to be printed */
export function printStrips(host: HTMLElement, view: ClassView, ids: readonly string[]): boolean {
  if (ids.length > STRIPS_MAX) return false;
  const words = ownWords(host);
  const strips = shuffled(ids, ids.length).map((id) => stripOf(host, id, view));
  const title = view.title || textOf(document.body, 'h1');
  const credit = ['[data-cited]', '.copy-label p'].map((said) => textOf(document.body, said));
  const sheet = made(
    'section',
    { className: 'own-strips' },
    made('h2', { dir: 'auto' }, title),
    made('p', { dir: 'auto' }, view.instruction || words.cut),
    made('ol', {}, ...strips),
    made('footer', {}, credit.join(' ')),
  );
  document.body.append(sheet);
  addEventListener('afterprint', () => sheet.remove(), { once: true });
  print();
  return true;
}

function stripOf(host: HTMLElement, id: string, { pupils }: ClassView): HTMLElement {
  const line = host.querySelector(`.facts [id="${id}"]`);
  const [date, title] = [textOf(line, '.date'), textOf(line, '.what')];
  const isUndated = hidesDates(pupils);
  const standing = textOf(line, '.standing').replace(/^, /, '');
  const said = made('span', { dir: 'auto' });
  if (pupils !== 'noms') said.textContent = isUndated ? withoutDates(title) : title;
  return made('li', {}, made('b', {}, isUndated ? '' : date), said, made('small', {}, standing));
}
