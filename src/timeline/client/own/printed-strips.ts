/**
 * Prints strips of paper for a class to cut out and put in order: one for each fact, shuffled as the exercise on the
 * screen shuffles them, with a blank for what pupils are to find, and without the rest of the page; on a second page, the
 * answers for the teacher.
 */
import type { ClassView } from '../../model/class-view.ts';
import { shuffled } from '../../model/pupil-view.ts';
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
    ...(view.title || view.instruction || view.own.length > 0
      ? [made('p', {}, made('small', {}, words.byTeacher))]
      : []),
    made('ol', {}, ...strips),
    made('footer', {}, credit.join(' ')),
    made('h2', { className: 'own-key' }, words.key),
    made('ul', {}, ...ids.map((id) => answerOf(host, id))),
  );
  document.body.append(sheet);
  addEventListener('afterprint', () => sheet.remove(), { once: true });
  print();
  return true;
}

/** Without its date, which would put it in order; where pupils are to find titles, without its title instead. */
function stripOf(host: HTMLElement, id: string, { pupils }: ClassView): HTMLElement {
  const { line, date, title } = lineOf(host, id);
  const isNamed = pupils !== 'noms';
  const said = made('span', { dir: 'auto' }, isNamed ? withoutDates(title) : '');
  const standing = textOf(line, '.standing').replace(/^, /, '');
  return made('li', {}, made('b', {}, isNamed ? '' : date), said, made('small', {}, standing));
}

function answerOf(host: HTMLElement, id: string): HTMLElement {
  const { line, date, title } = lineOf(host, id);
  const known = textOf(line, '.known').replace(/,$/, '');
  return made('li', {}, made('b', {}, date), ' ', made('bdi', {}, title), known && ` (${known})`);
}

function lineOf(host: HTMLElement, id: string) {
  const line = host.querySelector(`.facts [id="${id}"]`);
  return { line, date: textOf(line, '.date'), title: textOf(line, '.what') };
}
